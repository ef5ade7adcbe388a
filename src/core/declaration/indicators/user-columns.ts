import { compactLabel } from '../labels/normalise';
import type { Sheet } from '../../sheet/sheet';
import { indicatorColumns, moneyColumns, type UserColumns } from '../user-column';
import { isBlank, viewOf, type Cell, type View } from '../view';
import type { IndicatorHeader } from './indicator-header';

/** Header cells may be merged downwards, but a label beside the data (绩效指标) is merged further than this. */
const HIGHEST = 3;

const isHeaderCell = (cell: Cell): boolean => !isBlank(cell) && cell.range.bottom - cell.range.top < HIGHEST;

/** The rows that header cells on a row take up, merged ones whole. */
export function headerRows(view: View, row: number, columns: readonly number[]): { top: number; bottom: number } {
  const cells = columns.map((at) => view.at(row, at)).filter(isHeaderCell);
  return {
    top: Math.min(row, ...cells.map(({ range }) => range.top)),
    bottom: Math.max(row, ...cells.map(({ range }) => range.bottom)),
  };
}

const says = (view: View, told: UserColumns, row: number): boolean =>
  told.every(({ column: at, label }) => compactLabel(view.at(row, at).text) === compactLabel(label));

/** The header with the labels the user spoke of, if its first row is this one. */
export function userHeader(view: View, all: UserColumns, row: number): IndicatorHeader | undefined {
  const told = indicatorColumns(all);
  if (told.length === 0) return undefined;
  const columns = told.map(({ column: at }) => at);
  for (let r = row; r < row + HIGHEST; r += 1) {
    if (!says(view, told, r)) continue;
    const { top, bottom } = headerRows(view, r, columns);
    if (top !== row) continue;
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => view.row(top + i));
    const cells = rows.flat().filter(({ range }) => range.top >= top && range.bottom <= bottom);
    return {
      top,
      bottom,
      columns: told.map((one, i) => ({ ...one, right: rightOf(view.at(r, one.column), told, i) })),
      cells: [...new Set(cells)],
      told: true,
    };
  }
  return undefined;
}

const rightOf = (label: Cell, told: UserColumns, i: number): number => {
  const next = told[i + 1]?.column ?? Infinity;
  return Math.max(told[i]!.column, Math.min(label.range.right, next - 1));
};

/** Whether the sheet (still) has a header with these labels in these columns. */
export function fits(view: View, told: UserColumns): boolean {
  const indicators = indicatorColumns(told);
  const rows = Array.from({ length: view.area.bottom - view.area.top + 1 }, (_, i) => view.area.top + i);
  const stands = (some: UserColumns): boolean => rows.some((row) => says(view, some, row));
  const isThere = indicators.length === 0 || stands(indicators);
  return told.length > 0 && isThere && moneyColumns(told).every((column) => stands([column]));
}

/** Whether the sheet still has the header the user spoke of: if not, the table is read by its labels again. */
export function userColumnsFit(sheet: Sheet, told: UserColumns): boolean {
  const view = viewOf(sheet);
  return view !== undefined && fits(view, told);
}
