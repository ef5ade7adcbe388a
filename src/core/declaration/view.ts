import { memoize } from '../memoize';
import { cellRange, type Range } from '../sheet/address';
import { textAt, usedRange, valueAt, type CellValue, type Sheet } from '../sheet/sheet';
import type { Sourced } from './declaration';
import { normaliseLabel, type NormalLabel } from './labels/normalise';
import type { UserColumns } from './user-column';

/** A cell or merged area as a reader sees it. */
export interface Cell {
  readonly range: Range;
  readonly value: CellValue;
  /** What the cell shows, trimmed. */
  readonly text: string;
  readonly label: NormalLabel;
}

/** A worksheet by merged cells: every position gives the cell that covers it. */
export interface View {
  readonly sheet: Sheet;
  readonly area: Range;
  at(row: number, column: number): Cell;
  /** The cells with content that cover a row, left to right, merged ones from above included. */
  row(row: number): readonly Cell[];
  /** What the user said the columns of the table hold. */
  readonly told?: UserColumns;
}

export const isBlank = (cell: Cell): boolean => cell.text === '';
export const sourced = (cell: Cell): Sourced<string> => ({ value: cell.text, cell: cell.range });

/** The cells with content that begin in parts of a sheet, row by row. */
export const cellsIn = (view: View, parts: readonly Range[]): Cell[] =>
  parts.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
      view.row(row).filter((cell) => cell.range.top === row),
    ),
  );

/** Excel shows ### when a number does not fit its column; the number itself is what counts. */
const shown = (sheet: Sheet, row: number, column: number): string => {
  const text = textAt(sheet, row, column).trim();
  return text.startsWith('#') && /^#+$/.test(text) ? String(valueAt(sheet, row, column)) : text;
};

/** Undefined for an empty sheet. */
export const viewOf = memoize((sheet: Sheet): View | undefined => {
  const area = usedRange(sheet);
  if (!area) return undefined;
  const width = area.right - area.left + 1;
  const index = (row: number, column: number): number => (row - area.top) * width + column - area.left;
  const merged = mergeIndex(sheet, area, index);
  /** By position: every one that a merged area covers has the same cell. */
  const cells = new Map<number, Cell>();
  const rows = new Map<number, readonly Cell[]>();

  const cellOf = (range: Range): Cell => {
    const text = shown(sheet, range.top, range.left);
    const value = valueAt(sheet, range.top, range.left);
    return { range, value, text, label: normaliseLabel(typeof value === 'number' ? '' : text) };
  };
  const at = (row: number, column: number): Cell => {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!inside) return cellOf(cellRange(row, column));
    const position = index(row, column);
    const known = cells.get(position);
    if (known) return known;
    const merge = merged.get(position);
    const [top, left] = merge ? [Math.max(merge.top, area.top), Math.max(merge.left, area.left)] : [row, column];
    const isAnchor = top === row && left === column;
    const cell = isAnchor ? cellOf(merge ?? cellRange(row, column)) : at(top, left);
    cells.set(position, cell);
    return cell;
  };
  const row = (r: number): readonly Cell[] => {
    const known = rows.get(r);
    if (known) return known;
    const found: Cell[] = [];
    for (let column = area.left; column <= area.right;) {
      const cell = at(r, column);
      if (!isBlank(cell)) found.push(cell);
      column = Math.max(column, cell.range.right) + 1;
    }
    rows.set(r, found);
    return found;
  };
  return { sheet, area, at, row };
});

/** Which merge covers a position. Merges that overlap an earlier one (a damaged file) are left out. */
function mergeIndex(sheet: Sheet, area: Range, index: (row: number, column: number) => number): Map<number, Range> {
  const covered = new Map<number, Range>();
  for (const merge of sheet.merges) {
    const top = Math.max(merge.top, area.top);
    const left = Math.max(merge.left, area.left);
    const bottom = Math.min(merge.bottom, area.bottom);
    const right = Math.min(merge.right, area.right);
    if (top > bottom || left > right) continue;
    const corners = [index(top, left), index(top, right), index(bottom, left), index(bottom, right)];
    if (corners.some((corner) => covered.has(corner))) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.set(index(row, column), merge);
    }
  }
  return covered;
}
