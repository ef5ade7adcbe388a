import type { Declaration, Goal, Term } from '../../declaration/declaration';
import { budgetOf } from '../../money/budgets';
import { goalQuantities, type GoalQuantity } from '../../matching/goal-quantities';
import { completedRows, measuredRows, type MeasuredRow } from '../../matching/rows';
import { topic } from '../../matching/similarity';
import { memoize } from '../../memoize';
import type { Range } from '../../sheet/address';
import { withoutBlanks } from '../../text/normalise';

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

/** The whole project's money is the year's, as far as the form says. */
function isOneYear(declaration: Declaration): boolean {
  const [whole, year] = [budgetOf(declaration, 'midterm'), budgetOf(declaration, 'annual')];
  return !whole || !year || whole.yuan.eq(year.yuan);
}

/** Rows of the goal's own term; where the form has one column of values, that one, if the project is of one year. */
function rowsFor({ term }: Goal, declaration: Declaration): MeasuredRow[] {
  const { indicators, goals } = declaration;
  const own = measuredRows(indicators, term === 'annual' ? ['annual'] : longTerms);
  if (own.length > 0) return own;
  const terms = new Set(indicators.flatMap(({ targets }) => targets.map((target) => target.term)));
  const yearHasItsOwn = term !== 'annual' && goals.some((other) => other.term === 'annual');
  return terms.size === 1 && !yearHasItsOwn && isOneYear(declaration) ? measuredRows(indicators, [...terms]) : [];
}

/** Goals and the rows that measure them; goals that say the same are one. */
export const goalsWithRows = memoize((declaration: Declaration): readonly GoalWithRows[] => {
  const goals = declaration.goals.filter(isGoal);
  const annual = goals.find(({ term }) => term === 'annual');
  const same = (a: Goal, b: Goal): boolean => withoutBlanks(a.text.value) === withoutBlanks(b.text.value);
  return goals.flatMap((goal) => {
    if (annual && goal !== annual && same(goal, annual)) return [];
    const cells = [goal, ...goals.filter((other) => other !== goal && same(goal, other))].map(({ text }) => text.cell);
    return [{ goal, cells, rows: rowsFor(goal, declaration) }];
  });
});

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
