import type { ICellData, IStyleData } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import { toUniver, type Book } from './book';
import { numberFormat } from './cells';
import { enter } from './input';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_STYLE = 'sheet.command.set-style';

type Matrix = Record<number, Record<number, ICellData>>;

/** Spreads a single value over an area; a two-dimensional array is taken as it is. */
export const spread = (area: Range, value: unknown): unknown[][] =>
  Array.isArray(value)
    ? (value as unknown[][])
    : Array.from({ length: area.bottom - area.top + 1 }, () =>
        Array.from({ length: area.right - area.left + 1 }, () => value),
      );

/** Enters values or formulas cell by cell, in one command. */
export async function enterValues(book: Book, sheetId: string, area: Range, rows: unknown[][]): Promise<void> {
  book.grow(sheetId, area);
  const model = book.model(sheetId);
  const cells: Matrix = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      const at = { row: area.top + r, column: area.left + c };
      const merge = model.getMergedCell(at.row, at.column);
      // Excel keeps a value in the top-left cell of a merge only.
      if (merge && (merge.startRow !== at.row || merge.startColumn !== at.column)) continue;
      const style = model.getComposedCellStyle(at.row, at.column);
      const entry = enter(value, numberFormat(style));
      if (!entry) continue;
      const s = entry.format ? ownStyle(book, sheetId, at.row, at.column, { n: { pattern: entry.format } }) : undefined;
      (cells[at.row] ??= {})[at.column] = { ...entry.cell, ...(s ? { s } : {}) };
    }
  }
  await setCells(book, sheetId, cells);
}

/** The cell's own style with some parts changed (null takes a part away). */
function ownStyle(book: Book, sheetId: string, row: number, column: number, change: IStyleData): IStyleData {
  const raw = book.model(sheetId).getCellRaw(row, column);
  const own = (raw && book.workbook.getWorkbook().getStyles().getStyleByCell(raw)) ?? {};
  return { ...own, ...change };
}

/** Changes the style of every cell of an area; `change` may differ from cell to cell. */
export async function restyle(
  book: Book,
  sheetId: string,
  area: Range,
  change: (row: number, column: number, own: IStyleData) => IStyleData,
): Promise<void> {
  book.grow(sheetId, area);
  const cells: Matrix = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData> = (cells[row] = {});
    for (let column = area.left; column <= area.right; column++)
      line[column] = { s: change(row, column, ownStyle(book, sheetId, row, column, {})) };
  }
  await setCells(book, sheetId, cells);
}

export async function setCells(book: Book, sheetId: string, cells: Matrix): Promise<void> {
  const rows = Object.keys(cells).map(Number);
  if (rows.length === 0) return;
  const columns = rows.flatMap((row) => Object.keys(cells[row]!).map(Number));
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const onlyStyles = rows.every((row) => Object.values(cells[row]!).every((cell) => Object.keys(cell).join() === 's'));
  // Entered as a value, a style alone makes Univer forget a formula that has no result yet.
  if (onlyStyles) await book.command(SET_VALUES, sheetId, { cellValue: cells, trigger: SET_STYLE });
  else await book.command('sheet.command.set-range-values', sheetId, { range: toUniver(range), value: cells });
}
