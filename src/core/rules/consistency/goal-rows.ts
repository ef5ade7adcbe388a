import type { Declaration, Goal, Term } from '../../declaration/declaration';
import { goalQuantities, type GoalQuantity } from '../../matching/goal-quantities';
import { completedRows, measuredRows, type MeasuredRow } from '../../matching/rows';
import { topic } from '../../matching/similarity';
import type { Range } from '../../sheet/address';
import { compact } from '../../text/normalise';

/** A goal of the form with the rows of the same term. */
export interface GoalWithRows {
  readonly goal: Goal;
  /** The goal's cell, and those of goals that say the same. */
  readonly cells: readonly Range[];
  readonly rows: readonly MeasuredRow[];
}

/** Several years, or the whole project. */
export const longTerms: readonly Term[] = ['midterm', 'total'];
const isGoal = ({ term }: Goal): boolean => term === 'annual' || longTerms.includes(term);

/** What the whole table is about: its project's name. */
export const subjectOf = (declaration: Declaration): string => topic(declaration.project?.value ?? '');

function rowsFor(term: Term, { indicators }: Declaration): MeasuredRow[] {
  const rows = measuredRows(indicators, term === 'annual' ? ['annual'] : longTerms);
  if (rows.length > 0) return rows;
  const terms = new Set(indicators.flatMap((indicator) => indicator.targets.map((target) => target.term)));
  return terms.size === 1 ? measuredRows(indicators, [...terms]) : [];
}

/**
 * Goals and rows that belong together. Equal goals are one; where the form has rows for the year only, a goal for several
 * years has none.
 */
export function goalsWithRows(declaration: Declaration): GoalWithRows[] {
  const goals = declaration.goals.filter(isGoal);
  const annual = goals.find(({ term }) => term === 'annual');
  const same = (a: Goal, b: Goal): boolean => compact(a.text.value) === compact(b.text.value);
  return goals.flatMap((goal) => {
    if (annual && goal !== annual && same(goal, annual)) return [];
    const cells = [goal, ...goals.filter((other) => other !== goal && same(goal, other))].map(({ text }) => text.cell);
    const oneColumn = declaration.indicators.every(({ targets }) => targets.every(({ term }) => term === 'annual'));
    const rows = goal.term !== 'annual' && annual && oneColumn ? [] : rowsFor(goal.term, declaration);
    return [{ goal, cells, rows }];
  });
}

/** What a self-evaluation says was done, with what its rows report as done. */
export const reportsWithRows = ({ goals, indicators }: Declaration): GoalWithRows[] =>
  goals
    .filter(({ term }) => term === 'executed')
    .map((goal) => ({ goal, cells: [goal.text.cell], rows: completedRows(indicators) }));

/** The quantities a goal states of its own time; to 2026 in a goal for 2024 speaks of another. */
export const statedQuantities = ({ term, text }: Goal, { year }: Declaration): GoalQuantity[] =>
  goalQuantities(text.value).filter(
    (stated) => longTerms.includes(term) || !stated.year || !year || stated.year === year.value,
  );
