import type { NewSheet } from '../../src/core/forms/new-sheet';
import { toA1, type Range } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { grid } from './grid';

const cellsOf = ({ top, left, bottom, right }: Range): string[] =>
  Array.from({ length: bottom - top + 1 }, (_r, r) =>
    Array.from({ length: right - left + 1 }, (_c, c) =>
      toA1({ top: top + r, bottom: top + r, left: left + c, right: left + c }),
    ),
  ).flat();

/**
 * The new sheet as Excel shows it while nothing is filled in: sums are 0, a rate without amounts is blank.
 * `put`: contents by address; for a cell with a formula, its result.
 */
export function sheetOf(sheet: NewSheet, put: Readonly<Record<string, CellValue>> = {}): Sheet {
  const formulas: Record<string, string> = {};
  const values = sheet.contents.map((row, r) =>
    row.map((content, c): CellValue => {
      const address = toA1({ top: r, bottom: r, left: c, right: c });
      const isFormula = typeof content === 'string' && content.startsWith('=');
      if (isFormula) formulas[address] = content;
      if (address in put) return put[address]!;
      return isFormula ? (content.startsWith('=IF(') ? '' : 0) : content;
    }),
  );
  const formats = sheet.formats.flatMap(({ ranges, format }) => ranges.flatMap(cellsOf).map((cell) => [cell, format]));
  return grid(values, {
    name: sheet.name,
    merges: sheet.merges.map(toA1),
    formulas,
    formats: Object.fromEntries(formats),
  });
}
