import { utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Range } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';
import { gridOf, windowOf, type Place } from '../../core/sheet/sparse';
import { FileError } from './file-error';
import { EXCEL_COLUMNS, EXCEL_ROWS, MAX_AREA, MAX_CELLS } from './limits';
import { isContainer } from './container';
import { readCsv } from './csv';
import { wordTables } from './docx';
import { parseFile } from './parse';

interface Placed extends Place {
  readonly cell: CellObject;
}

/** As Office.js gives it: "" for blank, the printed code for an error. A number that is none is the text it is. */
function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  if (typeof cell.v === 'number' && !Number.isFinite(cell.v)) return cell.w ?? '#NUM!';
  return cell.v as CellValue;
}

function textOf(cell: CellObject): string {
  const value = valueOf(cell);
  if (typeof value === 'string') return value;
  return cell.w?.trim() ?? String(value).toUpperCase();
}

const formulaOf = (cell: CellObject): CellValue => (cell.f ? `=${cell.f}` : valueOf(cell));

/** The cells that hold something; formatted blank cells do not count. */
function filledCells(worksheet: WorkSheet): Placed[] {
  const filled: Placed[] = [];
  for (const address of Object.keys(worksheet)) {
    if (address.startsWith('!')) continue;
    const cell = worksheet[address] as CellObject;
    if (cell.f || valueOf(cell) !== '') filled.push({ ...utils.decode_cell(address), cell });
  }
  return filled;
}

/** A stray space says nothing, wherever it stands. */
const saysSomething = ({ cell }: Placed): boolean => Boolean(cell.f) || String(valueOf(cell)).trim() !== '';

function hiddenIndices(items: readonly ({ hidden?: boolean } | undefined)[] | undefined, from: number, to: number) {
  const hidden: number[] = [];
  for (let index = from; index <= to; index += 1) if (items?.[index]?.hidden) hidden.push(index);
  return hidden;
}

const nothing: Range = { top: 0, left: 0, bottom: -1, right: -1 };

const isOnSheet = ({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): boolean =>
  s.r >= 0 && s.c >= 0 && e.r < EXCEL_ROWS && e.c < EXCEL_COLUMNS && s.r <= e.r && s.c <= e.c;

function toSheet(name: string, worksheet: WorkSheet): Sheet {
  const filled = filledCells(worksheet);
  if (filled.length > MAX_CELLS) throw new FileError('too-large');
  const telling = filled.filter(saysSomething);
  const range = windowOf(telling, MAX_AREA) ?? nothing;
  const { top, left, bottom, right } = range;
  const isInside = ({ r, c }: Placed): boolean => r >= top && r <= bottom && c >= left && c <= right;
  const inside = filled.filter(isInside);
  const unread = telling.length - telling.filter(isInside).length;
  return {
    name,
    origin: { row: top, column: left },
    values: gridOf<Placed, CellValue>(inside, range, '', ({ cell }) => valueOf(cell)),
    texts: gridOf(inside, range, '', ({ cell }) => textOf(cell)),
    formulas: gridOf<Placed, CellValue>(inside, range, '', ({ cell }) => formulaOf(cell)),
    numberFormats: gridOf(inside, range, 'General', ({ cell }) => (cell.z === undefined ? 'General' : String(cell.z))),
    merges: (worksheet['!merges'] ?? [])
      .filter(isOnSheet)
      .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenIndices(worksheet['!rows'], top, bottom),
    hiddenColumns: hiddenIndices(worksheet['!cols'], left, right),
    ...(unread > 0 && { unread }),
  };
}

function visibleSheets(workbook: WorkBook): Sheet[] {
  if (workbook.SheetNames.length === 0) throw new FileError('broken');
  const visible = workbook.SheetNames.filter((_name, index) => !workbook.Workbook?.Sheets?.[index]?.Hidden);
  return visible.flatMap((name) => {
    const worksheet = workbook.Sheets[name];
    return worksheet && !['chart', 'macro', 'dialog'].includes(worksheet['!type'] ?? 'sheet')
      ? [toSheet(name, worksheet)]
      : [];
  });
}

/**
 * The worksheets of an .xlsx, .xlsm, .xls, .et or .ods file, in their order, hidden ones and chart sheets left out; the tables of
 * a Word document; the one of a .csv. What a file is its bytes tell; of a .csv only its name. What it costs follows the cells
 * that hold something, wherever they stand.
 * @throws FileError when the file is none of these, is encrypted, broken or too large
 */
export function readWorkbook(bytes: Uint8Array, name = ''): Sheet[] {
  if (/\.csv$/i.test(name) && !isContainer(bytes)) return [readCsv(bytes)];
  const file = parseFile(bytes);
  return 'document' in file ? wordTables(file.document) : visibleSheets(file);
}
