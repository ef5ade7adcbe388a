import { fromA1, type Range } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';
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

/** Reads sheets in one round trip; in three where one of them has more merged areas than Excel gives at once. */
export async function loadSheets(
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

export function toSheet({ worksheet, used, merges, rows, columns }: LoadedSheet): Sheet {
  const { name } = worksheet;
  if (used.isNullObject) {
    return {
      name,
      origin: { row: 0, column: 0 },
      values: [],
      texts: [],
      formulas: [],
      numberFormats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
  return {
    name,
    origin: { row: used.rowIndex, column: used.columnIndex },
    values: used.values as CellValue[][],
    texts: used.text,
    formulas: used.formulas as CellValue[][],
    numberFormats: used.numberFormat as string[][],
    merges: merges.flatMap((areas) => (areas.isNullObject ? [] : parseAreas(areas.address))),
    hiddenRows: hidden(rows?.value, used.rowIndex, (row) => row.rowHidden),
    hiddenColumns: hidden(columns?.value, used.columnIndex, (column) => column.columnHidden),
  };
}
