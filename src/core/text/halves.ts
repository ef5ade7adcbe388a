import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';

/** 上半年6次，下半年6次，全年15次: two halves and what the year is said to come to. */
export interface Halves {
  readonly first: Quantity;
  readonly second: Quantity;
  readonly year: Quantity;
  readonly span: Span;
}

const wholeYear = /全年|年度?(?:共|合计|累计)|合计|共计/;

/** Half-years that a text states one after the other, with the year before or after them, of one unit. */
export const findHalves = ({ text, quantities }: Reading): Halves[] =>
  quantities.flatMap((first, i): Halves[] => {
    const second = quantities[i + 1];
    if (!second || !first.before.includes('上半年') || !second.before.includes('下半年')) return [];
    const year = [quantities[i + 2], quantities[i - 1]].find(
      (q) => q !== undefined && wholeYear.test(q.before) && q.unit === first.unit,
    );
    const same = second.unit === first.unit && first.unit !== '' && first.unit !== '%';
    if (!year || !same || [first, second, year].some(({ operator }) => operator !== undefined)) return [];
    const span = { start: Math.min(first.span.start, year.span.start), end: Math.max(second.span.end, year.span.end) };
    return /[\n]|累计/.test(text.slice(span.start, span.end)) ? [] : [{ first, second, year, span }];
  });
