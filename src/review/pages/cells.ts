import type { PageCell, PageRow } from '../../hosts/file/write/sheet-xml';
import type { Look } from '../../hosts/file/write/styles';
import { columnName } from '../../core/sheet/address';
import type { Review } from '../review';
import { reviewTexts } from '../../locales/review';
import type { ReviewTexts } from '../../locales/review-texts';

export const text = (value: string, link?: string): PageCell => ({
  value,
  look: link === undefined ? 'text' : 'link',
  ...(link !== undefined && { link }),
});
export const count = (value: number): PageCell => ({ value: { number: String(value) }, look: 'count' });
export const money = (yuan: { toFixed: () => string } | undefined): PageCell =>
  yuan ? { value: { number: yuan.toFixed() }, look: 'money' } : { value: '', look: 'money' };

/** Rows above the data: title, note, totals, heading. */
export const FROZEN = 4;

/** The total of a column: of what the filter leaves, and beside it the value now. */
export function total(column: number, sum: string, rows: number, look: Look): PageCell {
  const letter = columnName(column);
  const last = FROZEN + Math.max(1, rows);
  return { value: { sum, of: `SUBTOTAL(109,${letter}${String(FROZEN + 1)}:${letter}${String(last)})` }, look };
}

const line = (look: Look, value: string, height?: number): PageRow => ({
  cells: [{ value, look }],
  ...(height !== undefined && { height }),
});

/** Title, note, totals and heading. */
export function top(review: Review, title: string, totals: readonly PageCell[], heading: readonly string[]): PageRow[] {
  const t = reviewTexts[review.locale];
  return [
    line('title', title, 26),
    line('note', t.made(review.date, review.version), 16),
    { cells: totals, height: 20 },
    { cells: heading.map((value): PageCell => ({ value, look: 'head' })), height: 30 },
  ];
}

export const totalText = (value: string): PageCell => ({ value, look: 'totalText' });

/** A path in a link: relative to the summary, which lies in the output folder. */
export const linkTo = (path: string, sheet?: string, cell?: string): string =>
  sheet === undefined ? path : `${path}#'${sheet.replaceAll("'", "''")}'!${cell ?? 'A1'}`;

export const textsOf = ({ locale }: Review): ReviewTexts => reviewTexts[locale];
