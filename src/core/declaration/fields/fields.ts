import type { Range } from '../../sheet/address';
import type { Claims } from '../claims';
import type { Goal, Term } from '../declaration';
import { goalTermOf } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { cellsIn, type Cell, type View } from '../view';
import type { FieldReader, Fields } from './field';
import { bareTerm, goal, goalGroup, group } from './goals';
import { columnHead, headField } from './head';
import { narrative } from './texts';
import { withinCell } from './within-cell';

/** Everything a label can be; a further kind of field is a further reader. What speaks for two as much is the first of them. */
const readers: readonly FieldReader[] = [
  withinCell,
  bareTerm,
  group,
  goal,
  goalGroup,
  columnHead,
  headField,
  narrative,
];

/** The labelled fields in parts of a table. A label comes before its value, so what stands first chooses first. */
export function readFields(view: View, parts: readonly Range[], claims: Claims): Fields {
  const isFree = (cell: Cell): boolean => !claims.has(cell);
  const read = cellsIn(view, parts).flatMap((label) => {
    if (!isFree(label)) return [];
    return claims.settle(readers.flatMap((reader) => reader(view, label, isFree) ?? [])) ?? [];
  });
  return {
    header: read.flatMap(({ header }) => header ?? []),
    goals: besideYear(read.flatMap(({ goals }) => goals ?? [])),
    narratives: read.flatMap(({ narratives }) => narratives ?? []),
  };
}

/** 总体目标 is the year's goal, unless 年度目标 stands there as well. */
function besideYear(goals: readonly Goal[]): Goal[] {
  const says = (goal: Goal, term: Term): boolean =>
    goal.term === 'annual' && goal.text.value !== '' && goalTermOf(normaliseLabel(goal.label.value)) === term;
  const hasYear = goals.some((goal) => says(goal, 'annual'));
  return goals.map((goal) => (hasYear && says(goal, 'total') ? { ...goal, term: 'total' } : goal));
}
