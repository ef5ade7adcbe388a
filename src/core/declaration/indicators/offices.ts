import type { Leaf } from './evidence';

const naming: ReadonlySet<string> = new Set(['level1', 'level2', 'name']);

/** 单位 before the levels and names of the rows says whose they are, not what they are measured in. */
export function withoutOffices(leaves: readonly Leaf[]): readonly Leaf[] {
  const first = leaves.findIndex(({ meaning }) => naming.has(meaning.role));
  return leaves.map((leaf, i) =>
    i < first && leaf.meaning.role === 'unit' && leaf.cell.label.bare === '单位'
      ? { ...leaf, meaning: { role: 'other', term: undefined } }
      : leaf,
  );
}
