import { contains, cellRange, fromA1, type Range } from '../../core/sheet/address';
import { usedRange, type CellValue, type Sheet } from '../../core/sheet/sheet';
import { documentCopy } from './document-copy';
import { HostError } from './errors';
import { layoutsOf, type Layout } from './layout';
import { queueMarks, type QueuedMarks } from './mark-format';
import { supports, toHostError } from './run';

/** What was asked of Excel about one sheet. */
export interface LoadedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly marks: QueuedMarks;
  /** Where Excel does not tell merges (before 1.13): from a copy of the workbook. */
  readonly layout?: Layout;
}

function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const merges = range.getMergedAreasOrNullObject();
  merges.load('address');
  return merges;
}

/** Asks for all of a sheet at once. Cells that only have formats are left out: a formatted column has a million rows. */
function queueSheet(worksheet: Excel.Worksheet, withMerges: boolean): LoadedSheet {
  worksheet.load('name');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('values,text,formulas,numberFormat,rowIndex,columnIndex,rowCount');
  return {
    worksheet,
    used,
    merges: withMerges && supports('1.13') ? [queueMerges(used)] : [],
    rows: supports('1.9') ? used.getRowProperties({ rowHidden: true }) : undefined,
    columns: supports('1.9') ? used.getColumnProperties({ columnHidden: true }) : undefined,
    marks: queueMarks(worksheet),
  };
}

/** Excel gives no more than 512 merged areas at once; a strip of rows has fewer. An area counts where it begins. */
const STRIP_ROWS = 40;

function queueStrips({ used }: LoadedSheet): Excel.RangeAreas[] {
  if (used.isNullObject) return [];
  const count = Math.ceil(used.rowCount / STRIP_ROWS);
  return Array.from({ length: count }, (_, i) => {
    const top = i * STRIP_ROWS;
    const rows = Math.min(STRIP_ROWS, used.rowCount - top);
    return queueMerges(used.getRow(top).getResizedRange(rows - 1, 0));
  });
}

/** Merges, and hidden rows and columns, of an Excel that has no functions for them. */
async function withLayouts(loaded: readonly LoadedSheet[]): Promise<LoadedSheet[]> {
  const isEmpty = ({ worksheet, used }: LoadedSheet): boolean => worksheet.isNullObject || used.isNullObject;
  if (loaded.every(isEmpty)) return [...loaded];
  const layouts = await layoutsOf(await documentCopy());
  return loaded.map((sheet) => {
    if (isEmpty(sheet)) return sheet;
    const layout = layouts.get(sheet.worksheet.name);
    // The copy is made a moment after the reading.
    if (!layout) throw new HostError('changedMeanwhile');
    return { ...sheet, layout };
  });
}

/**
 * Reads sheets in one round trip, before 1.13 with a copy of the workbook besides; in three where one of them has more
 * merged areas than Excel gives at once.
 */
export async function loadSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<LoadedSheet[]> {
  const loaded = await loadAtOnce(context, worksheets);
  return supports('1.13') ? loaded : withLayouts(loaded);
}

async function loadAtOnce(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<LoadedSheet[]> {
  const queued = worksheets.map((worksheet) => queueSheet(worksheet, true));
  try {
    await context.sync();
    return queued;
  } catch (error) {
    // No documentation names the error of too many merges: whatever has no other meaning may be it.
    if (!supports('1.13') || toHostError(error).code !== 'unknown') throw error;
  }
  const again = worksheets.map((worksheet) => queueSheet(worksheet, false));
  await context.sync();
  const merges = again.map(queueStrips);
  await context.sync();
  return again.map((sheet, i) => ({ ...sheet, merges: merges[i]! }));
}

const hidden = <T>(
  items: readonly T[] | undefined,
  first: number,
  isHidden: (item: T) => boolean | undefined,
): number[] => (items ?? []).flatMap((item, i) => (isHidden(item) ? [first + i] : []));

/** "'目标 表'!A1:B2,'目标 表'!C3" → ranges; a comma may stand in the sheet's name. */
export const parseAreas = (address: string): Range[] =>
  [...address.matchAll(/(?:'(?:[^']|'')*'!|[^,!']*!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=,|$)/g)].map((m) =>
    fromA1(m[1]!),
  );

/** The layout as Excel's functions would have given it: merges that begin in the used range, lines inside it. */
function within({ merges, hiddenRows, hiddenColumns }: Layout, used: Range): Layout {
  return {
    merges: merges.filter(({ top, left }) => contains(used, cellRange(top, left))),
    hiddenRows: hiddenRows.filter((row) => row >= used.top && row <= used.bottom),
    hiddenColumns: hiddenColumns.filter((column) => column >= used.left && column <= used.right),
  };
}

const layoutOf = ({ used, merges, rows, columns }: LoadedSheet): Layout => ({
  merges: merges.flatMap((areas) => (areas.isNullObject ? [] : parseAreas(areas.address))),
  hiddenRows: hidden(rows?.value, used.rowIndex, (row) => row.rowHidden),
  hiddenColumns: hidden(columns?.value, used.columnIndex, (column) => column.columnHidden),
});

const EMPTY = {
  origin: { row: 0, column: 0 },
  values: [],
  texts: [],
  formulas: [],
  numberFormats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

export function toSheet(loaded: LoadedSheet): Sheet {
  const { worksheet, used } = loaded;
  const { name } = worksheet;
  if (used.isNullObject) return { name, ...EMPTY };
  const sheet: Sheet = {
    name,
    ...EMPTY,
    origin: { row: used.rowIndex, column: used.columnIndex },
    values: used.values as CellValue[][],
    texts: used.text,
    formulas: used.formulas as CellValue[][],
    numberFormats: used.numberFormat as string[][],
  };
  const layout = loaded.layout ? within(loaded.layout, usedRange(sheet)!) : layoutOf(loaded);
  return { ...sheet, ...layout };
}
