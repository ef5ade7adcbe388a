import type { Range } from '../../../core/sheet/address';
import { toUniver, type Book } from './book';

/** True or false where all rows agree, null where they differ. */
export function rowsHidden(book: Book, sheetId: string, area: Range): boolean | null {
  const model = book.model(sheetId);
  const last = Math.min(area.bottom, model.getRowCount() - 1);
  return agreed(area.top, last, area.bottom > last, (row) => !model.getRowVisible(row));
}

export function columnsHidden(book: Book, sheetId: string, area: Range): boolean | null {
  const model = book.model(sheetId);
  const last = Math.min(area.right, model.getColumnCount() - 1);
  return agreed(area.left, last, area.right > last, (column) => !model.getColVisible(column));
}

/** Rows and columns beyond what the engine holds are visible. */
function agreed(from: number, to: number, more: boolean, hidden: (i: number) => boolean): boolean | null {
  const found = new Set<boolean>(more || to < from ? [false] : []);
  for (let i = from; i <= to; i++) found.add(hidden(i));
  return found.size === 1 ? [...found][0]! : null;
}

export async function setRowsHidden(book: Book, sheetId: string, area: Range, hidden: boolean): Promise<void> {
  const held = book.held(sheetId, area);
  if (!held) return;
  const sheet = book.sheet(sheetId);
  const count = held.bottom - held.top + 1;
  if (hidden) sheet.hideRows(held.top, count);
  else await book.command('sheet.command.set-specific-rows-visible', sheetId, { ranges: [toUniver(held)] });
}

export async function setColumnsHidden(book: Book, sheetId: string, area: Range, hidden: boolean): Promise<void> {
  const held = book.held(sheetId, area);
  if (!held) return;
  const sheet = book.sheet(sheetId);
  const count = held.right - held.left + 1;
  if (hidden) sheet.hideColumns(held.left, count);
  else await book.command('sheet.command.set-col-visible-on-cols', sheetId, { ranges: [toUniver(held)] });
}
