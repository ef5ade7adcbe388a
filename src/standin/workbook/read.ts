import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/presets';
import { EncryptedFileError, dateToSerial } from 'hucre';
import { readXlsx as readFile, type Cell, type CellStyle, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { palette, type Palette } from './colours';
import { CONDITIONAL_FORMATS, toUniverRules } from './conditional-formats';
import { DATA_VALIDATIONS, toUniverValidations } from './data-validations';
import { MAX_COLUMNS, MAX_ROWS } from '../host/book/area';
import type { SavedState } from '../host/state';
import { fromProperty, STATE_PROPERTY } from './kept-state';
import { NOTES, toUniverNotes } from './notes';
import { toUniverRange } from './ranges';
import { SharedFormulas } from './shared-formulas';
import { toUniverStyle } from './style';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsFromDigits, pixelsFromPoints } from './units';
import { WorkbookError } from './workbook-error';

/** Parts of a file that Univer has no place for; kept in the snapshot as they are, so that saving gives them back. */
export interface KeptParts {
  readonly pageSetup?: Sheet['pageSetup'];
  readonly headerFooter?: Sheet['headerFooter'];
  readonly protection?: Sheet['protection'];
  readonly veryHidden?: boolean;
}

const DATE_1904 = '1904';
/** Blank space to work in around what the file holds. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Gives equal styles one id. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly colours: Palette) {}

  id(style: CellStyle | undefined): string | undefined {
    const own = style && toUniverStyle(style, this.colours);
    if (!own || Object.keys(own).length === 0) return undefined;
    const key = JSON.stringify(own);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = own;
    return id;
  }
}

function typed(value: CellValue, is1904: boolean): ICellData {
  if (value instanceof Date) return { v: dateToSerial(value, is1904), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value === null ? {} : { v: value, t: CellValueType.STRING };
}

function formulaOf(cell: Cell | undefined, row: number, column: number, shared: SharedFormulas): string | undefined {
  if (cell?.formula) {
    const formula = `=${cell.formula}`;
    if (cell.formulaSharedIndex !== undefined) shared.remember(cell.formulaSharedIndex, { row, column, formula });
    return formula;
  }
  return cell?.formulaSharedIndex === undefined ? undefined : shared.at(cell.formulaSharedIndex, row, column);
}

/** The places that hold something, in reading order: a stray space in the last row brings a million rows of nothing along. */
function places(sheet: Sheet): (readonly [row: number, column: number])[] {
  const found = new Map<number, Set<number>>();
  const add = (row: number, column: number): void => {
    const columns = found.get(row);
    if (columns) columns.add(column);
    else found.set(row, new Set([column]));
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) add(row, column);
    });
  });
  for (const key of sheet.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    add(row, column);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, columns]) => [...columns].sort((a, b) => a - b).map((column) => [row, column] as const));
}

function cellData(sheet: Sheet, styles: StyleTable, is1904: boolean): IWorksheetData['cellData'] {
  const shared = new SharedFormulas();
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, column] of places(sheet)) {
    const cell = sheet.cells?.get(`${row},${column}`);
    const formula = formulaOf(cell, row, column, shared);
    const style = styles.id(cell?.style);
    const value = typed(sheet.rows[row]?.[column] ?? null, is1904);
    const data = { ...value, ...(formula && { f: formula }), ...(style && { s: style }) };
    if (Object.keys(data).length > 0) (rows[row] ??= {})[column] = data;
  }
  return rows;
}

