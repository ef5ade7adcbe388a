import type { Indicator } from '../declaration/declaration';
import { memoize } from '../memoize';
import { withoutBlanks } from '../text/normalise';
import { holdsAny } from '../text/words';
import type { GoalQuantity } from './goal-quantities';
import { mayMeasure, speaksOf, type Subject } from './match';
import type { MeasuredRow } from './rows';
import { isOwnWork } from './same-thing';
import { vocabulary } from './vocabulary';

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

const saysNothingNew = holdsAny([...vocabulary.keepingUp, ...vocabulary.formRates]);

const isPromise = (goal: GoalQuantity): boolean =>
  !goal.spelled &&
  !goal.fact &&
  !goal.part &&
  !goal.change &&
  !goal.detail &&
  goal.number.gt(0) &&
  !notPromised.has(goal.measure.dimension) &&
  !saysNothingNew(goal.clause);

/** From here on, equal numbers are hardly chance. */
const tellingCount = 10;

/** Names and values of all rows, one a line. */
const wordsOf = memoize((indicators: readonly Indicator[]): string =>
  indicators
    .flatMap(({ name, targets }) => [name.value, ...targets.map(({ raw }) => raw)])
    .map((text) => withoutBlanks(text).replaceAll(',', ''))
    .join('\n'),
);

const isTelling = ({ number }: GoalQuantity): boolean => number.gte(tellingCount) || !number.round().eq(number);

/** The same number in a name or a value, whatever its words: 18个行政村 against 村道维护 =18. */
function numberStands(goal: GoalQuantity, indicators: readonly Indicator[]): boolean {
  const { number, measure, printed: stated } = goal;
  if (/[十百千万亿]/.test(stated) && wordsOf(indicators).includes(withoutBlanks(stated).replaceAll(',', '')))
    return true;
  if (!isTelling(goal) || (measure.dimension === 'percent' && number.eq(100))) return false;
  const printed = new RegExp(`(?<![\\d.])${number.toFixed().replace('.', '\\.')}(?:\\.0+)?(?![\\d.])`);
  return printed.test(wordsOf(indicators));
}

/** A small number is measured by an equal one of the same kind. */
const equalCount = ({ measure }: GoalQuantity, row: MeasuredRow): boolean =>
  measure.dimension !== 'percent' &&
  row.measure?.dimension === measure.dimension &&
  row.measure.amount.eq(measure.amount);

/** 更换传感器42台 has its row: that row does not measure 新建雷达1部 behind it as well. */
const isTaken = (row: MeasuredRow, of: GoalQuantity, goals: readonly GoalQuantity[], subject: Subject): boolean =>
  isOwnWork(of) && goals.some((goal) => equalCount(goal, row) && speaksOf(goal, row, subject));

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
      !numberStands(goal, indicators) &&
      !rows.some(
        (row) =>
          equalCount(goal, row) ||
          (isTaken(row, goal, goals, subject) ? speaksOf(goal, row, subject) : mayMeasure(goal, row, subject)),
      ),
  );
