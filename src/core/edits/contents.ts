import type { Range } from '../sheet/address';
import { formulaAt, hasFormula, numberFormatAt, type CellValue, type Sheet } from '../sheet/sheet';
import type { Expectation } from './edit';

const rowsOf = <T>(range: Range, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: range.bottom - range.top + 1 }, (_r, r) =>
    Array.from({ length: range.right - range.left + 1 }, (_c, c) => at(range.top + r, range.left + c)),
  );

/** The content of a range: formulas where there are formulas, values elsewhere. */
export const contentOf = (sheet: Sheet, range: Range): CellValue[][] =>
  rowsOf(range, (row, column) => formulaAt(sheet, row, column));

export const formatsOf = (sheet: Sheet, range: Range): string[][] =>
  rowsOf(range, (row, column) => numberFormatAt(sheet, row, column));

/** What a plan made from `sheet` relies on: that the range is still as it was read. */
export const expectation = (sheet: Sheet, range: Range): Expectation => ({ range, formulas: contentOf(sheet, range) });

/** A text that only looks like a formula ("=0%" in an operator column). */
export const isLiteral = (sheet: Sheet, row: number, column: number): boolean => {
  const content = formulaAt(sheet, row, column);
  return typeof content === 'string' && content.startsWith('=') && !hasFormula(sheet, row, column);
};

/** Excel shows a text "200" where a number was put into a cell formatted as text, and may keep the escape sign. */
const plain = (content: CellValue): string => String(content).replace(/^'/, '');

/** Does the sheet hold what was expected? Empty when it does, else the ranges that differ. */
export const unmet = (expects: readonly Expectation[], sheet: Sheet): Range[] =>
  expects
    .filter(({ range, formulas }) =>
      contentOf(sheet, range).some((row, r) => row.some((cell, c) => plain(cell) !== plain(formulas[r]?.[c] ?? ''))),
    )
    .map(({ range }) => range);