function rowData(sheet: Sheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  sheet.rowDefs?.forEach(({ height, hidden }, row) => {
    rows[row] = {
      ...(height !== undefined && { h: pixelsFromPoints(height), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return rows;
}

function columnData(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const columns = (sheet.columns ?? []).map(({ width, hidden }) => ({
    ...(width !== undefined && { w: pixelsFromDigits(width) }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
  }));
  return Object.fromEntries(columns.map((column, index) => [index, column]));
}

function worksheet(sheet: Sheet, id: string, styles: StyleTable, colours: Palette, is1904: boolean): IWorksheetData {
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freezePane ?? {};
  const frozen = frozenRows > 0 || frozenColumns > 0;
  const { pageSetup, headerFooter, protection, veryHidden } = sheet;
  const kept: KeptParts = {
    ...(pageSetup && { pageSetup }),
    ...(headerFooter && { headerFooter }),
    ...(protection && { protection }),
    ...(veryHidden && { veryHidden }),
  };
  return {
    id,
    name: sheet.name,
    tabColor: colours(sheet.view?.tabColor) ?? '',
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozen ? frozenRows : -1,
      startColumn: frozen ? frozenColumns : -1,
    },
    rowCount: Math.min(MAX_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.min(MAX_COLUMNS, width + SPARE_COLUMNS),
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
      toUniverRange({ top: startRow, left: startCol, bottom: endRow, right: endCol }),
    ),
    cellData: cellData(sheet, styles, is1904),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: sheet.view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(Object.keys(kept).length > 0 && { custom: kept }),
  };
}

async function parse(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  // Every .xlsx is a zip archive, which starts with "PK"; an encrypted one is an OLE container, as an old .xls is.
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const container = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!zip && !container) throw new WorkbookError('not-xlsx', fileName);
  let workbook: Workbook;
  try {
    workbook = await readFile(bytes, { readStyles: true });
  } catch (cause) {
    const code = cause instanceof EncryptedFileError ? 'encrypted' : container ? 'not-xlsx' : 'broken';
    throw new WorkbookError(code, fileName, { cause });
  }
  if (workbook.sheets.length === 0) throw new WorkbookError('broken', fileName);
  return workbook;
}

const resource = (name: string, bySheet: Readonly<Record<string, unknown>>) => ({
  name,
  data: JSON.stringify(bySheet),
});

/** A workbook as the stand-in opens it. */
export interface OpenedXlsx {
  readonly workbook: IWorkbookData;
  readonly state: SavedState;
}

/** Reads an .xlsx file with what the stand-in kept in it. Throws as readXlsx does. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<OpenedXlsx> {
  const file = await parse(bytes, fileName);
  const workbook = toSnapshot(file, fileName);
  const ids = new Map(Object.entries(workbook.sheets).map(([id, { name = '' }]) => [name, id]));
  return { workbook, state: fromProperty(file.properties?.custom?.[STATE_PROPERTY], ids) };
}

/**
 * Reads an .xlsx file into a snapshot that Univer can open: values, formulas, merges, looks, sizes, hidden rows and
 * columns, data validation, conditional formats, notes. Pictures, charts and the formats of single characters are lost.
 * @throws WorkbookError with a sentence to show when the file cannot be read.
 */
export const readXlsx = async (bytes: Uint8Array, fileName: string): Promise<IWorkbookData> =>
  toSnapshot(await parse(bytes, fileName), fileName);

function toSnapshot(workbook: Workbook, fileName: string): IWorkbookData {
  const colours = palette(workbook.themeColors ?? []);
  const styles = new StyleTable(colours);
  const { name = '宋体', size = 11 } = workbook.defaultFont ?? {};
  const is1904 = workbook.dateSystem === DATE_1904;
  const sheets = workbook.sheets.map((sheet, index) => ({ id: `sheet${index + 1}`, sheet }));
  const bySheet = <T>(of: (sheet: Sheet) => T) => Object.fromEntries(sheets.map(({ id, sheet }) => [id, of(sheet)]));
  return {
    id: 'workbook',
    name: fileName.replace(/\.xlsx$/i, ''),
    appVersion: '',
    locale: LocaleType.ZH_CN,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, sheet }) => [id, worksheet(sheet, id, styles, colours, is1904)])),
    styles: styles.styles,
    defaultStyle: { ff: name, fs: size },
    resources: [
      resource(
        CONDITIONAL_FORMATS,
        bySheet((sheet) => toUniverRules(sheet.conditionalRules ?? [], colours)),
      ),
      resource(
        DATA_VALIDATIONS,
        bySheet((sheet) => toUniverValidations(sheet.dataValidations ?? [])),
      ),
      resource(
        NOTES,
        bySheet((sheet) => toUniverNotes(sheet)),
      ),
    ],
  };
}
