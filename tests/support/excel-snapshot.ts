import type { ICellData, IWorkbookData } from '@univerjs/presets';
import { fromA1 } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/standin/host/book/area';
import { toUniver } from '../../src/standin/host/book/book';

/** A sheet in short: rows of values and formulas ("=A1+1"), merges and number formats by address. */
export interface SheetSketch {
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly merges?: readonly string[];
  /** Cells elsewhere, by address: `rows` need not reach as far. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

function cell(value: CellValue | null): ICellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return value.startsWith('=') ? { f: value } : { v: value, t: TEXT };
}

const hiddenLines = (lines: readonly number[] = []) => Object.fromEntries(lines.map((i) => [i, { hd: 1 as const }]));

/** The Univer workbook with these sheets, in their order. */
export function snapshotOf(sheets: Readonly<Record<string, SheetSketch>>): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([name, sketch], i) => ({ id: `s${i + 1}`, name, sketch }));
  return {
    id: 'workbook',
    name: '申报表.xlsx',
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map(({ id, name, sketch }) => [id, { id, name, ...sheetOf(sketch) }])),
  };
}

function sheetOf({ rows, cells = {}, merges = [], formats = {}, hiddenRows, hiddenColumns, hidden }: SheetSketch) {
  const cellData = Object.fromEntries(
    rows.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cell(value)]))]),
  );
  const size = { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
  for (const [address, value] of Object.entries(cells)) {
    const { top, left } = fromA1(address);
    (cellData[top] ??= {})[left] = cell(value);
    size.rows = Math.max(size.rows, top + 1);
    size.columns = Math.max(size.columns, left + 1);
  }
  for (const [address, pattern] of Object.entries(formats)) {
    const { top, left, bottom, right } = fromA1(address);
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) ((cellData[r] ??= {})[c] ??= {}).s = { n: { pattern } };
  }
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(100, size.rows + 20)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(26, size.columns + 5)),
    cellData,
    mergeData: merges.map((address) => toUniver(fromA1(address))),
    rowData: hiddenLines(hiddenRows),
    columnData: hiddenLines(hiddenColumns),
    hidden: hidden ? (1 as const) : (0 as const),
  };
}
