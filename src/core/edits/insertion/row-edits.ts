import type { IndicatorRegion } from '../../declaration/declaration';
import { contains, type Range } from '../../sheet/address';
import { textAt, usedRange, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { joinAbove, joinBelow, labelStyle } from './levels';
import type { Series } from './serials';
import { columnsOf, leadColumns, mergeAt } from './slots';

const isTall = (merge: Range): boolean => merge.bottom > merge.top;

/** Runs of columns whose formats can be copied cell by cell: Excel refuses to paste over a part of a merge. */
export function copyRowFormat(sheet: Sheet, from: number, to: number): Edit[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const edits: Edit[] = [];
  let start: number | undefined;
  for (let column = used.left; column <= used.right + 1; column += 1) {
    const free = column <= used.right && !isTall(mergeAt(sheet, from, column)) && !isTall(mergeAt(sheet, to, column));
    if (free) start ??= column;
    else if (start !== undefined) {
      const run = { left: start, right: column - 1 };
      edits.push({
        kind: 'copyFormat',
        from: { top: from, bottom: from, ...run },
        to: { top: to, bottom: to, ...run },
      });
      start = undefined;
    }
  }
  return edits;
}

/** Cells that are merged across in the neighbour row are so in the new one. */
export const mergeAcross = (sheet: Sheet, from: number, to: number): Edit[] =>
  sheet.merges
    .filter((merge) => merge.top === from && merge.bottom === from)
    .map((merge) => ({ ...merge, top: to, bottom: to }))
    .filter((range) => !sheet.merges.some((merge) => contains(merge, range)))
    .map((range) => ({ kind: 'merge', range }));

/** Is the merge one of columns that hold the rows' own content? */
function ofRow(region: IndicatorRegion, merge: Range, sameCategory: boolean): boolean {
  const shared = [...leadColumns(region), ...(sameCategory ? columnsOf(region, 'other', 'weight', 'score') : [])];
  return region.columns
    .filter((column) => !shared.includes(column))
    .some(({ column }) => merge.left <= column && merge.right >= column);
}

/** Labels around the indicators (绩效指标 at the left, the project of a flat export) reach over a row put at their end. */
export const extendAround = (sheet: Sheet, region: IndicatorRegion, row: number, sameCategory: boolean): Edit[] =>
  sheet.merges
    .filter((merge) => isTall(merge) && merge.bottom === row - 1 && !ofRow(region, merge, sameCategory))
    .map((merge) => ({ kind: 'merge', range: { ...merge, bottom: row } }));

/** The same for a row put before the first: the label moves up into it. */
export function raiseAround(sheet: Sheet, region: IndicatorRegion, row: number): Edit[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const first = Math.min(...region.columns.map(({ column }) => column));
  const edits: Edit[] = [];
  for (let column = used.left; column < first; column += 1) {
    const below = mergeAt(sheet, row + 1, column);
    if (below.left === column && below.top === row + 1 && textAt(sheet, below.top, below.left).trim() !== '')
      edits.push(...joinBelow(sheet, row, column, 'merged'));
  }
  return edits;
}

/** What an export says of the project holds for the new row: printed on it as on every other, or merged over it. */
export function joinLead(
  original: Sheet,
  sheet: Sheet,
  region: IndicatorRegion,
  row: number,
  series: readonly Series[],
): Edit[] {
  const { top, bottom } = region.rows;
  return leadColumns(region).flatMap((lead) => {
    const texts = Array.from({ length: bottom - top + 1 }, (_, i) => textAt(original, top + i, lead.column).trim());
    // Several texts are those of the rows.
    if (series.some(({ column }) => column === lead.column) || new Set(texts.filter((text) => text !== '')).size !== 1)
      return [];
    const join = row > top ? joinAbove : joinBelow;
    return join(sheet, row, lead.column, labelStyle(original, region, lead));
  });
}
