import { fromA1, type Range } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';
import { markIds, queueMarks, type QueuedMarks } from './mark-format';
import { supports } from './run';

/** What was asked of Excel about one sheet; its answers are there after the next `context.sync()`. */
export interface QueuedSheet {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly marks: QueuedMarks;
}

/** Asks for all of a sheet at once. Cells that only have formats are left out: a formatted column has a million rows. */
export function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,text,formulas,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden');
  const merges = supports('1.13') ? used.getMergedAreasOrNullObject() : undefined;
  merges?.load('address');
  return {
    used,
    merges,
    rows: supports('1.9') ? used.getRowProperties({ rowHidden: true }) : undefined,
    columns: supports('1.9') ? used.getColumnProperties({ columnHidden: true }) : undefined,
    marks: queueMarks(sheet),
  };
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

export function toSheet(name: string, { used, merges, rows, columns }: QueuedSheet): Sheet {
  const empty = used.isNullObject;
  return {
    name,
    origin: empty ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
    values: empty ? [] : (used.values as CellValue[][]),
    texts: empty ? [] : used.text,
    formulas: empty ? [] : (used.formulas as CellValue[][]),
    numberFormats: empty ? [] : (used.numberFormat as string[][]),
    merges: empty || !merges || merges.isNullObject ? [] : parseAreas(merges.address),
    hiddenRows: empty ? [] : hidden(rows?.value, used.rowIndex, (row) => row.rowHidden),
    hiddenColumns: empty ? [] : hidden(columns?.value, used.columnIndex, (column) => column.columnHidden),
  };
}

export const marksOfSheet = ({ marks }: QueuedSheet): string[] => markIds(marks);
