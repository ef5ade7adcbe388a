import type { Indicator } from '../declaration/declaration';
import { compact } from '../text/normalise';
import type { GoalQuantity } from './goal-quantities';
import { mayMeasure, type Subject } from './match';
import type { MeasuredRow } from './rows';

/** Money belongs to the funds rules, times are deadlines, and these count no output. */
const notPromised = new Set([
  'money',
  'time',
  '个百分点',
  '倍',
  '分',
  '级',
  '星',
  '项',
  '类',
  '种',
  '点',
  '字',
  '版',
  '度',
  '方',
  '面',
  '路',
  '层',
  '',
]);

const isPromise = (goal: GoalQuantity): boolean =>
  !goal.spelled && !goal.fact && !notPromised.has(goal.measure.dimension) && goal.number.gt(0);

/** The same number in a name or a value, whatever its words: 18个行政村 against 行政村数 18. */
function numberStands(goal: GoalQuantity, indicators: readonly Indicator[]): boolean {
  const number = new RegExp(`(?<![\\d.])${goal.number.toFixed().replace('.', '\\.')}(?:\\.0+)?(?![\\d.])`);
  return indicators.some((i) =>
    [i.name.value, ...i.targets.map((t) => t.raw)].some((text) => number.test(compact(text).replaceAll(',', ''))),
  );
}

/** 100% and 0% stand in every table; another number tells. */
const isTelling = (goal: GoalQuantity): boolean =>
  goal.measure.dimension !== 'percent' || !['0', '100'].includes(goal.number.toFixed());

/**
 * The promised numbers of a goal that no row measures, however it words them. A row that may be meant is enough for
 * silence; so is the same telling number anywhere in the rows.
 */
export const unmeasured = (
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
  indicators: readonly Indicator[],
  subject: Subject,
): GoalQuantity[] =>
  goals.filter(
    (goal) =>
      isPromise(goal) &&
      !(isTelling(goal) && numberStands(goal, indicators)) &&
      !rows.some((row) => mayMeasure(goal, row, subject)),
  );
