import type { Claims } from './claims';
import type { Goal, Indicator } from './declaration';
import { isKnownLabel } from './labels/kinds';
import { sourced, type View } from './view';

/** Shorter texts may be marks or remarks. */
const shortestReport = 12;

/**
 * What was achieved, where a self-evaluation prints it beside the year's goal without a head of its own: right of the goal, in
 * the same rows, over the column of completions or as a text of some length.
 */
export function achievementBeside(
  view: View,
  goals: readonly Goal[],
  indicators: readonly Indicator[],
  claims: Claims,
): Goal[] {
  const [goal, ...others] = goals;
  const completion = indicators.find((indicator) => indicator.completion)?.completion;
  if (!goal || others.length > 0 || goal.term !== 'annual' || !completion) return [];
  const { top, bottom, right } = goal.text.cell;
  const beside = view.at(top, right + 1);
  const { range } = beside;
  if (range.top !== top || range.bottom !== bottom || isKnownLabel(beside) || claims.has(beside)) return [];
  const isOver = range.right > range.left && range.left <= completion.cell.left && range.right >= completion.cell.right;
  const isReport = typeof beside.value === 'string' && beside.text.length >= shortestReport;
  if (!isOver && !isReport) return [];
  claims.claim(beside);
  return [{ term: 'executed', label: goal.label, text: sourced(beside) }];
}
