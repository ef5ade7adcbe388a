import type { ICellData } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import { insertDeleteConflict } from '../errors';
import { isEntireColumn, isEntireRow, columnCount, rowCount } from './area';
import { toUniver, type Book } from './book';

const UP = 0;
const DOWN = 2;
const LEFT = 3;
const RIGHT = 1;

/**
 * Inserts blank cells, as many as the area has: entire rows, entire columns, or a block that pushes its neighbours down
 * or right. New rows take the formats and the height of the row above, as Excel's do.
 */
export async function insertCells(book: Book, sheetId: string, area: Range, shift: string): Promise<void> {
  if (isEntireRow(area)) return insertRows(book, sheetId, area.top, rowCount(area));
  if (isEntireColumn(area)) return insertColumns(book, sheetId, area.left, columnCount(area));
  await moveBlock(book, sheetId, area, shift === 'Down' ? 'insert-range-move-down' : 'insert-range-move-right');
}

/** Deletes cells: entire rows, entire columns, or a block whose place its neighbours take. */
export async function deleteCells(book: Book, sheetId: string, area: Range, shift: string): Promise<void> {
  const held = book.held(sheetId, area);
  if (!held) return;
  const range = toUniver(held);
  const remove = (what: string) =>
    onActive(book, sheetId, () => book.command(`sheet.command.remove-${what}-by-range`, sheetId, { range }));
  if (isEntireRow(area)) await remove('row');
  else if (isEntireColumn(area)) await remove('col');
  else await moveBlock(book, sheetId, held, shift === 'Up' ? 'delete-range-move-up' : 'delete-range-move-left');
}

async function insertRows(book: Book, sheetId: string, row: number, count: number): Promise<void> {
  const model = book.model(sheetId);
  book.grow(sheetId, { bottom: row, right: 0 });
  const above = stylesOf(rowCells(book, sheetId, row - 1));
  const cellValue = Object.fromEntries(Array.from({ length: count }, (_, i) => [row + i, above]));
  await onActive(book, sheetId, () =>
    book.command('sheet.command.insert-row-by-range', sheetId, {
      direction: row > 0 ? DOWN : UP,
      range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: model.getColumnCount() - 1 },
      cellValue: Object.keys(above).length > 0 ? cellValue : {},
    }),
  );
}

async function insertColumns(book: Book, sheetId: string, column: number, count: number): Promise<void> {
  const model = book.model(sheetId);
  book.grow(sheetId, { bottom: 0, right: column });
  await onActive(book, sheetId, () =>
    book.command('sheet.command.insert-col-by-range', sheetId, {
      direction: column > 0 ? RIGHT : LEFT,
      range: { startColumn: column, endColumn: column + count - 1, startRow: 0, endRow: model.getRowCount() - 1 },
      cellValue: {},
    }),
  );
}

async function moveBlock(book: Book, sheetId: string, area: Range, command: string): Promise<void> {
  const moved = await onActive(book, sheetId, () =>
    book.command(`sheet.command.${command}`, sheetId, { range: toUniver(area) }),
  );
  if (!moved) throw insertDeleteConflict();
}

/** Univer's commands on blocks act on the active sheet, and hold those on rows and columns to its size; Excel's do not. */
async function onActive<T>(book: Book, sheetId: string, command: () => Promise<T>): Promise<T> {
  const { workbook } = book;
  const shown = workbook.getActiveSheet().getSheetId();
  if (shown === sheetId) return command();
  workbook.setActiveSheet(book.sheet(sheetId));
  try {
    return await command();
  } finally {
    workbook.setActiveSheet(book.sheet(shown));
  }
}

function rowCells(book: Book, sheetId: string, row: number): Record<number, ICellData> {
  const model = book.model(sheetId);
  const cells: Record<number, ICellData> = {};
  if (row < 0 || row >= model.getRowCount()) return cells;
  for (let column = 0; column < model.getColumnCount(); column++) {
    const cell = model.getCellRaw(row, column);
    if (cell) cells[column] = cell;
  }
  return cells;
}

const stylesOf = (cells: Record<number, ICellData>): Record<number, ICellData> =>
  Object.fromEntries(Object.entries(cells).flatMap(([column, { s }]) => (s ? [[column, { s }]] : [])));
