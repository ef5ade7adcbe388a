import type { Big } from 'big.js';
import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { isMoneyUnit, moneyPart, usualUnit } from './units';
import { aboutWords, orSoWords, totalWords } from './phrases';

/** Things counted by the round, and what they come to: 走访12轮，每轮120户，共走访1440户次. */
export interface CountedProduct {
  readonly rounds: Quantity;
  readonly each: Quantity;
  readonly total: Quantity;
  readonly product: Big;
  readonly span: Span;
}

const eachRound = /^[^\d，,。；;]{0,8}[，,、（(]\s{0,2}(?:平均)?每(\p{Script=Han}{1,2})[^\d，,。；;每]{0,6}$/u;
const together = new RegExp(
  String.raw`^[^\d。；;，,]{0,8}[，,、）)][^\d，,。；;]{0,6}${totalWords}[^\d，,。；;]{0,8}$`,
);
const loose = new RegExp(`^${orSoWords}`);

const isExact = ({ operator, unit, after, spelled }: Quantity): boolean =>
  !operator && !spelled && unit !== '%' && !isMoneyUnit(unit) && !moneyPart(unit) && !loose.test(after);

/** 户 and 户次, 名 and 人: the total counts what each round does. */
const sameThing = (each: string, total: string): boolean =>
  total === each || total === `${each}次` || usualUnit(each) === usualUnit(total.replace(/次$/, '') || total);

const roughly = new RegExp(`${aboutWords}$`);

export const countedProducts = ({ text, quantities }: Reading): CountedProduct[] =>
  quantities.flatMap((rounds, i): CountedProduct[] => {
    const [each, total] = [quantities[i + 1], quantities[i + 2]];
    if (!each || !total || ![rounds, each, total].every(isExact)) return [];
    const round = eachRound.exec(text.slice(rounds.span.end, each.span.start))?.[1];
    const own = rounds.unit || text.slice(rounds.span.end, rounds.span.end + (round?.length ?? 0));
    if (
      round === undefined ||
      each.unit === '' ||
      usualUnit(round) !== usualUnit(own) ||
      !sameThing(each.unit, total.unit)
    )
      return [];
    if (!together.test(text.slice(each.span.end, total.span.start))) return [];
    if ([rounds, each, total].some(({ before }) => roughly.test(before))) return [];
    return [
      {
        ...{ rounds, each, total },
        product: rounds.value.times(each.value),
        span: { start: rounds.span.start, end: total.span.end },
      },
    ];
  });
