import { fromA1, type Range } from '../../core/sheet/address';

/**
 * Excel gives no more than 512 merged areas at once; an area counts where it begins.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
const AREAS_AT_ONCE = 512;
/** A sheet that needs more strips than this has a stray cell far below, and is too large to be read anyway. */
const MOST_STRIPS = 200;

/** Rows and columns of a used range. */
export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows of which Excel gives every merge: a merge has two cells at least, of which the last row holds perhaps one. */
const stripRows = (columns: number): number => Math.max(1, Math.floor((2 * AREAS_AT_ONCE) / columns) - 1);

export function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const merges = range.getMergedAreasOrNullObject();
  // Not `address`: that may name their first cells only (https://github.com/OfficeDev/office-js/issues/1590).
  merges.load('areas/items/address');
  return merges;
}

/** Asks for the merges of a range strip by strip, so that no strip has more than Excel gives. */
export function queueStrips(range: Excel.Range, { rowCount, columnCount }: Size): Excel.RangeAreas[] {
  const rows = stripRows(columnCount);
  const strips = Math.ceil(rowCount / rows);
  if (strips === 1 || strips > MOST_STRIPS) return [queueMerges(range)];
  return Array.from({ length: strips }, (_, i) => {
    const top = i * rows;
    return queueMerges(range.getRow(top).getResizedRange(Math.min(rows, rowCount - top) - 1, 0));
  });
}

export const mergesOf = (found: readonly Excel.RangeAreas[]): Range[] =>
  found.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(({ address }) => fromA1(address))));
