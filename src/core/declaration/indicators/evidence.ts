import type { IndicatorColumnRole, Witness } from '../declaration';
import { columnMeaning, columnGuess, saysExplanation, termOf } from '../labels/dictionary';
import { yearBefore } from '../labels/years';
import { isBlank, type Cell, type View } from '../view';
import type { ColumnMeaning } from '../labels/dictionary';
import { contentsOf, rowsBelow, type Contents } from './contents';

/** A column as far as its header cell goes. */
export interface Leaf {
  readonly cell: Cell;
  readonly left: number;
  readonly right: number;
  readonly meaning: ColumnMeaning;
  /** How sure its role is, 0 to 1, where its label alone does not say it. */
  readonly confidence?: number;
  /** Who told it, where it was not the label alone. */
  readonly by?: readonly Witness[];
  /** It has no header cell at all. */
  readonly headless?: boolean;
  /** Its label is known, but not for what stands in it; it may be the column of values the table lacks. */
  readonly holdsValues?: boolean;
}

/** Below this a column is left open: the user is asked. */
const SURE = 0.5;

/** A single 90 is no column of weights. */
const leastWeights = 3;
/** What weights come to, as points or as fractions. */
const wholes = [90, 100, 0.9, 1];

interface Candidate {
  readonly leaf: number;
  readonly role: IndicatorColumnRole;
  readonly score: number;
  readonly by: readonly Witness[];
}

const unknown = ({ cell, meaning, headless, holdsValues }: Leaf): boolean =>
  holdsValues === true ||
  (meaning.role === 'other' && columnMeaning(cell.label) === undefined && (headless === true || !isBlank(cell)));

/** What the places of the columns whose labels speak say about a column beside them. */
interface Place {
  readonly afterLevels: boolean;
  readonly beforeTarget: boolean;
  readonly afterName: boolean;
  /** Right of the column of level 1 and left of the names. */
  readonly belowLevel1: boolean;
}

/**
 * Settles the columns whose labels nobody knows, by what their words may mean, by what stands in them and by where they stand,
 * all together: the surest pairs of column and role first, no role twice that a table has once.
 */
export function settleLeaves(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const read = yearColumns(
    view,
    bottom,
    heldBelow(view, bottom, withoutSentences(view, bottom, withoutForecast(leaves))),
  );
  const open = read.filter(unknown);
  if (open.length === 0) return read;
  const rows = rowsBelow(view, bottom, read[0]!.left);
  if (rows.length === 0) return read;
  const contents = new Map(open.map((leaf) => [leaf, contentsOf(view, rows, leaf.left)]));
  const has = (role: IndicatorColumnRole): boolean => read.some((leaf) => leaf.meaning.role === role);
  const targets = read.filter(isTarget);
  // What a number alone counts is said by its unit; without one it may be points.
  const isSplit = has('unit') || has('operator');
  const candidates = open.flatMap((leaf): Candidate[] => {
    const i = read.indexOf(leaf);
    const held = contents.get(leaf)!;
    const whole = held.numbers === 1 && comesToWhole(view, bottom, read[0]!.left, leaf.left);
    const scores = scoresOf(held, placeOf(read, i), whole);
    const guess = columnGuess(leaf.cell.label);
    const bare = isBare(held);
    const twin =
      (!bare || guess?.meaning.role === 'target') && targets.some((target) => sameValues(view, rows, leaf, target));
    const isRepeated = read.filter(({ cell }) => cell.text === leaf.cell.text).length > 1;
    const mayBePoints = bare && !isSplit && (has('score') || has('weight') || isRepeated);
    return roles.flatMap((role) => {
      if (role !== 'target' && (has(role) || leaf.holdsValues)) return [];
      if ((role === 'target' || role === 'completion') && mayBePoints && !(guess && guess.confidence >= SURE))
        return [];
      if (
        role === 'target' &&
        targets.length > 0 &&
        !(twin && !has('score') && !has('completion')) &&
        !opensHalf(read, i)
      )
        return [];
      if (role === 'completion' && !(has('score') || guess?.meaning.role === 'completion')) return [];
      const said = guess?.meaning.role === role ? guess.confidence / 2 : 0;
      const score = Math.min(1, scores[role] + said);
      const by: Witness[] = [...(said > 0 ? ['pieces' as const] : []), 'content', 'place'];
      return score >= SURE ? [{ leaf: i, role, score, by }] : [];
    });
  });
  return places(read, open, contents, assign(read, candidates));
}

/** Numbers that say neither what they count nor that they are shares. */
const isBare = ({ numbers, texts }: Contents): boolean => numbers === 1 && !texts.some((text) => text.endsWith('%'));

/** Rows added up to see whether a column comes to a whole. */
const deepest = 100;

/** Whether the numbers of a column are points of a whole: three or more that add up to it. */
function comesToWhole(view: View, bottom: number, first: number, column: number): boolean {
  const { numbers, sum, texts } = contentsOf(view, rowsBelow(view, bottom, first, deepest), column);
  return numbers === 1 && texts.length >= leastWeights && wholes.some((whole) => Math.abs(sum - whole) < whole / 200);
}

