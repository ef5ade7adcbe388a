import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/presets';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  writeXlsx as writeFile,
  type Cell,
  type CellValue,
  type ColumnDef,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx';
import { xlsxColour } from './colours';
import { CONDITIONAL_FORMATS, toXlsxRules } from './conditional-formats';
import { DATA_VALIDATIONS, toXlsxValidations } from './data-validations';
import type { SavedState } from '../host/state';
import { STATE_PROPERTY, toProperty } from './kept-state';
import { NOTES, toXlsxNotes, type SheetNotes } from './notes';
import type { KeptParts } from './read';
import { fromUniverRange } from './ranges';
import { SharedFormulas } from './shared-formulas';
import { toXlsxStyle } from './style';
import { digitsFromPixels, pointsFromPixels } from './units';

type StyleOf = (style: Nullable<IStyleData | string>) => IStyleData | undefined;

/** Calls back for each cell of a sheet, row by row. */
function eachCell(sheet: Partial<IWorksheetData>, visit: (cell: ICellData, row: number, column: number) => void): void {
  const rows = Object.entries((sheet.cellData ?? {}) as Record<string, Record<string, ICellData>>);
  for (const [row, cells] of rows) {
    for (const [column, cell] of Object.entries(cells)) visit(cell, Number(row), Number(column));
  }
}

function valueOf({ v, t, p }: ICellData): CellValue {
  if (v === undefined || v === null) return p?.body?.dataStream.replace(/\r?\n?$/, '').replaceAll('\r', '\n') ?? null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '') return Number(v);
  return v;
}

function sharedFormulas(sheet: Partial<IWorksheetData>): SharedFormulas {
  const shared = new SharedFormulas();
  eachCell(sheet, ({ f, si }, row, column) => {
    if (f && si) shared.remember(si, { row, column, formula: f });
  });
  return shared;
}

function cells(
  sheet: Partial<IWorksheetData>,
  notes: SheetNotes | undefined,
  styleOf: StyleOf,
): Map<string, Partial<Cell>> {
  const shared = sharedFormulas(sheet);
  const written = new Map<string, Partial<Cell>>();
  eachCell(sheet, (data, row, column) => {
    const value = valueOf(data);
    const style = styleOf(data.s);
    const formula = data.f || (data.si ? shared.at(data.si, row, column) : undefined);
    written.set(`${row},${column}`, {
      value: formula ? null : value,
      ...(formula && { formula: formula.replace(/^=/, ''), formulaResult: value }),
      ...(style && { style: toXlsxStyle(style) }),
    });
  });
  toXlsxNotes(notes).forEach((text, key) => written.set(key, { ...written.get(key), comment: { text } }));
  return written;
}

function rowDefs(sheet: Partial<IWorksheetData>): NonNullable<WriteSheet['rowDefs']> {
  const known = Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData>>);
  const rows = known.flatMap(([row, data]) => {
    // A row that fits itself to its text is left to do so in Excel as well.
    const height = data.h !== undefined && !data.ia ? pointsFromPixels(data.h) : undefined;
    const hidden = data.hd === BooleanNumber.TRUE;
    if (height === undefined && !hidden) return [];
    return [[Number(row), { ...(height !== undefined && { height }), ...(hidden && { hidden }) }] as const];
  });
  return new Map(rows);
}

function columns(sheet: Partial<IWorksheetData>): ColumnDef[] {
  const data = sheet.columnData ?? {};
  const count = Math.max(0, ...Object.keys(data).map((column) => Number(column) + 1));
  return Array.from({ length: count }, (_, column) => ({
    ...(data[column]?.w !== undefined && { width: digitsFromPixels(data[column].w) }),
    ...(data[column]?.hd === BooleanNumber.TRUE && { hidden: true }),
  }));
}

function writeSheet(sheet: Partial<IWorksheetData>, resources: Resources, styleOf: StyleOf): WriteSheet {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const { pageSetup, headerFooter, protection, veryHidden } = (sheet.custom ?? {}) as KeptParts;
  const tabColor = xlsxColour(sheet.tabColor);
  const merges = (sheet.mergeData ?? []).map(fromUniverRange);
  return {
    name: sheet.name ?? '',
    cells: cells(sheet, resources.notes, styleOf),
    columns: columns(sheet),
    rowDefs: rowDefs(sheet),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: toXlsxRules(resources.rules ?? []),
    dataValidations: toXlsxValidations(resources.validations ?? []),
    hidden: sheet.hidden === BooleanNumber.TRUE,
    ...(veryHidden && sheet.hidden === BooleanNumber.TRUE && { veryHidden }),
    view: {
      showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
      ...(sheet.zoomRatio && sheet.zoomRatio !== 1 && { zoomScale: Math.round(sheet.zoomRatio * 100) }),
      ...(sheet.rightToLeft === BooleanNumber.TRUE && { rightToLeft: true }),
      ...(tabColor && { tabColor }),
    },
    ...((xSplit > 0 || ySplit > 0) && { freezePane: { rows: ySplit, columns: xSplit } }),
    ...(pageSetup && { pageSetup }),
    ...(headerFooter && { headerFooter }),
    ...(protection && { protection: protection }),
  };
}

interface Resources {
  readonly rules?: IConditionFormattingRule[];
  readonly validations?: ISheetDataValidationRule[];
  readonly notes?: SheetNotes;
}

function resourcesOf(workbook: IWorkbookData): (sheetId: string) => Resources {
  const parsed = (name: string): Record<string, never> => {
    const data = workbook.resources?.find((resource) => resource.name === name)?.data;
    return data ? (JSON.parse(data) as Record<string, never>) : {};
  };
  const [rules, validations, notes] = [CONDITIONAL_FORMATS, DATA_VALIDATIONS, NOTES].map(parsed);
  return (id) => ({ rules: rules?.[id], validations: validations?.[id], notes: notes?.[id] });
}

/** Writes a snapshot of Univer's as an .xlsx file, with what Excel keeps besides: the way back of openXlsx. */
export async function writeXlsx(workbook: IWorkbookData, state: SavedState = {}): Promise<Uint8Array> {
  const fallback =
    typeof workbook.defaultStyle === 'string' ? workbook.styles[workbook.defaultStyle] : workbook.defaultStyle;
  const styleOf: StyleOf = (style) => {
    const own = typeof style === 'string' ? workbook.styles[style] : style;
    // A font in a file is whole: what a cell leaves to the workbook's default has to be said.
    return own ? { ...fallback, ...own } : undefined;
  };
  const defaultFont = fallback ? toXlsxStyle(fallback).font : undefined;
  const resources = resourcesOf(workbook);
  const kept = toProperty(state, workbook);
  const options: WriteOptions = {
    sheets: workbook.sheetOrder.map((id) => writeSheet(workbook.sheets[id] ?? {}, resources(id), styleOf)),
    ...(defaultFont && { defaultFont }),
    ...(kept && { properties: { custom: { [STATE_PROPERTY]: kept } } }),
  };
  return writeFile(options);
}
