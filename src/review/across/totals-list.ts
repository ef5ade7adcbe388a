import Big from 'big.js';
import { fundColumnTerm, headerKey, isTotalRow } from '../../core/declaration/labels/dictionary';
import { normaliseLabel } from '../../core/declaration/labels/normalise';
import { textAt, usedRange, valueAt, type Sheet } from '../../core/sheet/sheet';
import { moneyUnits, parseAmount, toYuan, type MoneyUnit } from '../../core/text/money';
import { unitKey } from '../keys';

/** The approved total of each unit by its key, in yuan. */
export type Totals = ReadonlyMap<string, { readonly unit: string; readonly yuan: Big }>;

export type TotalsProblem = 'no-list' | 'no-unit';

interface Heading {
  readonly row: number;
  readonly unit: number;
  readonly amount: number;
}

const isUnit = (text: string): boolean => ['unit', 'department'].includes(headerKey(normaliseLabel(text)) ?? '');
const isAmount = (text: string): boolean => {
  const label = normaliseLabel(text);
  const term = fundColumnTerm(label);
  return (
    (term !== undefined && term !== 'other' && term !== 'previous') ||
    isTotalRow(label) ||
    /(?:数|额)$/.test(label.bare)
  );
};

/** The first row that names a column of units and one of amounts; of several amounts the total, else the first. */
function headingOf(sheet: Sheet): Heading | undefined {
  const used = usedRange(sheet);
  if (!used) return undefined;
  for (let row = used.top; row <= used.bottom; row += 1) {
    const columns = Array.from({ length: used.right - used.left + 1 }, (_, i) => used.left + i);
    const unit = columns.find((column) => isUnit(textAt(sheet, row, column)));
    const amounts = columns.filter((column) => column !== unit && isAmount(textAt(sheet, row, column)));
    const amount = amounts.find((column) => isTotalRow(normaliseLabel(textAt(sheet, row, column)))) ?? amounts[0];
    if (unit !== undefined && amount !== undefined) return { row, unit, amount };
  }
  return undefined;
}

const statedIn = (text: string): MoneyUnit | undefined =>
  moneyUnits.find((unit) => new RegExp(`(?:^|[（(：:\\s])${unit}(?:$|[）)\\s])`).test(text));

/** In the heading, else above it (金额单位：万元). */
function moneyUnit(sheet: Sheet, { row, amount }: Heading): MoneyUnit | undefined {
  const used = usedRange(sheet)!;
  const own = statedIn(textAt(sheet, row, amount));
  for (let above = row; !own && above >= used.top; above -= 1)
    for (let column = used.left; column <= used.right; column += 1) {
      const stated = statedIn(textAt(sheet, above, column));
      if (stated) return stated;
    }
  return own;
}

/** The approved totals that a workbook lists, read by its labels. Several rows of a unit are added up. */
export function readTotals(sheets: readonly Sheet[]): Totals | TotalsProblem {
  for (const sheet of sheets) {
    const heading = headingOf(sheet);
    if (!heading) continue;
    const unit = moneyUnit(sheet, heading);
    if (!unit) return 'no-unit';
    const totals = new Map<string, { readonly unit: string; readonly yuan: Big }>();
    const { bottom } = usedRange(sheet)!;
    for (let row = heading.row + 1; row <= bottom; row += 1) {
      const name = textAt(sheet, row, heading.unit).trim();
      if (name === '' || isTotalRow(normaliseLabel(name))) continue;
      const value = valueAt(sheet, row, heading.amount);
      const amount =
        typeof value === 'number' ? { value: new Big(value), unit: undefined } : parseAmount(String(value));
      if (!amount) continue;
      const yuan = toYuan(amount.value, amount.unit ?? unit);
      const key = unitKey(name);
      totals.set(key, { unit: name, yuan: (totals.get(key)?.yuan ?? new Big(0)).plus(yuan) });
    }
    return totals;
  }
  return 'no-list';
}
