import type { Big } from 'big.js';
import type { Scaled } from '../text/money';
import type { Declaration, FundBlock } from '../declaration/declaration';
import { memoize } from '../memoize';
import { blockTotal, columnsOf, moneyCells, type MoneyCell } from './money-cells';
import { partSums } from './part-sums';
import { findRescaling, type Rescaling } from './rescaling';

/** A block that was filled in another unit than the one it states. */
export interface MisreadBlock {
  readonly block: FundBlock;
  readonly rescaling: Rescaling;
  /** The amounts in the wrong unit. */
  readonly cells: readonly MoneyCell[];
  /** A total of the other block and the same amount in this one. */
  readonly good: MoneyCell;
  readonly bad: MoneyCell;
}

interface Side {
  readonly block: FundBlock;
  readonly total: { readonly scaled: Scaled; readonly cells: readonly MoneyCell[] };
}

const suspect = (side: Side, other: Side) => ({
  side,
  other,
  unit: side.total.cells[0]!.unit,
  agreesAt: (factor: Big) => !side.total.scaled.eq(0) && side.total.scaled.times(factor).eq(other.total.scaled),
});

/** Whether a column was filled like the bad total, not like the good one: its own total is nearer to it, as a ratio. */
function isLike(declaration: Declaration, block: FundBlock, column: number, bad: Scaled, good: Scaled): boolean {
  const own = blockTotal(declaration, block, column)?.scaled;
  return own !== undefined && own.times(own).gt(bad.times(good)) === bad.gt(good);
}

/**
 * Income and expenditure of one term differ by a unit, and each adds up in itself: the one that is likelier to be in
 * another unit is misread. A block that does not add up has a slip of its own.
 */
export const misreadBlock = memoize((declaration: Declaration): MisreadBlock | undefined => {
  const [income] = declaration.funds.filter((b) => b.kind === 'income');
  if (!income) return undefined;
  const broken = new Set(partSums(declaration).flatMap(({ total, holds }) => (holds ? [] : [total.block])));
  for (const spending of declaration.funds.filter((b) => b.kind === 'expenditure')) {
    if (broken.has(income) || broken.has(spending)) continue;
    for (const [i, column] of spending.columns.entries()) {
      const [own] = columnsOf(income, [column.term]);
      const left = own === undefined ? undefined : blockTotal(declaration, income, own);
      const right = blockTotal(declaration, spending, i);
      if (!left || !right || left.scaled.eq(right.scaled)) continue;
      const sides: readonly [Side, Side] = [
        { block: spending, total: right },
        { block: income, total: left },
      ];
      const found = findRescaling([suspect(sides[0], sides[1]), suspect(sides[1], sides[0])]);
      if (!found) continue;
      const { side, other } = found.suspect;
      const cells = moneyCells(declaration, side.block).filter(({ columnIndex }) =>
        isLike(declaration, side.block, columnIndex, side.total.scaled, other.total.scaled),
      );
      const [good, bad] = [other.total.cells[0]!, side.total.cells[0]!];
      return { block: side.block, rescaling: found.rescaling, cells, good, bad };
    }
  }
  return undefined;
});
