import type { Highlight } from '../../core/edits/edit';
import { fromA1, type Range } from '../../core/sheet/address';
import { areaOf } from '../../core/sheet/sparse';
import type { Mark } from './mark-format';
import { supports } from './run';

/** Where marks lie, asked for: `areasOf` reads it when it was answered. */
export type QueuedAreas = readonly (readonly [Mark, Excel.Range | Excel.RangeAreas])[];

/** Asks where marks that an earlier reading found lie by now: rows may have been inserted, cells cleared. */
export function queueAreas(sheet: Excel.Worksheet, known: readonly Mark[]): QueuedAreas {
  const formats = sheet.getRange().conditionalFormats;
  return known.map((mark) => {
    const format = formats.getItem(mark.id);
    const covered = supports('1.9') ? format.getRanges() : format.getRange();
    covered.load('address');
    return [mark, covered];
  });
}

/** The marks with what is known of where they lie; one that is gone by now was not answered, nor were those after it. */
export const withAreas = (marks: readonly Mark[], queued: QueuedAreas): Mark[] =>
  marks.map((mark) => {
    const [, covered] = queued.find(([{ id }]) => id === mark.id) ?? [];
    try {
      return covered ? { ...mark, areas: covered.address } : mark;
    } catch {
      return mark;
    }
  });

/** Above it two lists of areas count as different: comparing them would cost more than writing. */
const MOST_COMPARED = 50_000;

/** Every cell once, in an order of its own; undefined where there are too many. */
function cellsOf(ranges: readonly Range[]): string | undefined {
  if (ranges.reduce((sum, range) => sum + areaOf(range), 0) > MOST_COMPARED) return undefined;
  const cells = new Set<number>();
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.add(row * 16_384 + column);
  return [...cells].sort((a, b) => a - b).join();
}

/** "'目标 表'!A1:B2,'目标 表'!C3" → ranges; a comma may stand in the sheet's name. */
export const rangesOf = (areas: string): Range[] =>
  [
    ...areas.matchAll(
      /(?:'(?:[^']|''){1,62}'!|[^,!']{1,62}!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?=,|$)/g,
    ),
  ].map((m) => fromA1(m[1]!));

/** Do these marks, all of one severity, cover the cells that they are to cover? */
export function covers(there: readonly Mark[], wanted: readonly Highlight[]): boolean {
  if (there.some(({ areas }) => areas === undefined)) return false;
  const now = cellsOf(there.flatMap(({ areas }) => rangesOf(areas!)));
  return now !== undefined && now === cellsOf(wanted.flatMap(({ ranges }) => ranges));
}
