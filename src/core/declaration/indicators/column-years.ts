import type { Term } from '../declaration';
import { headerKey, saysDone } from '../labels/dictionary';
import { isHeading, yearIn } from '../labels/titles';
import { yearBefore } from '../labels/years';
import { isBlank, type View } from '../view';
import type { Leaf } from './evidence';

const longestHead = 10;

/** The year a column speaks of: 2024年目标值, or 目标值 below 2024年. */
function yearOf(view: View, top: number, { cell, left }: Leaf): number | undefined {
  const above = view.at(top, left);
  for (const { label } of above === cell ? [cell] : [cell, above]) {
    const year = yearBefore(label.full);
    if (year) return year;
  }
  return undefined;
}

/** The year the headings above the columns state, or a field of the head (申报年度 | 2025年). */
function statedYear(view: View, top: number): number | undefined {
  for (let row = view.area.top; row < Math.min(top, view.area.top + longestHead); row += 1) {
    const cells = view.row(row);
    const [cell, ...others] = cells;
    const heading = cell && others.length === 0 && isHeading(cell.text) ? yearIn(cell.text) : undefined;
    const label = cells.find((one) => headerKey(one.label) === 'year');
    const year = heading ?? (label && yearIn(view.at(row, label.range.right + 1).text));
    if (year) return year;
  }
  return undefined;
}

const isDone = ({ cell, meaning }: Leaf): boolean => meaning.role === 'completion' || saysDone(cell.label.full);

/**
 * 2022年实际 | 2023年预计 | 2024年目标, or 目标值 | 完成值 below each of several years: the values of one year are the annual ones, what was done
 * in another year is none of its completion. The year is the one of the table; where it states none, the last in a table that says what
 * was done, the first in one that only plans.
 */
export function withYears(view: View, top: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const isOf = (leaf: Leaf): boolean => /^(?:target|completion)$/.test(leaf.meaning.role);
  const years = new Map(
    leaves.flatMap((leaf) => {
      const year = isOf(leaf) && !isBlank(leaf.cell) ? yearOf(view, top, leaf) : undefined;
      return year === undefined ? [] : [[leaf, year] as const];
    }),
  );
  const all = new Set(years.values());
  const isPlain = ({ meaning }: Leaf): boolean =>
    meaning.role === 'target' && (meaning.term === undefined || meaning.term === 'annual');
  if (all.size < 2 || leaves.some((leaf) => isPlain(leaf) && !years.has(leaf))) return leaves;
  const stated = statedYear(view, top);
  const byKind = leaves.some((leaf) => years.has(leaf) && isDone(leaf)) ? Math.max(...all) : Math.min(...all);
  const current = stated !== undefined && all.has(stated) ? stated : byKind;
  return leaves.map((leaf): Leaf => {
    const year = years.get(leaf);
    if (year === undefined) return leaf;
    const { role } = leaf.meaning;
    if (role === 'completion')
      return year === current ? leaf : { ...leaf, meaning: { role: 'other', term: undefined } };
    const term: Term = year === current ? 'annual' : year < current ? 'previous' : 'other';
    return { ...leaf, meaning: { role, term } };
  });
}
