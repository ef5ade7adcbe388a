import { contains, cellRange, toA1, type Range } from '../../core/sheet/address';
import { usedRange, type CellValue, type Sheet } from '../../core/sheet/sheet';
import { documentCopy } from './document-copy';
import { HostError } from './errors';
import { layoutsOf, type Layout } from './layout';
import { queueMarks, type QueuedMarks } from './mark-format';
import { mergesOf, queueMerges, queueStrips, type Size } from './merges';
import { supports, toHostError } from './run';

/** Which part of which sheet to read. */
export interface WantedSheet {
  readonly worksheet: Excel.Worksheet;
  /** All of it where none is given. */
  readonly region?: Range | undefined;
  /** Of its used range, where that is known already: then no number of merges costs another round trip. */
  readonly size?: Size | undefined;
}

/** What was asked of Excel about one sheet. */
interface QueuedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly marks: QueuedMarks;
}

export interface LoadedSheet extends QueuedSheet {
  readonly merges: readonly Excel.RangeAreas[];
  /** Where Excel does not tell merges (before 1.13): from a copy of the workbook. */
  readonly layout?: Layout;
}

/** Cells that only have formats are left out: a formatted column has a million rows. */
export const usedPart = ({ worksheet, region }: WantedSheet): Excel.Range =>
  region ? worksheet.getRange(toA1(region)).getUsedRangeOrNullObject(true) : worksheet.getUsedRangeOrNullObject(true);

/** Asks for all of a sheet but its merges. */
function queueSheet(wanted: WantedSheet): QueuedSheet {
  const { worksheet } = wanted;
  worksheet.load('name');
  const used = usedPart(wanted);
  used.load('values,text,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  return {
    worksheet,
    used,
    rows: supports('1.9') ? used.getRowProperties({ rowHidden: true }) : undefined,
    columns: supports('1.9') ? used.getColumnProperties({ columnHidden: true }) : undefined,
    marks: queueMarks(worksheet),
  };
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

const isAnswered = ({ used }: QueuedSheet): boolean => {
  try {
    return used.isNullObject || used.rowCount > 0;
  } catch {
    return false;
  }
};

/** The merges of sheets of which one has more than Excel gives at once; their sizes are known by now. */
async function inStrips(context: Excel.RequestContext, sheets: readonly QueuedSheet[]): Promise<LoadedSheet[]> {
  const all = sheets.map((sheet) => ({
    ...sheet,
    merges: sheet.used.isNullObject ? [] : queueStrips(sheet.used, sheet.used),
  }));
  await context.sync();
  return all;
}

async function loadAtOnce(context: Excel.RequestContext, wanted: readonly WantedSheet[]): Promise<LoadedSheet[]> {
  const queued = wanted.map(queueSheet);
  const tellsMerges = supports('1.13');
  // After everything else: what comes before an action that fails is answered.
  const all = queued.map((sheet, i): LoadedSheet => {
    if (!tellsMerges) return { ...sheet, merges: [] };
    const { size } = wanted[i]!;
    return { ...sheet, merges: size ? queueStrips(sheet.used, size) : [queueMerges(sheet.used)] };
  });
  try {
    await context.sync();
    return all;
  } catch (error) {
    // No documentation names the error of too many merges: whatever has no other meaning may be it.
    if (!tellsMerges || toHostError(error).code !== 'unknown') throw error;
  }
  if (queued.every(isAnswered)) return inStrips(context, queued);
  const again = wanted.map(queueSheet);
  await context.sync();
  return inStrips(context, again);
}

/**
 * Reads sheets in one round trip, before 1.13 with a copy of the workbook besides; in one more where a sheet of unknown
 * size has more merged areas than Excel gives at once.
 */
export async function loadSheets(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<LoadedSheet[]> {
  const loaded = await loadAtOnce(context, wanted);
  return supports('1.13') ? loaded : withLayouts(loaded);
}

/**
 * The same, each sheet in a round trip of its own; those that meet an error of a kind are left.
 * @throws any error that is not of that kind.
 */
export async function loadSheetsApart(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  isLeft: (error: unknown) => boolean,
): Promise<{ readonly loaded: readonly LoadedSheet[]; readonly left: readonly WantedSheet[] }> {
  const loaded: LoadedSheet[] = [];
  const left: WantedSheet[] = [];
  for (const sheet of wanted) {
    try {
      loaded.push(...(await loadAtOnce(context, [sheet])));
    } catch (error) {
      if (!isLeft(error)) throw error;
      left.push(sheet);
    }
  }
  return { loaded: supports('1.13') ? loaded : await withLayouts(loaded), left };
}

const hidden = <T>(
  items: readonly T[] | undefined,
  first: number,
  isHidden: (item: T) => boolean | undefined,
): number[] => (items ?? []).flatMap((item, i) => (isHidden(item) ? [first + i] : []));

/** The layout as Excel's functions would have given it: merges that begin in the used range, lines inside it. */
function within({ merges, hiddenRows, hiddenColumns }: Layout, used: Range): Layout {
  return {
    merges: merges.filter(({ top, left }) => contains(used, cellRange(top, left))),
    hiddenRows: hiddenRows.filter((row) => row >= used.top && row <= used.bottom),
    hiddenColumns: hiddenColumns.filter((column) => column >= used.left && column <= used.right),
  };
}

const layoutOf = ({ used, merges, rows, columns }: LoadedSheet): Layout => ({
  merges: mergesOf(merges),
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
