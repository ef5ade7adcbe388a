import { amountOf, isRate, type StatedAmount } from './amounts';
import { toYuan, type Yuan } from './money';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading, Statement } from './statements';
import { moneyPart, usualUnit } from './units';
import { earlierWords, unspentWords } from './phrases';

/** Amounts item by item with the total that closes them: "…80万元；公厕34座，标准6.2万元/座；…。共计22430200元". */
export interface ClosingList {
  readonly items: readonly StatedAmount[];
  readonly total: Statement;
  readonly span: Span;
}

const leastItems = 3;
/** Between a count and its price: "34座，标准6.2万元/座", "49人，按区财政局50000元/人·年". */
const priceLead = /^[^\d、,，；;。]?[、,， ]{0,3}(?:单价|标准|按[^\d。；;，,]{0,12}|每[^\d。；;，,]{0,4})?$/;
const periods = new Set(['年', '年度']);

/** What a count costs at the price behind it; undefined where the price is for another piece, or for a month. */
function pricedCount(reading: Reading, count: Quantity, price: Quantity): StatedAmount | undefined {
  const unit = moneyPart(price.unit);
  const pieces = price.unit.split(/[/·]/).slice(1);
  const between = reading.text.slice(count.span.end, price.span.start);
  const isFor =
    pieces.length > 0
      ? pieces.every((piece) => usualUnit(piece) === usualUnit(count.unit) || periods.has(piece))
      : /单价$/.test(between);
  if (!unit || !isFor || count.operator || price.operator || !priceLead.test(between)) return undefined;
  const times = (value: typeof price.value): Yuan => toYuan(value, unit).times(count.value);
  return {
    yuan: times(price.value),
    step: times(price.step),
    quantity: { ...price, span: { ...count.span, end: price.span.end } },
  };
}

/** Everything a stretch of text says in money; undefined where an amount cannot be added up. */
function itemsIn(reading: Reading, span: Span): StatedAmount[] | undefined {
  const quantities = within(reading.quantities, span);
  const calculations = within(reading.calculations, span);
  const found: StatedAmount[] = [];
  for (const [i, quantity] of quantities.entries()) {
    if (moneyPart(quantity.unit) === undefined) continue;
    const around = calculations.find(({ span: s }) => s.start <= quantity.span.start && s.end >= quantity.span.end);
    if (around) {
      if (around.result === quantity) found.push(amountOf({ ...quantity, before: '' })!);
      continue;
    }
    const count = quantities[i - 1];
    const amount = isRate(quantity) ? count && pricedCount(reading, count, quantity) : amountOf(quantity);
    if (!amount) return undefined;
    found.push(amount);
  }
  return found;
}

const otherMoney = new RegExp(
  `其中|[比较]${earlierWords}|${earlierWords}(?:结转|同期|执行)|去年|增加|减少|${unspentWords}|每月|人均`,
);
const stop = /[。；;\n]/g;

/** The sentences before a total, back to a line break or another total, cut at ； and 。. */
function segmentsBefore(reading: Reading, from: number, to: number): Span[] {
  const text = reading.text.slice(from, to);
  const ends = [...text.matchAll(stop)].map(({ index }) => from + index);
  const starts = [from, ...ends.map((end) => end + 1)];
  return starts.flatMap((start, i) => {
    const end = ends[i] ?? to;
    return reading.text.slice(start, end).trim() === '' ? [] : [{ start, end }];
  });
}

/** Lists of several sentences, every one of which states its money, under a total that follows them. */
export function findClosingLists(reading: Reading): ClosingList[] {
  const totals = reading.statements.filter((s) => s.isTotal && !s.calculation);
  return totals.flatMap((total, i): ClosingList[] => {
    const from = Math.max(totals[i - 1]?.span.end ?? 0, reading.text.lastIndexOf('\n', total.span.start - 1) + 1);
    const lead = total.span.start - total.amount.quantity.before.length;
    const segments = segmentsBefore(reading, from, lead);
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last || segments.length < leastItems) return [];
    const span = { start: first.start, end: last.end };
    const isNumbered = within(reading.references, span).some(({ kind }) => kind === 'marker');
    if (isNumbered || otherMoney.test(reading.text.slice(span.start, span.end))) return [];
    const items = segments.map((segment) => itemsIn(reading, segment));
    if (!items.every((found) => found !== undefined && found.length > 0)) return [];
    return [{ items: items.flatMap((found) => found ?? []), total, span: { ...span, end: total.span.end } }];
  });
}
