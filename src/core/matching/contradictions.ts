import type { Big } from 'big.js';
import type { GoalQuantity } from './goal-quantities';
import { measuresSame, speaksOf, type Subject } from './match';
import type { MeasuredRow } from './rows';
import { countsThing, endsInRate, isAlone, isComparable, sameWork } from './same-thing';
import { coverage } from './similarity';
import { countsAnother } from './units';
import { isCeiling, isFloor } from '../text/operators';

export interface Contradiction {
  readonly goal: GoalQuantity;
  readonly row: MeasuredRow;
}

/** 每季度1次 is 1, or 4 a year. */
const readings = (amount: Big, perYear: number | undefined): Big[] => [amount, amount.times(perYear ?? 1)];

/** Of its digits, those behind the point. */
const decimals = ({ c: digits, e: exponent }: Big): number => Math.max(0, digits.length - 1 - exponent);

/** Equal to the digits that both print (98.5% and 98.53%); a percent may be stored as its hundredth. */
function sameNumber(a: Big, b: Big, percent: boolean): boolean {
  if (a.eq(b)) return true;
  const digits = Math.min(decimals(a), decimals(b));
  if (digits > 0 && a.round(digits).eq(b.round(digits))) return true;
  return percent && (a.eq(b.times(100)) || b.eq(a.times(100)));
}

/** Whether the numbers are the same under some reading of how often they come. */
function agrees(goal: GoalQuantity, row: MeasuredRow): boolean {
  if (!row.measure) return false;
  const ofRow = readings(row.measure.amount, row.rhythm.perYear);
  const percent = row.measure.dimension === 'percent';
  return readings(goal.measure.amount, goal.rhythm.perYear).some((a) => ofRow.some((b) => sameNumber(a, b, percent)));
}

const people: readonly string[] = ['person', 'personTime'];
const kindOf = (dimension: string): string => (people.includes(dimension) ? 'people' : dimension);

/** Whether neighbouring quantities of the goal add up to the row's number (乡镇干部20人、村干部80人), or two multiply to it (2期，每期50人). */
function composed(goals: readonly GoalQuantity[], { measure }: MeasuredRow): boolean {
  if (!measure || measure.dimension === 'percent') return false;
  const own = goals
    .filter((goal) => goal.measure.dimension !== 'percent')
    .map(({ measure: { dimension, amount } }) => ({
      amount,
      fits: kindOf(dimension) === kindOf(measure.dimension),
    }));
  return own.some((first, i) => {
    let sum = first.amount;
    return own.slice(i + 1).some((next) => {
      if ((first.fits || next.fits) && first.amount.times(next.amount).eq(measure.amount)) return true;
      if (!first.fits || !next.fits) return false;
      sum = sum.plus(next.amount);
      return sum.eq(measure.amount);
    });
  });
}

const sameKind = (goal: GoalQuantity, row: MeasuredRow): boolean => goal.measure.dimension === row.measure?.dimension;

/** So much of the goal's words must stand in a row's name. */
const mostlySame = 0.7;
/** Fewer characters before a number may be said of anything. */
const tellingTail = 4;
const shortestTail = 3;

type Measured = { readonly measure: GoalQuantity['measure'] | undefined };

/** Is one thing only in the goal and one in the rows measured so? */
const areAlone = (dimension: string, ...lists: readonly (readonly Measured[])[]): boolean =>
  lists.every((all) => isAlone(all, ({ measure }) => measure?.dimension === dimension));

/**
 * 支持老区村开展村内道路改造650米 against 道路改造长度 550米: the row's words stand right before the goal's number; where more
 * stands before them, both must be the only ones of their kind.
 */
function endsInRow(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  const { dimension } = goal.measure;
  const ownWords = goal.topic.split('|').findLast((part) => part !== '') ?? '';
  const rowWords = row.topic.replaceAll('|', '').replace(/总$/, '');
  if (goal.part || goal.change || dimension === 'percent' || dimension !== row.measure?.dimension) return false;
  if (goal.rhythm.each !== row.rhythm.each || rowWords.length < shortestTail) return false;
  if (ownWords === rowWords) return true;
  if (rowWords.length < tellingTail || !ownWords.endsWith(rowWords)) return false;
  return areAlone(dimension, goals, rows);
}

const shortestVerb = 2;

/**
 * 保障14个行政村的日常办公 against 保障行政村数量 =41个: the only number of its kind in the goal and in the rows, and all words
 * of one stand in the other.
 */
