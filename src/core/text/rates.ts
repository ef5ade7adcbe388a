import type Big from 'big.js';
import { amountOf, isRate, type StatedAmount } from './amounts';
import { toYuan } from './money';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import { saysTotal, type Reading } from './statements';
import { moneyPart } from './units';

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

const people = ['人', '名', '位'];
/** Whom the rate is for, and the units that count them. */
const perWhom: readonly (readonly [RegExp, readonly string[]])[] = [
  [/每(?:人|名|位)|人均/, people],
  [/每户|户均/, ['户']],
  [/每件|案均|每案/, ['件', '案']],
  [/每次/, ['次']],
  [/每场/, ['场', '场次']],
  [/每期/, ['期', '班期']],
];
const yearly = /全年|每年|年(?:度)?(?:共|合|总|需)/;

/** Every rate of a text with its count before and its total after, all in one sentence. */
export function findRateStatements(reading: Reading): RateStatement[] {
  const { quantities, calculations } = reading;
  const rates = quantities.filter((q) => moneyPart(q.unit) !== undefined && isRate(q));
  return quantities.flatMap((rate): RateStatement[] => {
    const counted = perWhom.find(([word]) => word.test(rate.before))?.[1];
    if (!counted || moneyPart(rate.unit) === undefined || rate.operator) return [];
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
    if (!count || count.operator || !totalQuantity || !saysTotal(totalQuantity)) return [];
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
