import { contains, union, type Range } from '../sheet/address';
import type { Declaration, FundBlock, FundLine } from '../declaration/declaration';
import { memoize } from '../memoize';

const amountsOf = (lines: readonly FundLine[]): Range[] =>
  lines.flatMap(({ amounts, children }) => [
    ...amounts.flatMap((amount) => amount?.cell ?? []),
    ...amountsOf(children),
  ]);

/**
 * Whether every amount of a block was read: nothing is left over among its amounts, or right below them in one of their columns. What
 * an unread line would add nobody can say, so nothing is concluded from the sum of the others.
 */
export const isWhole = memoize(({ unread }: Declaration) =>
  memoize(({ lines }: FundBlock): boolean => {
    const amounts = amountsOf(lines);
    const [first] = amounts;
    if (!first) return true;
    const area = amounts.reduce(union, first);
    const isNext = ({ top, left }: Range): boolean =>
      top === area.bottom + 1 && amounts.some((amount) => amount.left === left);
    return !unread.some((range) => contains(area, range) || isNext(range));
  }),
);
