import type { IndicatorRegion } from '../../declaration/declaration';
import { compact } from '../../declaration/labels/normalise';
import { cellRange } from '../../sheet/address';
import { hasFormula, valueAt, type CellValue, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { columnsOf, mergeAt, type Slot } from './slots';

const serialLabel = /^(?:序号|编号|项次|行次|no\.?)$/i;

/** Numbers typed one on each row, each one more than the last: of a row, "" where nothing stands. */
interface Series {
  readonly column: number;
  readonly first: number;
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
  return { column, first, asText: typeof valueAt(sheet, rows[0]!.row, column) === 'string' };
}

/** The rows under `row` that go on counting from `number`: an export numbers all its projects through. */
function further(sheet: Sheet, row: number, column: number, number: number): number[] {
  const rows: number[] = [];
  while (typedNumber(sheet, row + rows.length, column) === number + rows.length) rows.push(row + rows.length);
  return rows;
}

/**
 * Serial numbers (序号) of the rows, where they are plain typed ones, run on over the new rows. Formulas are Excel's.
 * @param before the sheet and its rows as they were
 */
export function serialEdits(
  before: Sheet,
  slotsBefore: readonly Slot[],
  sheet: Sheet,
  region: IndicatorRegion,
  slots: readonly Slot[],
): Edit[] {
  const { top } = region.rows;
  return columnsOf(region, 'other')
    .filter(({ label }) => serialLabel.test(compact(label)))
    .flatMap(({ column }): Edit[] => {
      const series = seriesOf(before, top, slotsBefore, column);
      if (!series) return [];
      const own = slots.flatMap((slot, i) => (slot.placed || !isEmpty(sheet, top + i, column) ? [top + i] : []));
      const old = slotsBefore.filter((_slot, i) => !isEmpty(before, top + i, column)).length;
      const rows = [...own, ...further(sheet, top + slots.length, column, series.first + old)];
      return rows.flatMap((row, i): Edit[] => {
        const number: CellValue = series.asText ? String(series.first + i) : series.first + i;
        if (valueAt(sheet, row, column) === number) return [];
        return [{ kind: 'setValues', range: cellRange(row, column), values: [[number]] }];
      });
    });
}
