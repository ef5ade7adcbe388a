import type { CellRef, Range } from './address';

/** What Office.js gives for a cell: "" when it is empty, "#REF!" and the like for an error. */
export type CellValue = string | number | boolean;

/**
 * An immutable picture of a worksheet: what one `context.sync()` can bring. The row arrays cover the used range only;
 * `origin` says where it starts. Coordinates everywhere else in the core are those of the whole worksheet, zero-based.
 */
export interface Sheet {
  readonly name: string;
  readonly origin: CellRef;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows, by its number format. */
  readonly texts: readonly (readonly string[])[];
  /** "=C8+C9" for a formula, the value otherwise. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Filled cells that were not read, because they stand too far from all others; absent when there are none. */
  readonly unread?: number;
}

/** The used range, or undefined for an empty sheet. */
export function usedRange(sheet: Sheet): Range | undefined {
  const rows = sheet.values.length;
  const columns = sheet.values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return undefined;
  const { row: top, column: left } = sheet.origin;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

const at = <T>(rows: readonly (readonly T[])[], sheet: Sheet, row: number, column: number): T | undefined =>
  rows[row - sheet.origin.row]?.[column - sheet.origin.column];

/** "" outside the used range. */
export const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  at(sheet.values, sheet, row, column) ?? '';
export const textAt = (sheet: Sheet, row: number, column: number): string => at(sheet.texts, sheet, row, column) ?? '';
export const formulaAt = (sheet: Sheet, row: number, column: number): CellValue =>
  at(sheet.formulas, sheet, row, column) ?? '';
export const numberFormatAt = (sheet: Sheet, row: number, column: number): string =>
  at(sheet.numberFormats, sheet, row, column) ?? 'General';

/** Whether any cell of the sheet holds a formula. */
export const holdsFormulas = ({ formulas, values }: Sheet): boolean =>
  formulas.some((row, r) =>
    row.some((formula, c) => typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c]),
  );

export const hasFormula = (sheet: Sheet, row: number, column: number): boolean => {
  const formula = formulaAt(sheet, row, column);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== valueAt(sheet, row, column);
};
