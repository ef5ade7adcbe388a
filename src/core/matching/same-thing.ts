import type { GoalQuantity } from './goal-quantities';
import type { MeasuredRow } from './rows';
import { vocabulary } from './vocabulary';

/** What anything may be measured in tells nothing by itself. */
const vague = new Set(['percent', 'money', 'time']);
/** Neither a part nor a change, measured alike and as often, in what tells something. */
export const isComparable = (goal: GoalQuantity, row: MeasuredRow): boolean =>
  !goal.part &&
  !goal.change &&
  !vague.has(goal.measure.dimension) &&
  goal.measure.dimension === row.measure?.dimension &&
  goal.rhythm.each === row.rhythm.each;

/** Fewer characters may stand in anything. */
const shortestThing = 2;
const shortestRate = 6;

/** The kinds of work a text's verb belongs to, and what it is done to: 整治危桥 is 改造 of 危桥. */
interface Work {
  readonly verbs: readonly string[] | undefined;
  readonly thing: string;
}

function workOn(words: string): Work | undefined {
  const plain = words.replaceAll('|', '').replace(/总$/, '');
  for (const verbs of vocabulary.works) {
    const verb = verbs.find((one) => plain.startsWith(one));
    if (verb !== undefined) return { verbs, thing: plain.slice(verb.length) };
  }
  return undefined;
}

/** 新建雷达1部: what stands right before the number opens with work on a thing of its own. */
export const isOwnWork = ({ topic }: GoalQuantity): boolean => {
  const own = workOn(topic.split('|').find((part) => part !== '') ?? '');
  return own !== undefined && own.thing.length >= shortestThing;
};

const isPeople = ({ measure }: GoalQuantity | MeasuredRow): boolean => measure?.dimension === 'person';
export const isAlone = <T>(all: readonly T[], is: (one: T) => boolean): boolean => all.filter(is).length === 1;

/** 整治危桥9座 against 改造危桥数量 6座: one kind of work on one thing, each told once. */
export function sameWork(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  const { dimension } = goal.measure;
  if (goal.detail || !isComparable(goal, row)) return false;
  const [own, other] = [workOn(goal.topic), workOn(row.topic)];
  if (!own || !other || own.verbs !== other.verbs || own.thing !== other.thing) return false;
  if (own.thing.length < shortestThing) return false;
  const isIt = ({ topic, measure }: GoalQuantity | MeasuredRow): boolean =>
    measure?.dimension === dimension && topic.replaceAll('|', '').includes(own.thing);
  return isAlone(goals, isIt) && isAlone(rows, isIt);
}

/** 供暖季教室室温达标率85% against 教室室温达标率 95%: the whole name of the row ends the goal's, and nothing else does. */
export function endsInRate(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  if (goal.measure.dimension !== 'percent' || row.measure?.dimension !== 'percent' || goal.change) return false;
  const ends = ({ name }: { name: string }): boolean => name.endsWith(row.name);
  return row.name.length >= shortestRate && ends(goal) && isAlone(goals, ends) && isAlone(rows, ends);
}

/** 162个信息系统稳定运行 against 保障信息系统数量 126个: what is counted stands right behind the number, and only there. */
export function countsThing(
  goal: GoalQuantity,
  row: MeasuredRow,
  goals: readonly GoalQuantity[],
  rows: readonly MeasuredRow[],
): boolean {
  const { dimension } = goal.measure;
  const thing = row.topic.replaceAll('|', '').replace(/总$/, '');
  if (goal.fact || !isComparable(goal, row)) return false;
  if (thing.length < (dimension === 'person' ? shortestThing : shortestThing * 2)) return false;
  if (dimension === 'person' && !(isAlone(goals, isPeople) && isAlone(rows, isPeople))) return false;
  const counts = ({ topic }: GoalQuantity): boolean => topic.split('|').at(-1)?.startsWith(thing) === true;
  const isIt = ({ topic, measure }: MeasuredRow): boolean => measure?.dimension === dimension && topic.includes(thing);
  return counts(goal) && goals.filter(({ topic }) => topic.includes(thing)).length === 1 && isAlone(rows, isIt);
}
