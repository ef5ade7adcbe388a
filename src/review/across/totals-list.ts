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
/** 批复金额/万元, 批复数 万元: the unit stands after the name without brackets. */
const unitAfter = new RegExp(`[/\\s]{0,4}(?:${moneyUnits.join('|')})$`);
/** A number of something else is no amount: 项目数, 人数. */
const moneyNumber = /(?:额|(?:预算|批复|下达|安排|核定|审定|控制|批准|支出|经费|资金|指标)数)$/;

const isAmount = (text: string): boolean => {
  const label = normaliseLabel(text.trim().replace(unitAfter, ''));
  const term = fundColumnTerm(label);
  return (
    (term !== undefined && term !== 'other' && term !== 'previous') || isTotalRow(label) || moneyNumber.test(label.bare)
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
  moneyUnits.find((unit) => new RegExp(`(?:^|[（(：:/\\s额数])${unit}(?:$|[）)\\s])`).test(text));

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
