import type { Claims } from './claims';
import type { Goal, Indicator } from './declaration';
import { isKnownLabel } from './labels/kinds';
import { isBlank, sourced, type View } from './view';

/** Shorter texts may be marks or remarks. */
const shortestReport = 12;

/**
 * What was achieved, where a self-evaluation prints it beside the year's goal without a head of its own: the text right of
 * the goal, in the same rows.
 */
export function achievementBeside(
  view: View,
  goals: readonly Goal[],
  indicators: readonly Indicator[],
  claims: Claims,
): Goal[] {
  const [goal, ...others] = goals;
  const isEvaluated = indicators.some(({ completion }) => completion);
  if (!goal || others.length > 0 || goal.term !== 'annual' || !isEvaluated) return [];
  const { top, bottom, right } = goal.text.cell;
  const beside = view.at(top, right + 1);
  const isText = typeof beside.value === 'string' && beside.text.length >= shortestReport && !isKnownLabel(beside);
  if (isBlank(beside) || !isText || claims.has(beside) || beside.range.top !== top || beside.range.bottom !== bottom)
    return [];
  claims.claim(beside);
  return [{ term: 'executed', label: goal.label, text: sourced(beside) }];
}
