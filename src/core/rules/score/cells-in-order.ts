import { viewOf, type Cell } from '../../declaration/view';
import type { RuleContext } from '../rule';

/** The filled cells of the table, numbers too, row by row; a merged one stands in its first row. */
export function cellsInOrder({ declaration, sheet }: RuleContext): readonly Cell[] {
  const view = viewOf(sheet);
  const { top, bottom } = declaration.range;
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
    (view?.row(row) ?? []).filter(({ range }) => range.top === row),
  );
}
