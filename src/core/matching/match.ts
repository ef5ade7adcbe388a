import type { GoalQuantity } from './goal-quantities';
import type { MeasuredRow } from './rows';
import { asRate, commonRate, coverage, isRate, sharedOwnCharacters, topic } from './similarity';

/** Words common to the whole table tell its rows apart less: usually the topic of the project's name. */
export type Subject = string;

/** So much of the indicator's topic must stand in the goal's words, and the other way round, to call them the same thing. */
const sameRow = 0.85;
const sameGoal = 0.7;
/** So much of either in the other, and the row may well be meant. */
const related = 0.5;
/** A head count and a case count are the same thing only when their words agree in so many characters. */
const ownCharactersAcrossUnits = 6;

const isEmpty = (words: string): boolean => words.replaceAll('|', '') === '';
const continuous = new Set(['percent', 'money', 'time', 'length', 'area', 'farmland', 'weight']);
const people = new Set(['person', 'personTime']);

const anyPiece = (a: string, b: string): boolean =>
  a === '个' && !continuous.has(b) && !people.has(b) && b !== 'occasion';

function sameDimension(goal: GoalQuantity, row: MeasuredRow, subject: Subject): boolean {
  const [a, b] = [goal.measure.dimension, row.measure?.dimension];
  if (!b) return false;
  if (a === b || anyPiece(a, b) || anyPiece(b, a)) return true;
  const oneByOne = (a === 'person' && b === 'case') || (a === 'case' && b === 'person');
  return oneByOne && sharedOwnCharacters(row.topic, goal.topic, subject) >= ownCharactersAcrossUnits;
}

/** Both ways: all of the row is in the goal's words, and most of the goal's words are in the row. */
const sameTopic = (goal: string, row: string, subject: Subject): boolean =>
  coverage(row, goal, subject) >= sameRow && coverage(goal, row, subject) >= sameGoal;

function sameRate(goal: GoalQuantity, row: MeasuredRow, rows: readonly MeasuredRow[], subject: Subject): boolean {
  const [ownName, rowName] = [asRate(goal.name), asRate(row.name)];
  const rate = commonRate(ownName, rowName);
  if (!rate) return !isRate(ownName) && !isRate(rowName) && sameTopic(goal.topic, row.topic, subject);
  const rest = (name: string): string => topic(name.slice(0, name.length - rate.length));
  const [ofGoal, ofRow] = [rest(ownName), rest(rowName)];
  if (isEmpty(ofGoal) && isEmpty(ofRow) && ownName === rowName) return true;
  if (!isEmpty(ofGoal)) return !isEmpty(ofRow) && sameTopic(ofGoal, ofRow, subject);
  if (!isEmpty(ofRow) && !isEmpty(goal.context)) return coverage(ofRow, goal.context, subject) >= sameRow;
  return rows.filter((other) => commonRate(ownName, asRate(other.name))).length === 1;
}

/** Whether a row measures the very thing that the goal states: words, unit and rhythm agree. */
export function measuresSame(
  goal: GoalQuantity,
  row: MeasuredRow,
  rows: readonly MeasuredRow[],
  subject: Subject,
): boolean {
  if (goal.rhythm.each !== row.rhythm.each || (goal.change && !row.name.includes(goal.change))) return false;
  if (goal.measure.dimension === 'percent' || row.measure?.dimension === 'percent')
    return goal.measure.dimension === row.measure?.dimension && sameRate(goal, row, rows, subject);
  if (!sameDimension(goal, row, subject)) return false;
  if (!isEmpty(goal.topic)) return sameTopic(goal.topic, row.topic, subject);
  return sameTopic(goal.context, row.topic, subject);
}

/** Whether a row's words and the goal's own are largely the same, whatever the units. */
export function speaksOf(goal: GoalQuantity, row: MeasuredRow, subject: Subject): boolean {
  if (goal.measure.dimension === 'percent' && commonRate(goal.name, row.name)) return true;
  const own = isEmpty(goal.topic) ? goal.context : goal.topic;
  return coverage(row.topic, own, subject) >= related || coverage(own, row.topic, subject) >= related;
}

/**
 * Whether a row may be what measures the goal's quantity; wide, to decide about silence: a row of the same kind may
 * take up what the sentence said before.
 */
export function mayMeasure(goal: GoalQuantity, row: MeasuredRow, subject: Subject): boolean {
  if (speaksOf(goal, row, subject)) return true;
  const { dimension } = goal.measure;
  const sameKind = dimension !== 'percent' && dimension === row.measure?.dimension;
  return sameKind && coverage(row.topic, `${goal.context}|${goal.topic}`, subject) >= related;
}
