import type { Declaration, FundBlock } from '../declaration/declaration';
import type { MoneyUnit } from '../text/money';
import { blockTotal, columnsOf, isUnitFactor, type MoneyCell } from './money-cells';

export const otherUnit = (unit: MoneyUnit): MoneyUnit => (unit === '元' ? '万元' : '元');

/** A block that was filled in another unit than the one it states. */
export interface MisreadBlock {
  readonly block: FundBlock;
  readonly stated: MoneyUnit;
  readonly actual: MoneyUnit;
  /** A total of the other block and the same amount in this one. */
  readonly good: MoneyCell;
  readonly bad: MoneyCell;
}

/** Income and expenditure of one term are exactly 10,000 times apart: the one that the stated unit makes too large (元: too small) is misread. */
export function misreadBlock(declaration: Declaration): MisreadBlock | undefined {
  const [income] = declaration.funds.filter((b) => b.kind === 'income');
  if (!income) return undefined;
  for (const spending of declaration.funds.filter((b) => b.kind === 'expenditure')) {
    for (const [i, column] of spending.columns.entries()) {
      const [own] = columnsOf(income, [column.term]);
      const left = own === undefined ? undefined : blockTotal(declaration, income, own);
      const right = blockTotal(declaration, spending, i);
      if (!left || !right || !isUnitFactor(left.yuan, right.yuan)) continue;
      const stated = right.cells[0]!.unit;
      const spendingIsWrong = (stated === '元') === right.yuan.lt(left.yuan);
      const [good, bad] = spendingIsWrong ? [left, right] : [right, left];
      const block = spendingIsWrong ? spending : income;
      return { block, stated, actual: otherUnit(stated), good: good.cells[0]!, bad: bad.cells[0]! };
    }
  }
  return undefined;
}
