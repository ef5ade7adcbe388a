import type Big from 'big.js';
import { amountOf, isRate, type StatedAmount } from './amounts';
import { toYuan } from './money';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import { saysTotal, type Reading } from './statements';
import { countedEach, headUnits, moneyPart, usualUnit } from './units';
import { feeWords, priceWords, totalWords } from './phrases';

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
const periods = new Set(['年', '月', '个月', '年度']);

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

/** 工资及保险, 运行费: what the price is for. */
const purpose = String.raw`[^\d，,。；;每均、]{1,8}${feeWords}用?`;
const pricedPiece = new RegExp(
  String.raw`^([^\d，,。；;]{0,8})[，,、（(]\s{0,2}(?:按)?(?:每(\p{Script=Han}{1,2}?))?(?:每(年|月))?(?:${priceWords}|${purpose}){0,2}(?:为|约|按)?$`,
  'u',
);
const closes = new RegExp(
  String.raw`^[^\d]{0,3}[，,）)]\s{0,2}(全年|一年)?(?:(?:${totalWords}|计)(?:需|金额|资金|为)?|(?<=年)(?:需|约)?|需)$`,
);
/** Where a piece is looked for that a count in 个 speaks of: 自动气象站126个，每站…. */
const namingReach = 10;

/** Whether the price is of what was counted: 每台 of 42台, 每站 of 126个 … 站. */
function isOfCount(text: string, { span, unit }: Quantity, piece: string | undefined, behind: string): boolean {
  if (piece === undefined || usualUnit(piece) === usualUnit(unit)) return true;
  const named = text.slice(Math.max(0, span.start - namingReach), span.start) + behind;
  return usualUnit(unit) === '个' && named.includes(piece);
}

/** 购置手环60只，单价860元，合计5.61万元; 60人，每人每月补贴800元，全年57.6万元: a count, the price right behind it, and what it comes to. */
export function findPricedTotals({ text, quantities, calculations }: Reading): RateStatement[] {
  if (calculations.length > 0) return [];
  return quantities.flatMap((count, i): RateStatement[] => {
    const [rate, totalQuantity] = [quantities[i + 1], quantities[i + 2]];
    if (!rate || !totalQuantity || count.operator || rate.operator || count.unit === '' || moneyPart(count.unit))
      return [];
    const before = pricedPiece.exec(text.slice(count.span.end, rate.span.start));
    const between = closes.exec(text.slice(rate.span.end, totalQuantity.span.start));
    const total = amountOf(totalQuantity);
    if (!total || moneyPart(rate.unit) === undefined || !before || !between) return [];
    const [, behind, piece, period] = before as unknown as [string, string, string?, string?];
    const pieces = rate.unit.split(/[/·]/).slice(1);
    const things = pieces.filter((one) => !periods.has(one));
    if (things.length > 1 || !isOfCount(text, count, things[0] ?? piece, behind)) return [];
    const monthly = period === '月' || pieces.some((one) => /月$/.test(one));
    // By the month, only a whole year says how often.
    if (monthly !== (between[1] !== undefined) && period !== '年') return [];
    // 20台，每台2400元，存储设备1套，每套12000元，合计60000元: the total is of both.
    const { start } = sentenceAround(text, count.span);
    if (within(quantities, { start, end: count.span.start }).some(({ unit }) => moneyPart(unit) !== undefined))
      return [];
    const span = { start: count.span.start, end: totalQuantity.span.end };
    return [{ count, rate, total, totalQuantity, times: monthly ? 12 : 1, span }];
  });
}

/** What one head costs over the whole time, in yuan. */
export const standardOf = ({ rate, times }: RateStatement): Big =>
  toYuan(rate.value, moneyPart(rate.unit)!).times(times);