const roles = ['level1', 'level2', 'name', 'target', 'operator', 'direction', 'unit', 'completion', 'weight'] as const;
type Scores = Readonly<Record<(typeof roles)[number], number>>;

function scoresOf(
  contents: Contents,
  { afterLevels, beforeTarget, afterName, belowLevel1 }: Place,
  total: boolean,
): Scores {
  const { filled } = contents;
  const coded = Math.max(contents.operators, contents.directions, contents.units, contents.level1, contents.level2);
  return {
    level1: contents.level1,
    // 实施效果指标 over 产出指标, 效益指标: what stands below a level 1 is a level 2, whatever it is called.
    level2: belowLevel1 ? Math.max(contents.level1, contents.level2) : contents.level2,
    name: afterLevels && beforeTarget ? contents.names * (0.5 + contents.distinct / 2) * (coded > 0.5 ? 0.4 : 1) : 0,
    target: afterName && coded < 0.9 && !total ? 0.9 * contents.values * Math.min(1, filled * 2) : 0,
    operator: contents.operators === 1 && contents.texts.some((text) => !/定[性量]/.test(text)) ? 0.95 : 0,
    direction: contents.directions === 1 ? 0.95 : 0,
    unit: afterName && contents.texts.length > 1 ? 0.95 * contents.units : 0,
    completion: afterName && !total ? 0.85 * contents.quantities : 0,
    weight: afterName && total ? 0.9 : 0,
  };
}

function placeOf(leaves: readonly Leaf[], at: number): Place {
  const is =
    (...wanted: IndicatorColumnRole[]) =>
    (leaf: Leaf) =>
      wanted.includes(leaf.meaning.role);
  const levels = leaves.findLastIndex(is('level1', 'level2'));
  const target = leaves.findIndex(is('target', 'operator', 'unit', 'completion', 'score'));
  const name = leaves.findIndex(is('name'));
  return {
    afterLevels: at > levels || leaves.slice(at).some(is('level1', 'level2')) === false,
    beforeTarget: target < 0 || at < target,
    belowLevel1: leaves[at - 1]?.meaning.role === 'level1' && at < name,
    afterName: name >= 0 ? at > name : at > Math.max(levels, leaves.findIndex(unknown)),
  };
}

/** A name of its own and then a column without a label that is known: the second half of a form with two terms. */
function opensHalf(leaves: readonly Leaf[], at: number): boolean {
  const before = leaves.slice(0, at).findLast(({ meaning }) => meaning.role !== 'other');
  const next = leaves.slice(at + 1).find(({ meaning }) => meaning.role !== 'other');
  const names = leaves.slice(0, at).filter(({ meaning }) => meaning.role === 'name');
  if (names.length < 2) return false;
  return before?.meaning.role === 'name' && (next === undefined || /^(?:level2|name|weight)$/.test(next.meaning.role));
}

/** The surest pairs first; a column has one role, a role one column. */
function assign(leaves: readonly Leaf[], candidates: readonly Candidate[]): Leaf[] {
  const settled = [...leaves];
  const given = new Set<IndicatorColumnRole>();
  const done = new Set<number>();
  for (const { leaf, role, score, by } of [...candidates].sort((a, b) => b.score - a.score)) {
    if (done.has(leaf) || given.has(role)) continue;
    done.add(leaf);
    given.add(role);
    const term = role === 'target' ? termOf(settled[leaf]!.cell.label) : undefined;
    settled[leaf] = { ...settled[leaf]!, meaning: { role, term }, confidence: score, by };
  }
  return settled;
}

/** Beside one another, columns of the same kind of values that no label names: one for every place or unit. */
function places(
  before: readonly Leaf[],
  open: readonly Leaf[],
  contents: ReadonlyMap<Leaf, Contents>,
  settled: readonly Leaf[],
): readonly Leaf[] {
  const name = settled.findIndex(({ meaning }) => meaning.role === 'name');
  const isValue = (leaf: Leaf): boolean => contents.get(leaf)!.quantities > 0.5;
  const free = (i: number): boolean => /^(?:other|target)$/.test(settled[i]!.meaning.role);
  const alike = before.filter((leaf, i) => i > name && free(i) && open.includes(leaf) && isValue(leaf));
  const scored = before.some(({ meaning }) => /^(?:score|completion|weight|unit|operator)$/.test(meaning.role));
  if (name < 0 || alike.length < 2 || scored) return settled;
  return settled.map((leaf, i) =>
    alike.includes(before[i]!)
      ? {
          ...leaf,
          meaning: { role: 'target', term: termOf(leaf.cell.label) ?? 'annual' },
          confidence: 0.6,
          by: ['content', 'place'],
        }
      : leaf,
  );
}

const isTarget = ({ meaning }: Leaf): boolean => meaning.role === 'target' && meaning.term !== 'previous';

/** 达到100%得满分, 每少1处扣1分: how a row is scored, no value. */
const saysScoring = (text: string): boolean => /[得扣计记]\s{0,2}(?:满|[\d.]{1,5}\s{0,2})?分/.test(text);

