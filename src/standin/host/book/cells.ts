import { CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import type { Book } from './book';

export type Value = string | number | boolean;

export const isError = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value);

/** Text of a cell with formatted runs; Univer ends paragraphs with \r and the whole with \r\n. */
const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');

/** What Office.js gives in `values`: "" for a blank, a number for a date. */
export function cellValue(cell: Nullable<ICellData>): Value {
  if (!cell) return '';
  const text = richText(cell);
  if (text !== undefined) return text;
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v)))
    return Number(v);
  return v;
}

/** What Office.js gives in `text`: the value by its number format, whatever the width of the column. */
export function cellText(value: Value, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '' || isError(value)) return value as string;
  if (typeof value === 'string') return format.includes('@') && format !== '@' ? numfmt.format(format, value) : value;
  try {
    return numfmt.format(format, value);
  } catch {
    return numfmt.format('General', value);
  }
}

export const numberFormat = (style: Nullable<IStyleData>): string => style?.n?.pattern || 'General';

/** A cell by position, blank beyond what the engine holds. */
export interface Cell {
  readonly raw: Nullable<ICellData>;
  readonly formula: string | undefined;
  readonly value: Value;
  readonly style: IStyleData;
}

/** Calls `give` for each cell, row by row; the rows it builds are what Office.js returns. */
export function mapCells<T>(book: Book, sheetId: string, area: Range, give: (cell: Cell) => T): T[][] {
  const model = book.model(sheetId);
  const rowsHeld = model.getRowCount();
  const columnsHeld = model.getColumnCount();
  const formulas = sharedFormulas(book, sheetId);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) => {
      const row = area.top + r;
      const column = area.left + c;
      const held = row < rowsHeld && column < columnsHeld;
      const raw = held ? model.getCellRaw(row, column) : null;
      return give({
        raw,
        value: cellValue(raw),
        formula: raw?.f || raw?.si ? formulas(row, column, raw) : undefined,
        get style() {
          return held ? model.getComposedCellStyle(row, column) : {};
        },
      });
    }),
  );
}

/** Formulas that Univer shares between cells ("si") are spelled out by its facade, each for its own cell. */
function sharedFormulas(book: Book, sheetId: string) {
  const sheet = book.sheet(sheetId);
  return (row: number, column: number, raw: ICellData): string =>
    raw.si && !raw.f ? sheet.getRange(row, column).getFormula() : (raw.f ?? '');
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cellValue(cell) !== '' || Boolean(cell?.f) || Boolean(cell?.si);
const hasStyle = (cell: Nullable<ICellData>): boolean =>
  cell?.s !== undefined && cell.s !== null && cell.s !== '' && !(typeof cell.s === 'object' && isBlank(cell.s));
const isBlank = (style: object): boolean => Object.values(style).every((v) => v === null || v === undefined);

/** The smallest range with every cell that has a value (or, unless valuesOnly, formatting); undefined when there is none. */
export function usedArea(book: Book, sheetId: string, within: Range, valuesOnly: boolean): Range | undefined {
  const model = book.model(sheetId);
  let used: Range | undefined;
  const include = (area: Range) => {
    used = used
      ? {
          top: Math.min(used.top, area.top),
          left: Math.min(used.left, area.left),
          bottom: Math.max(used.bottom, area.bottom),
          right: Math.max(used.right, area.right),
        }
      : area;
  };
  model.getCellMatrix().forValue((row, column, cell) => {
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) return;
    if (hasContent(cell) || (!valuesOnly && hasStyle(cell)))
      include({ top: row, left: column, bottom: row, right: column });
  });
  if (valuesOnly) return used;
  for (const m of model.getMergeData()) {
    const merge = { top: m.startRow, left: m.startColumn, bottom: m.endRow, right: m.endColumn };
    if (merge.top >= within.top && merge.bottom <= within.bottom) include(merge);
  }
  return used;
}
