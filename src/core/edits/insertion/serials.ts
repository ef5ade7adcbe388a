import type { IndicatorRegion } from '../../declaration/declaration';
import { isSerialLabel } from '../../declaration/labels/kinds';
import { cellRange } from '../../sheet/address';
import { hasFormula, valueAt, type CellValue, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { columnsOf, leadColumns, mergeAt, type Slot } from './slots';

/** Numbers typed one on each row, each one more than the last: of a row, "" where nothing stands. */
export interface Series {
  readonly column: number;
  readonly first: number;
  readonly length: number;
  readonly asText: boolean;
}

/** A serial number that a person typed; undefined for anything else, a formula or a cell that rows share. */
function typedNumber(sheet: Sheet, row: number, column: number): number | undefined {
  const value = valueAt(sheet, row, column);
  const { top, bottom } = mergeAt(sheet, row, column);
  if (top !== bottom || hasFormula(sheet, row, column)) return undefined;
  return /^\d{1,5}$/.test(String(value)) ? Number(value) : undefined;
}

const isEmpty = (sheet: Sheet, row: number, column: number): boolean => {
  const { top, left } = mergeAt(sheet, row, column);
  return valueAt(sheet, top, left) === '' && top === row;
};

/** The series of a column, where every indicator has the next number and nothing else stands in it. */
function seriesOf(sheet: Sheet, top: number, slots: readonly Slot[], column: number): Series | undefined {
  const rows = slots.map((slot, i) => ({ slot, row: top + i })).filter(({ row }) => !isEmpty(sheet, row, column));
  const numbers = rows.map(({ row }) => typedNumber(sheet, row, column));
  const first = numbers[0];
  const numbersAll = slots.every((slot, i) => !slot.filled || rows.some(({ row }) => row === top + i));
  if (first === undefined || !numbersAll || numbers.some((number, i) => number !== first + i)) return undefined;
  return { column, first, length: rows.length, asText: typeof valueAt(sheet, rows[0]!.row, column) === 'string' };
}

/** The rows under `row` that go on counting from `number`: an export numbers all its projects through. */
function further(sheet: Sheet, row: number, column: number, number: number): number[] {
  const rows: number[] = [];
  while (typedNumber(sheet, row + rows.length, column) === number + rows.length) rows.push(row + rows.length);
  return rows;
}

/** Columns of typed serial numbers (序号) of the rows; formulas go on as such (helpers.ts). A lone one may be that of the project. */
export function seriesIn(sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): Series[] {
  const namesProject = leadColumns(region).some(({ label }) => !isSerialLabel(label));
  return columnsOf(region, 'other')
    .filter(({ label }) => isSerialLabel(label))
    .flatMap(({ column }) => seriesOf(sheet, region.rows.top, slots, column) ?? [])
    .filter(({ length }) => length > 1 || !namesProject);
}

/** Serial numbers run on over the new rows. @param top first row of `slots`, which are the rows as they stand now */
export function serialEdits(sheet: Sheet, top: number, slots: readonly Slot[], all: readonly Series[]): Edit[] {
  return all.flatMap(({ column, first, length, asText }) => {
    const own = slots.flatMap((slot, i) => (slot.placed || !isEmpty(sheet, top + i, column) ? [top + i] : []));
    const rows = [...own, ...further(sheet, top + slots.length, column, first + length)];
    return rows.flatMap((row, i): Edit[] => {
      const number: CellValue = asText ? String(first + i) : first + i;
      if (valueAt(sheet, row, column) === number) return [];
      return [{ kind: 'setValues', range: cellRange(row, column), values: [[number]] }];
    });
  });
}
