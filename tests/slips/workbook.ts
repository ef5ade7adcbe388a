import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Sheet } from '../../src/core/sheet/sheet';
import type { Change } from './table';

/** A workbook of the file library, as it stands in the file. */
export const parseWorkbook = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellHTML: false });

export const toBytes = (workbook: WorkBook): Uint8Array =>
  new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);

/** A workbook with one sheet, from a table of the tests. */
export function fromSheet({ name, values, formulas, merges, origin }: Sheet): Uint8Array {
  const worksheet = utils.sheet_add_aoa(
    {},
    values.map((row) => row.map((value) => (value === '' ? null : value))),
    { origin: { r: origin.row, c: origin.column } },
  );
  formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      const cell = worksheet[utils.encode_cell({ r: r + origin.row, c: c + origin.column })] as CellObject | undefined;
      if (cell && typeof formula === 'string' && formula.startsWith('=')) cell.f = formula.slice(1);
    }),
  );
  worksheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, worksheet, name);
  return toBytes(workbook);
}

const errors: Readonly<Record<string, number>> = { '#REF!': 23 };

function cellOf({ value, format, formula }: Change): CellObject | undefined {
  if (value === '') return undefined;
  if (typeof value === 'string' && value in errors) return { t: 'e', v: errors[value]!, w: value };
  const type = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
  return { t: type, v: value, ...(format && { z: format }), ...(formula && { f: formula }) };
}

/** Writes the changes into the workbook's cells and gives the file; the workbook is as before afterwards. */
export function withChanges(workbook: WorkBook, sheetName: string, changes: readonly Change[]): Uint8Array {
  const worksheet = workbook.Sheets[sheetName] as WorkSheet;
  const rows = worksheet['!rows'];
  const before = changes.map(({ cell }) => {
    const address = utils.encode_cell({ r: cell.top, c: cell.left });
    return { address, cell: worksheet[address] as CellObject | undefined };
  });
  const set = (address: string, cell: CellObject | undefined): void => {
    if (cell) worksheet[address] = cell;
    else delete worksheet[address];
  };
  changes.forEach((change, i) => set(before[i]!.address, cellOf(change)));
  for (const { cell, hideRow } of changes)
    if (hideRow) (worksheet['!rows'] = [...(worksheet['!rows'] ?? [])])[cell.top] = { hidden: true };
  const bytes = toBytes(workbook);
  for (const { address, cell } of before) set(address, cell);
  if (rows) worksheet['!rows'] = rows;
  else delete worksheet['!rows'];
  return bytes;
}
