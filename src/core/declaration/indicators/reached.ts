import type { Leaf } from './evidence';

const isOpenTarget = ({ meaning }: Leaf): boolean => meaning.role === 'target' && meaning.term === undefined;

/** 目标值 | … | 指标值: beside a value that was set, the one that is only called a value is what was reached. */
export function withReached(leaves: readonly Leaf[]): readonly Leaf[] {
  const [set, reached, ...others] = leaves.filter(isOpenTarget);
  const isPair = set?.cell.label.bare === '目标值' && reached?.cell.label.bare === '指标值' && others.length === 0;
  if (!isPair || leaves.some(({ meaning }) => meaning.role === 'completion')) return leaves;
  return leaves.map((leaf) =>
    leaf === reached ? { ...leaf, meaning: { role: 'completion', term: 'executed' } } : leaf,
  );
}
