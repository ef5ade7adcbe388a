import { amountOf } from './amounts';
import { within } from './normalise';
import { feeWords, priceWords, spendingWords, totalWords } from './phrases';
import type { Quantity } from './quantities';
import { periods, type RateStatement } from './rates';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';
import { moneyPart, usualUnit } from './units';

/** 台（件）: the count's unit said twice. */
const alsoCalled = String.raw`(?:[（(]\p{Script=Han}{1,2}[)）])?`;
/** 工资及保险, 疫苗及接种服务费: what the price is for. */
export const purpose = String.raw`(?!次)[^\d，,。；;每均、]{1,8}${feeWords}用?`;
const pricedPiece = new RegExp(
  String.raw`^${alsoCalled}([^\d，,。；;]{0,8})[，,、（(]\s{0,2}(?:按|平均)?(?:每(\p{Script=Han}{1,2}?)${alsoCalled})?(?:每(年|月))?(?:${priceWords}|${purpose}){0,2}(?:为|约|按)?$`,
  'u',
);
const comesTo = String.raw`(?:${totalWords}|计)(?:需|金额|资金|为)?|(?<=年)(?:需|约)?|需要?`;
const closes = new RegExp(
  String.raw`^[^\d]{0,3}[，,）)]\s{0,2}(全年|一年)?(?:${comesTo})(?:(?:补助|补贴)?(?:资金|经费|费用))?$`,
);
/** 印刷费, 检定费用共计: what the money is called that a count comes to. */
const namedCost = new RegExp(
  String.raw`^(\p{Script=Han}{2,6}?)(?:${spendingWords}|金额)(?:${totalWords}|计)?(?:需|为)?$`,
  'u',
);

/** 印刷…2000册，每册单价100元，印刷费: the money is called by what is counted. */
const isOwnCost = (text: string, count: Quantity, rate: Quantity, total: Quantity): boolean => {
  const name = namedCost.exec(total.before)?.[1];
  return (
    name !== undefined &&
    count.before.includes(name) &&
    /^[，,]\s{0,2}$/.test(text.slice(rate.span.end, total.span.start - total.before.length))
  );
};
/** Where a piece is looked for that a count in 个 speaks of: 自动气象站126个，每站…. */
const namingReach = 10;

/** Whether the price is of what was counted: 每台 of 42台, 每站 of 126个 … 站. */
function isOfCount(text: string, { span, unit }: Quantity, piece: string | undefined, behind: string): boolean {
  if (piece === undefined || usualUnit(piece) === usualUnit(unit)) return true;
  const named = text.slice(Math.max(0, span.start - namingReach), span.start) + behind;
  return usualUnit(unit) === '个' && named.includes(piece);
}

/** 一年 before what a year comes to is no amount. */
const isOneYear = ({ spelled, unit, value }: Quantity): boolean => spelled && unit === '年' && value.eq(1);

/** 每人2剂: no count of its own. */
const isPerPiece = /每\p{Script=Han}{1,2}$/u;

/** 购置手环60只，单价860元，合计5.61万元; 60人，每人每月补贴800元，全年57.6万元: a count, the price right behind it, and what it comes to. */
export function findPricedTotals(reading: Reading): RateStatement[] {
  const { text, calculations } = reading;
  if (calculations.length > 0) return [];
  const quantities = reading.quantities.filter((quantity) => !isOneYear(quantity));
  return quantities.flatMap((count, i): RateStatement[] => {
    const [rate, totalQuantity] = [quantities[i + 1], quantities[i + 2]];
    if (isPerPiece.test(count.before) || !rate || !totalQuantity || count.operator || rate.operator) return [];
    if (count.unit === '' || moneyPart(count.unit)) return [];
    const before = pricedPiece.exec(text.slice(count.span.end, rate.span.start));
    const total = amountOf(totalQuantity);
    if (!total || moneyPart(rate.unit) === undefined || !before) return [];
    const between = closes.exec(text.slice(rate.span.end, totalQuantity.span.start));
    if (!between && !isOwnCost(text, count, rate, totalQuantity)) return [];
    const [, behind, piece, period] = before as unknown as [string, string, string?, string?];
    const parts = rate.unit.split(/[/·]/).slice(1);
    const things = parts.filter((one) => !periods.has(one));
    if (things.length > 1 || !isOfCount(text, count, things[0] ?? piece, behind)) return [];
    const monthly = period === '月' || parts.some((one) => /月$/.test(one));
    // By the month, only a whole year says how often.
    if (monthly !== (between?.[1] !== undefined) && period !== '年') return [];
    // 20台，每台2400元，存储设备1套，每套12000元，合计60000元: the total is of both.
    const { start } = sentenceAround(text, count.span);
    if (within(quantities, { start, end: count.span.start }).some(({ unit }) => moneyPart(unit) !== undefined))
      return [];
    const span = { start: count.span.start, end: totalQuantity.span.end };
    return [{ count, rate, total, totalQuantity, times: monthly ? 12 : 1, span }];
  });
}

const pricedFirst =
  /(?:按|以)(?:照)?每(\p{Script=Han}{1,2}?)(?:次)?(?:\p{Script=Han}{0,6}?)(?:每年)?(?:补助|补贴|标准)?$/u;
/** By the month as well: how many of them may stand anywhere. */
const byTime = /每[月季周天日]|[月季周天日]均|每[^年]{0,8}每(?!年)/;
const toCount = /^(?:的?(?:标准|价格)|补助|补贴|计算|测算)*[，,]\s{0,2}(?:\p{Script=Han}{0,8})$/u;
const needed = new RegExp(
  String.raw`^(?:\p{Script=Han}{0,8})?(?:[，,]\s{0,2})?(?:${totalWords}需?|需要?)(?:资金|经费)?$`,
  'u',
);

/** 按每座公厕每年3.6万元的标准，96座需345.6万元: the price before the count. */
export function pricedBefore({ text, quantities, calculations }: Reading): RateStatement[] {
  if (calculations.length > 0) return [];
  return quantities.flatMap((rate, i): RateStatement[] => {
    const [count, totalQuantity] = [quantities[i + 1], quantities[i + 2]];
    const piece = moneyPart(rate.unit) && !/[/·]/.test(rate.unit) ? pricedFirst.exec(rate.before)?.[1] : undefined;
    if (piece === undefined || byTime.test(rate.before) || !count || !totalQuantity) return [];
    if (rate.operator || count.operator) return [];
    if (count.unit === '' || usualUnit(count.unit) !== usualUnit(piece)) return [];
    if (!toCount.test(text.slice(rate.span.end, count.span.start))) return [];
    const total = amountOf(totalQuantity);
    if (!total || !needed.test(text.slice(count.span.end, totalQuantity.span.start))) return [];
    return [
      {
        count,
        rate,
        total,
        totalQuantity,
        times: 1,
        span: { start: rate.span.start - rate.before.length, end: totalQuantity.span.end },
      },
    ];
  });
}
