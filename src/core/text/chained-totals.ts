import { amountOf } from './amounts';
import { toYuan } from './money';
import type { PeriodicTotal } from './periodic-totals';
import { purpose } from './priced-totals';
import { priceWords, totalWords, wholeYearWords } from './phrases';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { moneyPart, usualUnit } from './units';

/** 12期，每期40人，: what is counted next, and by which of the things before. */
const each = /^[^\d，,。；;]{0,10}[，,、（(]\s{0,2}[^\d，,。；;每]{0,8}?每(\p{Script=Han}{1,2}?)[^\d，,。；;每]{0,8}$/u;
/** 培训费每人每天: a price by one or two of them. */
const priced = new RegExp(
  String.raw`^[^\d，,。；;]{0,10}[，,、（(]\s{0,2}[^\d，,。；;每]{0,8}?每(\p{Script=Han}{1,2}?)(?:每(\p{Script=Han}{1,2}?))?(?:${priceWords}|${purpose}|按|为){0,2}$`,
  'u',
);
const closes = new RegExp(
  String.raw`^[^\d，,。；;]{0,3}[，,、）)]\s{0,2}${wholeYearWords}?(?:${totalWords}|计|需){1,3}(?:资金|经费|费用|金额|为){0,2}$`,
);
/** Fewer are read elsewhere. */
const leastCounts = 2;

const isCount = ({ unit, operator, spelled }: Quantity): boolean =>
  unit !== '' && unit !== '%' && !operator && !spelled && moneyPart(unit) === undefined;

/** The counts that lead up to a price, each by one of those before it; undefined where one of them is left over. */
function countsBefore({ text, quantities }: Reading, at: number): readonly Quantity[] | undefined {
  const by = priced.exec(text.slice(quantities[at - 1]?.span.end ?? 0, quantities[at]!.span.start));
  if (!by) return undefined;
  const open = new Set([by[1], by[2]].flatMap((piece) => (piece ? [usualUnit(piece)] : [])));
  const counts: Quantity[] = [];
  for (let i = at - 1; i >= 0 && open.size > 0; i--) {
    const count = quantities[i]!;
    if (!isCount(count) || !open.delete(usualUnit(count.unit))) return undefined;
    counts.unshift(count);
    const link = each.exec(text.slice(quantities[i - 1]?.span.end ?? 0, count.span.start))?.[1];
    if (link !== undefined) open.add(usualUnit(link));
  }
  return open.size === 0 && counts.length >= leastCounts ? counts : undefined;
}

/** 12期，每期40人，每期10天，每人每天280元，需134.4万元: counts that lead from one to the next, a price by the last, and the sum. */
export const chainedTotals = (reading: Reading): PeriodicTotal[] =>
  reading.quantities.flatMap((price, i): PeriodicTotal[] => {
    const [unit, last] = [moneyPart(price.unit), reading.quantities[i + 1]];
    if (i < leastCounts || !unit || /[/·]/.test(price.unit) || price.operator || !last || last.operator) return [];
    if (!closes.test(reading.text.slice(price.span.end, last.span.start))) return [];
    const [counts, total] = [countsBefore(reading, i), amountOf(last)];
    if (!counts || !total) return [];
    const product = counts.reduce((all, { value }) => all.times(value), toYuan(price.value, unit));
    const span = { start: counts[0]!.span.start, end: last.span.end };
    return [{ terms: [...counts, price], times: 1, product, total, span }];
  });
