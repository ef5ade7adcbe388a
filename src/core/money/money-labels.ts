import type { FundLine } from '../declaration/declaration';
import { formatMoney, unitFactor, type MoneyUnit, type Scaled, type Yuan } from '../text/money';
import type { MoneyCell } from './money-cells';

/** An amount in the table's unit, or as printed where it has none: "900,000.00", "22,614.51". */
export const inUnit = (amount: Yuan | Scaled, unit: MoneyUnit | undefined): string =>
  formatMoney(unit ? amount.times(unitFactor('元', unit)) : amount);

/** The name of a unit after an amount; "" where the table has none. */
export const unitName = (unit: MoneyUnit | undefined): string => unit ?? '';

/** The words of a label without its colon, 其中 and blanks. */
export const shortLabel = (label: string): string =>
  label.replace(/^\s*其中\s*[:：]?/, '').replace(/[\s:：]+/g, '') || label.trim();

/** What an amount is called: of halves side by side, a total's column names it (年度资金总额). */
export const labelOf = ({ line, column }: MoneyCell): string =>
  shortLabel(line.role === 'total' && /总/.test(column.label?.value ?? '') ? column.label!.value : line.label.value);

export const labelled = (cell: MoneyCell): string => `${labelOf(cell)} ${formatMoney(cell.value)}`;

export const labelOfLine = (line: FundLine): string => shortLabel(line.label.value);
