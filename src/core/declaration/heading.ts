import type { Range } from '../sheet/address';
import type { MoneyUnit } from '../text/money';
import type { Claims } from './claims';
import type { HeaderField, Sourced } from './declaration';
import { statedUnit } from './funds/amount';
import { inlineField, valueOf } from './fields';
import { isFormName, isHeading, yearIn } from './labels/titles';
import { headerKey } from './labels/dictionary';
import { sourced, type Cell, type View } from './view';

/** The lines that stand above the first labelled field of a table. */
export function headingCells(view: View, range: Range, bottom: number): Cell[] {
  const found: Cell[] = [];
  for (let row = range.top; row <= Math.min(bottom, range.bottom); row += 1) {
    const cells = view.row(row).filter((cell) => cell.range.top === row);
    if (cells.some((cell) => headerKey(cell.label) === 'project')) break;
    found.push(...cells.filter((cell) => isHeading(cell.text) || (cells.length === 1 && !inlineField(cell))));
  }
  return found;
}

/** The form's name; of several the one that names a form most plainly, then the first. */
export function titleOf(headings: readonly Cell[]): Sourced<string> | undefined {
  const forms = headings.filter((cell) => isFormName(cell.text));
  const title =
    forms.find((cell) => /绩效/.test(cell.text)) ??
    forms[0] ??
    headings.find((cell) => !isHeading(cell.text) && !statedUnit(cell.text));
  return title && sourced(title);
}

/** From the headings, then a 年度 field, then the name of the sheet, then the project's dates. */
export function yearOf(
  headings: readonly Cell[],
  header: readonly HeaderField[],
  sheetName: string,
): Sourced<number> | undefined {
  for (const cell of headings) {
    const year = yearIn(cell.text);
    if (year) return { value: year, cell: cell.range };
  }
  for (const key of ['year', 'start', 'period'] as const) {
    const field = valueOf(header, key);
    const year = field && (yearIn(field.value) ?? yearIn(`${field.value}年`));
    if (field && year && key === 'year') return { value: year, cell: field.cell };
    const named = yearIn(sheetName);
    if (field && (named ?? year)) return { value: (named ?? year)!, cell: field.cell };
  }
  return undefined;
}

/** "单位：万元" anywhere in the head of the table. */
export function unitLine(view: View, range: Range, claims: Claims): Sourced<MoneyUnit> | undefined {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (const cell of view.row(row)) {
      if (cell.range.top !== row || !/单位/.test(cell.text)) continue;
      const unit = statedUnit(cell.text);
      if (!unit) continue;
      claims.claim(cell);
      return { value: unit, cell: cell.range };
    }
  }
  return undefined;
}
