import {
  address,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  rowCount,
} from '../book/area';
import { cellText, cellValue, isError, mapCells, numberFormat, type Cell } from '../book/cells';
import { clearCells } from '../book/clear';
import { copyCells } from '../book/copy';
import { mergeCells, mergesTouching, unmergeCells } from '../book/merges';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from '../book/hidden';
import { deleteCells, insertCells } from '../book/rows';
import { enterValues, spread } from '../book/write';
import { applyStyle } from '../book/style';
import { generalException, invalidArgument } from '../errors';
import type { RangeRef } from '../references';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { Workspace } from '../workspace';
import { part, rangeParts, sourceRange } from './range-parts';
import { cellProperties, columnProperties, rowProperties } from '../book/properties';

const READ_LIMIT = 5_000_000;

/**
 * Values of a range: null for entire rows and columns, as Office.js answers for unbounded ranges, and above five million
 * cells (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 */
function grid<T>(ref: RangeRef, { book }: Workspace, give: (cell: Cell) => T): T[][] | null {
  if (isUnbounded(ref.at) || cellCount(ref.at) > READ_LIMIT) return null;
  return mapCells(book, ref.sheetId, ref.at, give);
}

const valueType = ({ value }: Cell): string => {
  if (value === '') return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const range = defineType<RangeRef>({
  name: 'Range',
  since: {
    CopyFrom: '1.9',
    GetCellProperties: '1.9',
    GetColumnProperties: '1.9',
    GetMergedAreasOrNullObject: '1.13',
    GetRowProperties: '1.9',
  },
  identity: (ref, { references }) => {
    const id = references.idOf(ref);
    return id ? { _ReferenceId: id } : {};
  },
  properties: {
    Address: { get: (ref, { book }) => address(book.sheet(ref.sheetId).getSheetName(), ref.at) },
    CellCount: { get: ({ at }) => (cellCount(at) > 2 ** 31 - 1 ? -1 : cellCount(at)) },
    ColumnCount: { get: ({ at }) => columnCount(at) },
    ColumnHidden: { get: (ref, { book }) => columnsHidden(book, ref.sheetId, ref.at), set: hideColumns },
    ColumnIndex: { get: ({ at }) => at.left },
    Formulas: { get: (ref, w) => grid(ref, w, (cell) => cell.formula ?? cell.value), set: setValues },
    Hidden: {
      get: (ref, { book }) => either(rowsHidden(book, ref.sheetId, ref.at), columnsHidden(book, ref.sheetId, ref.at)),
    },
    IsEntireColumn: { get: ({ at }) => isEntireColumn(at) },
    IsEntireRow: { get: ({ at }) => isEntireRow(at) },
    NumberFormat: { get: (ref, w) => grid(ref, w, (cell) => numberFormat(cell.style)), set: setNumberFormat },
    RowCount: { get: ({ at }) => rowCount(at) },
    RowHidden: { get: (ref, { book }) => rowsHidden(book, ref.sheetId, ref.at), set: hideRows },
    RowIndex: { get: ({ at }) => at.top },
    Text: { get: (ref, w) => grid(ref, w, (cell) => cellText(cell.value, numberFormat(cell.style))) },
    ValueTypes: { get: (ref, w) => grid(ref, w, valueType) },
    Values: { get: (ref, w) => grid(ref, w, (cell) => cellValue(cell.raw)), set: setValues },
    _ReferenceId: { get: (ref, { references }) => references.idOf(ref) ?? '' },
  },
  objects: {
    ConditionalFormats: (ref, w) => w.object('ConditionalFormatCollection', { sheetId: ref.sheetId, areas: [ref] }),
    DataValidation: (ref, w) => w.object('DataValidation', { sheetId: ref.sheetId, areas: [ref] }),
    Format: (ref, w) => w.object('RangeFormat', [ref]),
    Worksheet: (ref, w) => w.object('Worksheet', { sheetId: ref.sheetId }),
  },
  methods: {
    ...rangeParts,
    Calculate: (_, { calculation }) => calculation.recalculate(true),
    Clear: (ref, workspace, applyTo: string | null) => clearCells(workspace, ref, applyTo ?? 'All'),
    CopyFrom: (
      ref,
      workspace,
      source: Remote | string,
      type: string | null,
      skip: boolean | null,
      flip: boolean | null,
    ) => copyCells(workspace, ref, sourceRange(workspace, ref, source), type ?? 'All', { skip, flip }),
    Delete: (ref, workspace, shift: string) => {
      workspace.guard(ref.sheetId, isEntireColumn(ref.at) ? 'allowDeleteColumns' : 'allowDeleteRows');
      if (isEntireRow(ref.at)) workspace.structures.guardRows(ref.sheetId, ref.at, 'delete');
      return workspace.keepSelection(() => deleteCells(workspace.book, ref.sheetId, ref.at, shift));
    },
    GetCellProperties: (ref, w, wanted: Record<string, unknown>) => cellProperties(w, ref, wanted),
    GetColumnProperties: (ref, w, wanted: Record<string, unknown>) => columnProperties(w, ref, wanted),
    GetMergedAreasOrNullObject: (ref, w) => mergedAreas(ref, w),
    GetRowProperties: (ref, w, wanted: Record<string, unknown>) => rowProperties(w, ref, wanted),
    Insert: async (ref, w, shift: string) => {
      const { at } = ref;
      w.guard(ref.sheetId, isEntireColumn(at) ? 'allowInsertColumns' : 'allowInsertRows');
      if (isEntireRow(at)) w.structures.guardRows(ref.sheetId, at, 'insert');
      await w.keepSelection(() => insertCells(w.book, ref.sheetId, at, shift));
      return part(ref, w, at);
    },
    Merge: async (ref, w, across: boolean | null) => {
      w.guard(ref.sheetId);
      w.structures.guardMerge(ref.sheetId, ref.at);
      await w.keepSelection(() => mergeCells(w.book, ref.sheetId, ref.at, across ?? false));
    },
    Select: (ref, w) => {
      w.guardFocus();
      return select(ref, w);
    },
    Unmerge: async (ref, w) => {
      w.guard(ref.sheetId);
      await w.keepSelection(() => unmergeCells(w.book, ref.sheetId, ref.at));
    },
    _KeepReference: (ref, { references }) => {
      references.keep('Range', ref, [ref]);
    },
    _ValidateArraySize: ({ at }, _w, rows: number, columns: number) => {
      if (rowCount(at) !== rows || columnCount(at) !== columns) throw invalidArgument();
    },
  },
});

const either = (a: boolean | null, b: boolean | null): boolean | null => (a === b ? a : a || b ? true : null);

/** Documented, with the number but without the error. */
const MERGED_AREAS_LIMIT = 512;

function mergedAreas(ref: RangeRef, workspace: Workspace): Remote | null {
  const areas = mergesTouching(workspace.book, ref.sheetId, ref.at)
    // Documented: a merge counts when its top-left cell is inside the range.
    .filter((merge) => intersection(ref.at, { ...merge, bottom: merge.top, right: merge.left }))
    .map((merge) => workspace.references.track(ref.sheetId, merge));
  if (areas.length > MERGED_AREAS_LIMIT) throw generalException();
  return areas.length === 0
    ? null
    : workspace.object('RangeAreas', { sheetId: ref.sheetId, areas, corners: workspace.faults.mergesAsCorners });
}

async function setValues(ref: RangeRef, value: unknown, workspace: Workspace): Promise<void> {
  workspace.guard(ref.sheetId);
  workspace.structures.guardContents(ref.sheetId, ref.at);
  if (isUnbounded(ref.at)) throw invalidArgument();
  const rows = spread(ref.at, value);
  if (rows.length !== rowCount(ref.at) || rows.some((row) => row.length !== columnCount(ref.at)))
    throw invalidArgument();
  await enterValues(workspace.book, ref.sheetId, ref.at, filteredValues(ref, rows, workspace));
}

/**
 * Reported, not documented (https://github.com/OfficeDev/office-js/issues/224, https://github.com/xlwings/xlwings/issues/747):
 * several rows at once, some of them hidden by a filter, all get what was meant for the first, the hidden ones nothing.
 */
function filteredValues({ sheetId, at }: RangeRef, rows: unknown[][], { book, structures }: Workspace): unknown[][] {
  if (rows.length === 1 || !structures.isFiltered(sheetId) || rowsHidden(book, sheetId, at) === false) return rows;
  return rows.map((row, i) => {
    const line = { ...at, top: at.top + i, bottom: at.top + i };
    return rowsHidden(book, sheetId, line) ? row.map(() => null) : rows[0]!;
  });
}

async function setNumberFormat(
  ref: RangeRef,
  value: string | (string | null)[][],
  workspace: Workspace,
): Promise<void> {
  const { at } = ref;
  const rows = isUnbounded(at) ? [] : (spread(at, value) as (string | null)[][]);
  if (rows.some((row) => row.length !== columnCount(at)) || (rows.length > 0 && rows.length !== rowCount(at)))
    throw invalidArgument();
  await applyStyle(workspace, [ref], (own, row, column) => {
    const format = rows[row - at.top]?.[column - at.left] ?? (Array.isArray(value) ? null : value);
    if (format === null) return own;
    return { n: format === 'General' ? null : { pattern: format } };
  });
}

async function hideRows(ref: RangeRef, hidden: boolean, workspace: Workspace): Promise<void> {
  workspace.guard(ref.sheetId, 'allowFormatRows');
  await workspace.keepSelection(() => setRowsHidden(workspace.book, ref.sheetId, ref.at, hidden));
}

async function hideColumns(ref: RangeRef, hidden: boolean, workspace: Workspace): Promise<void> {
  workspace.guard(ref.sheetId, 'allowFormatColumns');
  await workspace.keepSelection(() => setColumnsHidden(workspace.book, ref.sheetId, ref.at, hidden));
}

/** Selecting activates the sheet, as in Excel. */
function select(ref: RangeRef, { book }: Workspace): void {
  const sheet = book.sheet(ref.sheetId);
  if (book.workbook.getActiveSheet().getSheetId() !== ref.sheetId) book.workbook.setActiveSheet(sheet);
  const held = book.held(ref.sheetId, ref.at);
  if (!held) book.grow(ref.sheetId, ref.at);
  const { top, left, bottom, right } = held ?? ref.at;
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  if (held) book.reveal(ref.sheetId, held);
}
