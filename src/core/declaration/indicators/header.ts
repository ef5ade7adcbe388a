import { memoize } from '../../memoize';
import type { Term } from '../declaration';
import {
  canonicalLevel1,
  canonicalLevel2,
  columnMeaning,
  goalTerm,
  isGroup,
  saysName,
  termOf,
  type ColumnMeaning,
} from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isYearAlone } from '../labels/years';
import { isBlank, type Cell, type View } from '../view';
import type { HeaderColumn, IndicatorHeader } from './indicator-header';
import { withYears } from './column-years';
import { settleLeaves, type Leaf } from './evidence';
import { withNames } from './name-column';
import { withoutOffices } from './offices';
import { withReached } from './reached';
import { twoLevels } from './two-levels';
import { userHeader } from './user-columns';
import { termWords } from '../../text/phrases';

const headersOf = memoize((_view: View) => new Map<number, IndicatorHeader | undefined>());

/** The indicator header that starts on this row, if one does, found once for every row. */
export function indicatorHeader(view: View, row: number): IndicatorHeader | undefined {
  const found = headersOf(view);
  if (!found.has(row)) found.set(row, headerOn(view, row));
  return found.get(row);
}

/** The user's word goes before what the labels say. */
function headerOn(view: View, row: number): IndicatorHeader | undefined {
  const { told } = view;
  if (!told) return labelledHeader(view, row);
  const found = userHeader(view, told, row) ?? labelledHeader(view, row);
  if (!found || found.told) return found;
  for (let r = row + 1; r <= found.bottom; r += 1) if (userHeader(view, told, r)) return undefined;
  return found;
}

function labelledHeader(view: View, row: number): IndicatorHeader | undefined {
  const cells = view.row(row).filter((cell) => columnMeaning(cell.label) !== undefined);
  const named = cells.filter((cell) => !isGroup(cell.label) || cells.every((c) => c === cell || isGroup(c.label)));
  const own = cells.filter((cell) => !isGroup(cell.label));
  const below = cells.length > 1 ? dividing(view, row) : [];
  const roles = new Set([...own, ...below].map((cell) => columnMeaning(cell.label)!.role));
  if (cells.some((cell) => isGroup(cell.label) && namesBeside(view, row, cell))) roles.add('name');
  const levels = roles.has('level1') && roles.has('level2');
  const plain = (roles.has('name') || roles.has('level2')) && roles.size > 1;
  const grouped = own.length >= 1 && named.length < cells.length && roles.has('target') && cells.length > 1;
  if (!levels && !plain && !(grouped && roles.size > 1) && !isHeadOfColumns(view, row, own, roles)) return undefined;
  const bottom = headerBottom(view, row, own);
  const labelled = splitLevel(
    view,
    bottom,
    twoLevels(view, bottom, groupAsLevel(view, bottom, leavesOf(view, row, bottom))),
  );
  const leaves = withReached(withoutGroups(settleLeaves(view, bottom, labelled)));
  const columns = withNames(view, bottom, columnsOf(view, row, leaves));
  if (!columns.some((column) => column.role === 'name')) return undefined;
  const labels = new Set(leaves.map((leaf) => leaf.cell));
  for (let r = row; r <= bottom; r += 1) {
    for (const cell of view.row(r)) if (cell.range.bottom <= bottom && cell.range.top >= row) labels.add(cell);
  }
  return { top: row, bottom, columns, cells: [...labels] };
}

/** 指标 | 目标值 among the heads of a list: the column of names, not the name of the block. */
function namesBeside(view: View, row: number, cell: Cell): boolean {
  const beside = view.at(row, cell.range.right + 1);
  const isColumn = ({ range }: Cell): boolean =>
    range.left === range.right && range.top === row && range.bottom === cell.range.bottom;
  const role = columnMeaning(beside.label)?.role;
  return (
    isColumn(cell) &&
    isColumn(beside) &&
    columnMeaning(cell.label)?.role === 'name' &&
    (role === 'target' || (role !== undefined && split.has(role) && splitColumns(view, row) >= leastSplit))
  );
}

/** Columns that stand beside a value, and how many of them tell a list of indicators where none says that it holds the values. */
const split: ReadonlySet<ColumnMeaning['role']> = new Set(['weight', 'unit', 'operator']);
const leastSplit = 2;

const splitColumns = (view: View, row: number): number =>
  view.row(row).filter(({ label }) => split.has(columnMeaning(label)?.role ?? 'other')).length;

/** The known labels that divide a wide cell of a row: 优 | 良 | 中 | 差 below 评价标准, 目标值 | 单位 below 目标值及单位. */
function dividing(view: View, row: number): Cell[] {
  const wide = view
    .row(row)
    .filter(({ range }) => range.right > range.left && range.top === row && range.bottom === row);
  if (wide.length === 0) return [];
  return view
    .row(row + 1)
    .filter((cell) => columnMeaning(cell.label) !== undefined && wide.some(({ range }) => isUnder(cell, range)));
}

