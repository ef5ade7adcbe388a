import type { Big } from 'big.js';
import type { Declaration, FundBlock, FundLine } from '../declaration/declaration';
import { toYuan } from '../text/money';

const totalsOf = (block: FundBlock): readonly FundLine[] => block.lines.filter((line) => line.role === 'total');

/** The table's annual total in yuan as its fund blocks print it; undefined where none is printed with a unit. */
export function annualBudget({ funds, unit: stated }: Declaration): Big | undefined {
  for (const block of funds.filter((b) => b.kind === 'income')) {
    for (const line of totalsOf(block)) {
      for (const [i, amount] of line.amounts.entries()) {
        const column = block.columns[i];
        const unit = amount?.unit ?? column?.unit ?? block.unit?.value ?? stated?.value;
        if (column?.term === 'annual' && amount?.value && unit) return toYuan(amount.value, unit);
      }
    }
  }
  return undefined;
}
