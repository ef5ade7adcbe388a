import { sameRange, type Range } from '../sheet/address';
import type { Declaration, FundBlock, FundLine } from '../declaration/declaration';
import { memoize } from '../memoize';

const amountsOf = (lines: readonly FundLine[]): Range[] =>
  lines.flatMap(({ amounts, children }) => [
    ...amounts.flatMap((amount) => amount?.cell ?? []),
    ...amountsOf(children),
  ]);

const labelsOf = (lines: readonly FundLine[]): Range[] =>
  lines.flatMap(({ label, children }) => [label.cell, ...labelsOf(children)]);

/** So many cells of a row in columns of their own are the head of another list, no line of the block above. */
const ownColumns = 2;

/**
 * Whether every amount of a block was read: nothing is left over in a column of its amounts, among them or right below. What an unread line
 * would add nobody can say, so nothing is concluded from the sum of the others.
 */
export const isWhole = memoize(({ unread, unnamed = [] }: Declaration) =>
  memoize(({ lines }: FundBlock): boolean => {
    const amounts = amountsOf(lines);
    const columns = new Set(amounts.map(({ left }) => left));
    const [top, bottom] = [Math.min(...amounts.map((a) => a.top)), Math.max(...amounts.map((a) => a.bottom))];
    const known = new Set([...amounts, ...labelsOf(lines)].map(({ left }) => left));
    const below = unread.filter((range) => range.top === bottom + 1);
    const isOtherList = below.filter(({ left }) => !known.has(left)).length >= ownColumns;
    const last = isOtherList ? bottom : bottom + 1;
    const isSentence = (range: Range): boolean => unnamed.some(({ cell }) => sameRange(cell, range));
    return !unread.some(
      (range) => columns.has(range.left) && range.top >= top && range.top <= last && !isSentence(range),
    );
  }),
);

/**
 * Whether something in the rows of an amount was not read: a column under a head nobody knows. It may hold another amount of the same money, so that
 * what is read is not held to be all there is.
 */
export const hasUnreadAmounts = memoize(({ funds, unread }: Declaration): boolean => {
  const amounts = funds.flatMap(({ lines }) => amountsOf(lines));
  const rows = new Set(amounts.map(({ top }) => top));
  const first = Math.min(...amounts.map(({ left }) => left));
  return unread.some(({ top, left }) => rows.has(top) && left >= first - 1);
});