const isUnder = ({ range }: Cell, { left, right }: Cell['range']): boolean =>
  range.left >= left && range.right <= right;

/**
 * A row that heads indicators though none of its labels says 三级指标: one of a level or a value and another column, side by side with labels that
 * nobody knows; what stands below then has to show which of them names the indicators.
 */
function isHeadOfColumns(
  view: View,
  row: number,
  own: readonly Cell[],
  roles: ReadonlySet<ColumnMeaning['role']>,
): boolean {
  const speaking = new Set([...roles].filter((role) => role !== 'other'));
  if (speaking.size < 2 || !['level1', 'level2', 'target'].some((role) => roles.has(role as ColumnMeaning['role'])))
    return false;
  if (own.some((cell) => goalTerm(cell.label) !== undefined)) return false;
  const starting = view.row(row).filter((cell) => cell.range.top === row);
  return starting.length > 2 && starting.every((cell) => typeof cell.value === 'string' && cell.text.length <= 20);
}

/** 绩效指标 | 二级指标 | 三级指标: the block's name stands over its levels 1, whatever they are called. */
function groupAsLevel(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.some(({ meaning }) => meaning.role === 'level1')) return leaves;
  return leaves.map((leaf, i) =>
    isGroup(leaf.cell.label) &&
    (canonicalLevel1(view.at(bottom + 1, leaf.left).label) !== undefined ||
      (leaves[i + 1]?.meaning.role === 'level2' && startsBelow(view, bottom, leaf)))
      ? { ...leaf, meaning: { role: 'level1', term: undefined }, by: ['label', 'content'] as const }
      : leaf,
  );
}

/** A column of its own: what stands in it begins below the header. */
const startsBelow = (view: View, bottom: number, { left, right }: Leaf): boolean => {
  const below = view.at(bottom + 1, left);
  return left === right && !isBlank(below) && below.range.top === bottom + 1 && below.range.right === right;
};

/** 评价内容 over 产出 | 数量, one label for both levels; 绩效内容 | 绩效指标, where the first holds 数量, 质量. */
function splitLevel(view: View, bottom: number, leaves: readonly Leaf[]): readonly Leaf[] {
  if (leaves.some(({ meaning }) => meaning.role === 'level2')) return leaves;
  const level2: ColumnMeaning = { role: 'level2', term: undefined };
  return leaves.flatMap((leaf, i) => {
    const [left, right] = [leaf.left, leaf.right].map((column) => view.at(bottom + 1, column));
    if (isOverTwo(view, bottom, leaf) && canonicalLevel2(left!.label) !== undefined)
      return [
        { ...leaf, right: leaf.left, meaning: level2, by: ['label', 'content'] as const },
        { ...leaf, left: leaf.right },
      ];
    if (canonicalLevel2(right!.label) === undefined) return [leaf];
    if (leaf.meaning.role === 'level1' && leaf.right === leaf.left + 1 && left !== right)
      return [
        { ...leaf, right: leaf.left },
        { ...leaf, left: leaf.right, meaning: level2, by: ['label', 'content'] as const },
      ];
    const isUpper = leaf.meaning.role === 'name' && leaves[i + 1]?.meaning.role === 'name';
    return [isUpper ? { ...leaf, meaning: level2, by: ['label', 'content'] as const } : leaf];
  });
}

/** 绩效内容 over 数量目标 | 更新展品件数. */
const isOverTwo = (view: View, bottom: number, { meaning, left, right }: Leaf): boolean =>
  meaning.role === 'name' && right === left + 1 && view.at(bottom + 1, left).range.right === left;

/** 绩效指标 in front of the columns names the block, not a column, unless it is the only name there is. */
function withoutGroups(leaves: readonly Leaf[]): readonly Leaf[] {
  const named = leaves.some((leaf) => leaf.meaning.role === 'name' && !isGroup(leaf.cell.label));
  return named ? leaves.filter((leaf) => leaf.meaning.role !== 'name' || !isGroup(leaf.cell.label)) : leaves;
}

/** Header cells merged downwards, or a second row that divides a wide cell (指标值 over 半年, 全年). */
function headerBottom(view: View, row: number, cells: readonly Cell[]): number {
  const merged = Math.max(...cells.map((cell) => cell.range.bottom));
  if (merged > row) return Math.min(merged, row + 2);
  const wide = cells.filter((cell) => cell.range.right > cell.range.left);
  const divided = wide.some((cell) => {
    const parts = [view.at(row + 1, cell.range.left), view.at(row + 1, cell.range.right)];
    return parts[0] !== parts[1] && parts.every((part) => !isBlank(part) && isSubLabel(part));
  });
  return divided ? row + 1 : row;
}

const isYear = ({ label }: Cell): boolean => isYearAlone(label.bare);

const timed = new RegExp(`^年度?$|^${termWords}`);
const isSubLabel = (cell: Cell): boolean =>
  columnMeaning(cell.label) !== undefined || isYear(cell) || timed.test(cell.label.bare);