/**
 * Labels that are known, but not for what stands below them. 指标内容 beside 指标名称, 考核标准 after 考核指标: where no label says where the
 * values stand, a column that holds values is open to be theirs. 考核要点 over 数量, 质量: a column of categories is level 2.
 */
function heldBelow(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const is = (...wanted: IndicatorColumnRole[]) => leaves.findIndex(({ meaning }) => wanted.includes(meaning.role));
  const hasValues = leaves.some(isTarget);
  const hasOperator = is('operator') >= 0;
  const hasLevel2 = is('level2') >= 0;
  const name = is('name');
  const after = name >= 0 ? name : is('operator');
  const beforeLevel2 = name >= 0 ? name : is('target', 'operator') - 1;
  if (leaves.length === 0 || (hasValues && hasLevel2)) return leaves;
  const rows = rowsBelow(view, bottom, leaves[0]!.left);
  return leaves.map((leaf, i): Leaf => {
    const { role } = leaf.meaning;
    if (i < beforeLevel2 && !hasLevel2 && (role === 'other' || role === 'level1')) {
      const { level1, level2, texts } = contentsOf(view, rows, leaf.left);
      const isLevel2 = level2 > 0.7 && level2 - level1 > 0.3 && new Set(texts).size > 1;
      return isLevel2 ? { ...leaf, meaning: { role: 'level2', term: undefined }, by: ['content', 'place'] } : leaf;
    }
    if (after < 0 || i <= after || hasValues || unknown(leaf) || !/^(?:name|other)$/.test(role)) return leaf;
    const { quantities, numbers, filled, texts } = contentsOf(view, rows, leaf.left);
    const isValue = quantities > 0.5 && (numbers < 1 || hasOperator) && filled > 0.5 && !texts.some(saysScoring);
    return isValue ? { ...leaf, meaning: { role: 'other', term: undefined }, holdsValues: true } : leaf;
  });
}

const startsWithYear = ({ cell }: Leaf): boolean => yearBefore(cell.label.full) !== undefined;

/** 2024年基数 | 2025年 | 2026年 over values after the names: the values of those years. */
function yearColumns(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const name = leaves.findIndex(({ meaning }) => meaning.role === 'name');
  const dated = leaves.filter((leaf, i) => i > name && startsWithYear(leaf) && unknown(leaf));
  const told = leaves.filter(
    (leaf) => leaf.meaning.role === 'target' && (startsWithYear(leaf) || leaf.meaning.term !== undefined),
  );
  if (name < 0 || dated.length === 0 || dated.length + told.length < 2) return leaves;
  const rows = rowsBelow(view, bottom, leaves[0]!.left);
  if (!dated.every((leaf) => contentsOf(view, rows, leaf.left).quantities > 0.5)) return leaves;
  return leaves.map((leaf) =>
    dated.includes(leaf)
      ? { ...leaf, meaning: { role: 'target', term: undefined }, by: ['label', 'content'] as const }
      : leaf,
  );
}

function sameValues(view: View, rows: readonly number[], a: Leaf, b: Leaf): boolean {
  const pairs = rows.map((row) => [view.at(row, a.left).text, view.at(row, b.left).text] as const);
  const filled = pairs.filter(([left, right]) => left !== '' && right !== '');
  const shape = (text: string): string => text.replace(/[\d.]+/g, '0');
  return filled.length > 0 && filled.filter(([left, right]) => shape(left) === shape(right)).length * 2 > filled.length;
}

const forecast = /预[计期测].{0,8}(?:完成|实现|达成)/;

/** 全年预计完成值 beside 指标值 and 1-9月完成值: what a running review expects is no target of its own. */
function withoutForecast(leaves: readonly Leaf[]): readonly Leaf[] {
  const isForecast = ({ cell, meaning }: Leaf): boolean =>
    meaning.role === 'target' && forecast.test(cell.label.bare) && !/年初|设定/.test(cell.label.bare);
  const set = leaves.some((leaf) => isTarget(leaf) && !isForecast(leaf));
  if (!set || !leaves.some(({ meaning }) => meaning.role === 'completion')) return leaves;
  return leaves.map((leaf) => (isForecast(leaf) ? { ...leaf, meaning: { role: 'other', term: undefined } } : leaf));
}

/** 指标值内容 beside 指标值: of two columns of values without a term one that holds sentences explains the other. */
function withoutSentences(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  const targets = leaves.filter(({ meaning }) => meaning.role === 'target');
  const beside = targets.length + leaves.filter(unknown).length;
  if (targets.length === 0 || beside < 2) return leaves;
  const rows = rowsBelow(view, bottom, leaves[0]!.left);
  const explains = targets.filter(
    (leaf) =>
      saysExplanation(leaf.cell.label.full) &&
      contentsOf(view, rows, leaf.left).sentences < 1 &&
      contentsOf(view, rows, leaf.left).quantities < 0.5,
  );
  return leaves.map((leaf) =>
    explains.includes(leaf) ? { ...leaf, meaning: { role: 'other', term: undefined } } : leaf,
  );
}
