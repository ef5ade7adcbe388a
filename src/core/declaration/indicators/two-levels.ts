import type { View } from '../view';
import { contentsOf, rowsBelow } from './contents';
import type { Leaf } from './evidence';

/** What a column holds for the most part, and what it hardly does. */
const mostly = 0.7;
const hardly = 0.3;

/** 一级指标 over 数量, 质量 and 二级指标 over names: a form of two levels, whatever stands over the first of them. */
export function twoLevels(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const at = leaves.findIndex(({ meaning }) => meaning.role === 'level2');
  const upper = leaves[at - 1];
  const isOpen = upper !== undefined && /^(?:level1|other)$/.test(upper.meaning.role);
  if (!isOpen || leaves.some(({ meaning }) => meaning.role === 'name')) return leaves;
  const lower = leaves[at]!;
  const rows = rowsBelow(view, bottom, upper.left);
  const [categories, names] = [upper, lower].map(({ left }) => contentsOf(view, rows, left));
  const isPair =
    categories!.level2 > mostly &&
    categories!.level1 < mostly &&
    names!.level2 < hardly &&
    names!.names > mostly &&
    names!.distinct === 1;
  if (!isPair) return leaves;
  return leaves.map((leaf): Leaf => {
    if (leaf !== upper && leaf !== lower) return leaf;
    return {
      ...leaf,
      meaning: { role: leaf === lower ? 'name' : 'level2', term: undefined },
      by: ['label', 'content'],
    };
  });
}