/** The lowest label of every column, with the meaning of the label above it where its own says less. */
function leavesOf(view: View, top: number, bottom: number): Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const cell = view.at(bottom, column);
    const above = view.at(top, column);
    const right = Math.max(column, cell.range.right);
    const label = isBlank(cell) ? above : cell;
    const spansData = label.range.bottom > bottom || (label.range.top < top && label.range.bottom === label.range.top);
    if (!isBlank(label) && !spansData)
      leaves.push({ cell: label, left: column, right, meaning: leafMeaning(label, above) });
    column = right + 1;
  }
  return leaves;
}

export function leafMeaning(label: Cell, above: Cell): ColumnMeaning {
  const own = columnMeaning(label.label);
  if (own && label === above) return { role: own.role, term: own.term && explicitTerm(label, own.term) };
  const parent = columnMeaning(above.label);
  if (own && own.role !== 'other') return { role: own.role, term: own.term && explicitTerm(label, own.term) };
  if (parent?.role === 'target') return { role: 'target', term: termOf(label.label) ?? 'other' };
  return { role: own?.role ?? 'other', term: undefined };
}

/** 年度指标值 and 指标值(长期) say their term, 指标值 does not (undefined: the labels above or the form decide). */
function explicitTerm({ label }: Cell, term: Term): Term | undefined {
  const bracketed = term === 'annual' ? /\(([^()]+)\)$/.exec(label.full)?.[1] : undefined;
  const said = bracketed && termOf(normaliseLabel(bracketed));
  if (said) return said;
  return term !== 'annual' || /年|(?<!预)期/.test(label.full) ? term : undefined;
}

export function columnsOf(view: View, row: number, leaves: readonly Leaf[]): HeaderColumn[] {
  const once = oneNameEach(withoutOffices(leaves));
  const named = withYears(view, row, once);
  const open = named.filter((leaf) => leaf.meaning.role === 'target' && leaf.meaning.term === undefined);
  const termsAbove = open.length > 1 ? open.map((leaf) => termAbove(view, row, leaf)) : [];
  // Labels above that stand askew say the same of both halves; then their order decides.
  const distinct = new Set(termsAbove).size === termsAbove.length;
  const hasAnnual = named.some((leaf) => leaf.meaning.role === 'target' && leaf.meaning.term === 'annual');
  let at = 0;
  return named.map((leaf): HeaderColumn => {
    const { role, term } = leaf.meaning;
    const sure = {
      ...(leaf.confidence !== undefined && { confidence: leaf.confidence }),
      ...(leaf.by && { by: leaf.by }),
    };
    const base = { role, column: leaf.left, right: leaf.right, label: leaf.cell.text, ...sure };
    if (role !== 'target') return { ...base, term: term ?? 'other' };
    // 2021年 | 2022年 beside 预期当年实现值.
    if (term) return { ...base, term: named === once && hasAnnual && isYear(leaf.cell) ? 'previous' : term };
    const above = distinct ? termsAbove[open.indexOf(leaf)] : undefined;
    const lone: Term = hasAnnual ? 'other' : 'annual';
    const byPlace: Term = open.length === 1 ? lone : (termsByPlace(open.length)[at] ?? 'other');
    at += 1;
    return { ...base, term: above ?? byPlace };
  });
}

/** Two columns of values without a term are the period's and the year's; more than two belong to places or units, the sum of all first. */
const termsByPlace = (columns: number): readonly Term[] => (columns === 2 ? ['midterm', 'annual'] : ['annual']);

/** Of name columns side by side (三级指标, 指标内容) the level-3 one names the indicator. */
function oneNameEach(leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf, i) => {
    if (leaf.meaning.role !== 'name') return leaf;
    const beside = [leaves[i - 1], leaves[i + 1]].filter((other) => other?.meaning.role === 'name');
    const rank = (l: Leaf): number => (/三级/.test(l.cell.label.full) ? 0 : saysName(l.cell.label.full) ? 1 : 2);
    const loses = beside.some(
      (other) => rank(other!) < rank(leaf) || (rank(other!) === rank(leaf) && leaves.indexOf(other!) < i),
    );
    return loses ? { ...leaf, meaning: { role: 'other', term: undefined } } : leaf;
  });
}

/** 中期目标 | 年度目标 a few rows above, each over its half of the columns (L1). */
function termAbove(view: View, row: number, leaf: Leaf): Term | undefined {
  for (let above = row - 1; above >= Math.max(view.area.top, row - 4); above -= 1) {
    const cell = view.at(above, leaf.left);
    const term = goalTerm(cell.label);
    if (term && cell.range.left > view.area.left) return term;
  }
  return undefined;
}

/** Whether two headers name the same columns (a header repeated at a page break). */
export const sameHeader = (a: IndicatorHeader, b: IndicatorHeader): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every((column, i) => column.role === b.columns[i]!.role && column.column === b.columns[i]!.column);
