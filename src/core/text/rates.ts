import type Big from 'big.js';
import { amountOf, isRate, type StatedAmount } from './amounts';
import { toYuan } from './money';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import { saysTotal, type Reading } from './statements';
import { countedEach, headUnits, moneyPart } from './units';
import { priceWords } from './phrases';

/** "150名…，每人每月补助1000元，全年共计180万元": a head count, a rate and what they come to. */
export interface RateStatement {
  readonly count: Quantity;
  readonly rate: Quantity;
  readonly total: StatedAmount;
  readonly totalQuantity: Quantity;
  /** Times a year: 12 for a monthly rate with a yearly total, or the months the text names. */
  readonly times: number;
  readonly span: Span;
}

/** 每册, 每亩: whatever is counted so. */
const eachPiece = new RegExp(
  String.raw`每(?!人|名|位|户|件|案|次|场|期|年|月|季|天|日|周|个)(\p{Script=Han}{1,2}?)(?:每[年月])?${priceWords}?$`,
  'u',
);
/** By the day or the time as well: how often may stand anywhere. */
const oftener = /每(?:天|日|次|场|期|周|季度?|学期)|日均|次均/;
export const periods = new Set(['年', '月', '个月', '年度']);

/** The units that count what a rate is for: 每人…元, 每册…元, 元/台, 单价…元 of the count right before. */
function countedBy({ before, unit }: Quantity): readonly string[] | undefined {
  const pieces = unit.split(/[/·]/).slice(1);
  if (oftener.test(before) && /每.*每|均/.test(before)) return undefined;
  const named = countedEach(before);
  if (named) return named;
  const things = pieces.filter((piece) => !periods.has(piece));
  if (things.length === 1) return headUnits.includes(things[0]!) ? headUnits : things;
  const piece = eachPiece.exec(before)?.[1];
  return pieces.length === 0 && piece ? [piece] : undefined;
}

const needs = /(?:需要?|所需(?:资金|经费)?)$/;

const yearly = /全年|每年|年(?:度)?(?:共|合|总|需)/;

/** Every rate of a text with its count before and its total after, all in one sentence. */
export function findRateStatements(reading: Reading): RateStatement[] {
  const { quantities, calculations } = reading;
  const rates = quantities.filter((q) => moneyPart(q.unit) !== undefined && isRate(q));
  return quantities.flatMap((rate): RateStatement[] => {
    if (moneyPart(rate.unit) === undefined || rate.operator) return [];
    const counted = countedBy(rate);
    if (!counted) return [];
    const sentence = sentenceAround(reading.text, rate.span);
    if (within(calculations, sentence).some((c) => c.span.start <= rate.span.start && c.span.end >= rate.span.end))
      return [];
    if (within(rates, sentence).length !== 1) return [];
    const count = within(quantities, { start: sentence.start, end: rate.span.start }).findLast((q) =>
      counted.includes(q.unit),
    );
    const [next, afterNext] = within(quantities, { start: rate.span.end, end: sentence.end });
    const months = next && /^(?:个月|月)$/.test(next.unit) ? next : undefined;
    const totalQuantity = months ? afterNext : next;
    if (!count || count.operator || !totalQuantity || !(saysTotal(totalQuantity) || needs.test(totalQuantity.before)))
      return [];
    const total = amountOf(totalQuantity);
    const monthly = /每月|月/.test(rate.before) || /月/.test(rate.unit);
    const whole = yearly.test(totalQuantity.before);
    if (!total || (monthly && !months && !whole)) return [];
    const times = months && monthly ? months.value.toNumber() : monthly ? 12 : 1;
    return [
      { count, rate, total, totalQuantity, times, span: { start: count.span.start, end: totalQuantity.span.end } },
    ];
  });
}

/** What one head costs over the whole time, in yuan. */
export const standardOf = ({ rate, times }: RateStatement): Big =>
  toYuan(rate.value, moneyPart(rate.unit)!).times(times);
