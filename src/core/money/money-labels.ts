import type { FundLine } from '../declaration/declaration';
import type { Big } from 'big.js';
import { convert, formatMoney, type MoneyUnit } from '../text/money';
import type { MoneyCell } from './money-cells';

/** A yuan amount in the table's unit: "900,000.00", "22,614.51". */
export const inUnit = (yuan: Big, unit: MoneyUnit): string => formatMoney(convert(yuan, '元', unit));

/** The words of a label without its colon, 其中 and blanks. */
export const shortLabel = (label: string): string =>
  label.replace(/^\s*其中\s*[:：]?/, '').replace(/[\s:：]+/g, '') || label.trim();

/** What an amount is called: of halves side by side, a total's column names it (年度资金总额). */
export const labelOf = ({ line, column }: MoneyCell): string =>
  shortLabel(line.role === 'total' && /总/.test(column.label?.value ?? '') ? column.label!.value : line.label.value);

export const labelled = (cell: MoneyCell): string => `${labelOf(cell)} ${formatMoney(cell.value)}`;

export const labelOfLine = (line: FundLine): string => shortLabel(line.label.value);