function onlyOfItsKind(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  const { dimension } = goal.measure;
  if (goal.detail || !isComparable(goal, row)) return false;
  if (!areAlone(dimension, goals, rows)) return false;
  const size = (words: string): number => words.replaceAll('|', '').length;
  const [ownWords, rowWords] = [goal.topic, row.topic.replace(/总$/, '')];
  return (
    (size(rowWords) >= shortestTail && coverage(rowWords, ownWords, '') === 1) ||
    (size(ownWords) >= tellingTail && coverage(ownWords, rowWords, '') === 1) ||
    // 编纂《青禾年鉴》1部，印刷1000册 against 年鉴印刷册数: the verb is the clause's, the thing was named before it.
    (size(ownWords) >= shortestVerb &&
      coverage(ownWords, rowWords, '') === 1 &&
      coverage(rowWords, `${goal.context}|${ownWords}`, '') === 1)
  );
}

/** So much of a row's words stands in what a goal says of the only thing of its kind. */
const loose = 0.6;

/**
 * 培训产业工人9600人次 against 培训人次 ≥3000人次: the only number of its kind in the goal and in the rows, and most of what the
 * row says of it the goal says too, right there or just before.
 */
function loneOfItsKind(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  const { dimension } = goal.measure;
  if (goal.detail || !isComparable(goal, row)) return false;
  const kind = ({ measure }: Measured): boolean =>
    measure !== undefined && kindOf(measure.dimension) === kindOf(dimension);
  if (goals.filter(kind).length !== 1 || rows.filter(kind).length !== 1) return false;
  return coverage(row.topic.replace(/总$/, ''), `${goal.context}|${goal.topic}`, '') >= loose;
}

/** A row with a value for every village is no one number to hold a goal against. */
const isSplit = (row: MeasuredRow, rows: readonly MeasuredRow[]): boolean =>
  rows.filter((other) => other.indicator === row.indicator && other.target.term === row.target.term).length > 1;

/** Over several years, 6次 in all and 每年2次 are no contradiction. */
const comparable = (goal: GoalQuantity, row: MeasuredRow, years: 'one' | 'several'): boolean =>
  years === 'one' || (goal.rhythm.perYear === undefined) === (row.rhythm.perYear === undefined);

/**
 * The quantities of a goal that differ from the row that measures the same thing. Silent where another row or another
 * part of the goal explains the number.
 * @param rows all rows of the goal's term
 */
export function contradictions(
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
  subject: Subject,
  years: 'one' | 'several',
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const goal of goals) {
    if (goal.fact || goal.approximate) continue;
    if (rows.some((row) => sameKind(goal, row) && agrees(goal, row) && speaksOf(goal, row, subject))) continue;
    const same = rows.filter(
      (row) =>
        measuresSame(goal, row, rows, subject) ||
        endsInRow(goal, row, goals, rows) ||
        onlyOfItsKind(goal, row, goals, rows) ||
        sameWork(goal, row, goals, rows) ||
        endsInRate(goal, row, goals, rows) ||
        countsThing(goal, row, goals, rows) ||
        loneOfItsKind(goal, row, goals, rows),
    );
    if (same.some((row) => agrees(goal, row) || !comparable(goal, row, years))) continue;
    const saidElsewhere = (row: MeasuredRow): boolean =>
      goals.some((other) => agrees(other, row) && measuresSame(other, row, rows, subject));
    const row = same.find(
      (candidate) => !isSplit(candidate, rows) && !composed(goals, candidate) && !saidElsewhere(candidate),
    );
    if (row) found.push({ goal, row });
  }
  return found;
}

/** 更换传感器42台 against 更换传感器数量 42人: one number of one thing, counted in two. */
export const countedOtherwise = (
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
  subject: Subject,
): Contradiction[] =>
  goals.flatMap((goal) => {
    const { dimension } = goal.measure;
    const same = rows.filter((row) => goal.number.eq(row.number) && nameSame(goal, row, subject));
    const isMeasured = same.some((row) => row.measure?.dimension === dimension || !countsAnother(goal.unit, row.unit));
    const [row] = same;
    return row && !isMeasured && !goal.fact && goal.number.gt(1) ? [{ goal, row }] : [];
  });

/** 不超过10分钟 against ≥10分钟: one number, and the goal bounds it from above, the row from below, or the reverse. */
export const boundOtherwise = (
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
  subject: Subject,
): Contradiction[] =>
  goals.flatMap((goal) => {
    const row = goal.fact ? undefined : rows.find((one) => agrees(goal, one) && measuresSame(goal, one, rows, subject));
    const sign = row?.target.value.kind === 'quantity' ? row.target.value.operator : undefined;
    const isOther = (isCeiling(goal.operator) && isFloor(sign)) || (isFloor(goal.operator) && isCeiling(sign));
    return row && isOther ? [{ goal, row }] : [];
  });

const nameSame = ({ topic }: GoalQuantity, row: MeasuredRow, subject: Subject): boolean =>
  coverage(row.topic, topic, subject) === 1 && coverage(topic, row.topic, subject) >= mostlySame;
