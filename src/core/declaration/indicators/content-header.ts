import { memoize } from '../../memoize';
import { canonicalLevel1, canonicalLevel2, goalTerm, headerKey } from '../labels/dictionary';
import { looksLikeAmount } from '../funds/amount';
import { isBlank, type Cell, type View } from '../view';
import { columnsOf, indicatorHeader, leafMeaning } from './header';
import { rowsBelow } from './contents';
import { settleLeaves, type Leaf } from './evidence';
import type { IndicatorHeader } from './indicator-header';

const leastCategories = 2;
/** A category, a name and a value. */
const leastCells = 3;
const longestHead = 20;
/** Two columns that hold what only levels are called. */
const sureLevel = 0.9;
const longestLabel = 60;

const startsOn = (cell: Cell, row: number): boolean => !isBlank(cell) && cell.range.top === row;

/**
 * The header of a region that shows by what stands in it: 产出 | 数量 | name | value row by row, under heads nobody knows or under none.
 * `row` is the row of the heads; where there are none it is the first row of indicators, and the header takes up no row at all.
 */
export function contentHeader(view: View, row: number): IndicatorHeader | undefined {
  const found = headed(view, row) ?? headless(view, row);
  return found && isForm(view) ? found : undefined;
}

/** Whether the sheet says anywhere that it is about a project's performance: two lists of categories are no form. */
const isForm = memoize((view: View): boolean => {
  for (let row = view.area.top; row <= view.area.bottom; row += 1) {
    const says = ({ text, label }: Cell): boolean =>
      text.length <= longestLabel &&
      (text.includes('绩效') || headerKey(label) === 'project' || goalTerm(label) !== undefined);
    if (view.row(row).some(says)) return true;
  }
  return false;
});

/** The leftmost column of the rows: a number or a mark may stand before the levels, a label merged down beside them does not. */
function leftmost(view: View, row: number, first: Cell): number {
  let { left } = first.range;
  for (let cell = view.at(row, left - 1); left > view.area.left; cell = view.at(row, left - 1)) {
    if (isBlank(cell) || cell.range.top !== row || cell.range.bottom !== row) break;
    ({ left } = cell.range);
  }
  return left;
}

interface Levels {
  readonly first: Cell;
  /** The same as `first` where the form has no level 1. */
  readonly second: Cell;
}

const isLevel = ({ label }: Cell): boolean =>
  canonicalLevel1(label) !== undefined || canonicalLevel2(label) !== undefined;

/** 产出 with 数量 beside it. */
const isPairAt = (view: View, cell: Cell, row: number): boolean =>
  canonicalLevel1(cell.label) !== undefined && canonicalLevel2(view.at(row, cell.range.right + 1).label) !== undefined;

const levelsOf = memoize((_view: View) => new Map<number, Levels | undefined>());

/** Where the levels stand in the rows from `top` on: the column of level 1 with that of level 2 right of it, or that of level 2 alone. */
function levelsFrom(view: View, top: number): Levels | undefined {
  const found = levelsOf(view);
  if (!found.has(top)) found.set(top, findLevels(view, top));
  return found.get(top);
}

function findLevels(view: View, top: number): Levels | undefined {
  const cells = view.row(top);
  // A serial number or a mark may stand before the levels; before both of them a list has what it says of its projects.
  const first =
    cells.length < leastCells
      ? undefined
      : cells.find((cell, i) => startsOn(cell, top) && (i < 2 ? isLevel(cell) : isPairAt(view, cell, top)));
  if (!first) return undefined;
  const beside = view.at(top, first.range.right + 1);
  const isPair = startsOn(beside, top) && canonicalLevel2(beside.label) !== undefined;
  const second = isPair ? beside : first;
  if (canonicalLevel2(second.label) === undefined) return undefined;
  const name = view.at(top, second.range.right + 1);
  if (isBlank(name) || name.range.top !== top) return undefined;
  const rows = rowsBelow(view, top, first.range.left);
  const categories = new Set(rows.map((r) => canonicalLevel2(view.at(r, second.range.left).label)));
  categories.delete(undefined);
  categories.delete(canonicalLevel2(second.label));
  return categories.size + 1 >= leastCategories ? { first, second } : undefined;
}

function headed(view: View, row: number): IndicatorHeader | undefined {
  const cells = view.row(row).filter((cell) => startsOn(cell, row));
  const bottom = Math.max(row, ...cells.map((cell) => cell.range.bottom));
  const levels = cells.length > 3 && bottom <= row + 1 ? levelsFrom(view, bottom + 1) : undefined;
  if (!levels || (bottom > row && indicatorHeader(view, bottom))) return undefined;
  const left = leftmost(view, bottom + 1, levels.first);
  const heads = cells.filter((cell) => cell.range.right >= left);
  const isHead = (cell: Cell): boolean =>
    typeof cell.value === 'string' &&
    cell.text.length <= longestHead &&
    (cell.range.right < levels.first.range.left ||
      (/^(?:undefined|other)$/.test(String(headerKey(cell.label))) && goalTerm(cell.label) === undefined)) &&
    !looksLikeAmount(cell);
  const over = view.at(row, left);
  if (heads.length < 4 || !heads.every(isHead) || !heads.includes(over)) return undefined;
  const below = bottom > row ? view.row(bottom).filter(({ range }) => range.top > row && range.left >= left) : [];
  return headerOf(view, row, bottom, left, (column) => view.at(row, column), [...heads, ...below]);
}

function headless(view: View, row: number): IndicatorHeader | undefined {
  const levels = levelsFrom(view, row);
  if (!levels) return undefined;
  const noHead = (column: number): Cell => {
    const { range } = view.at(row, column);
    return { range, value: '', text: '', label: view.at(-1, -1).label };
  };
  return headerOf(view, row, row - 1, leftmost(view, row, levels.first), noHead, []);
}

function headerOf(
  view: View,
  top: number,
  bottom: number,
  left: number,
  headAt: (column: number) => Cell,
  cells: readonly Cell[],
): IndicatorHeader | undefined {
  const levels = levelsFrom(view, bottom + 1)!;
  const leaves: Leaf[] = [];
  for (let column = left; column <= view.area.right;) {
    const head = headAt(column);
    const below = view.at(bottom + 1, column);
    const right = Math.max(column, Math.min(isBlank(head) ? below.range.right : head.range.right, view.area.right));
    const level = below === levels.second ? 'level2' : below === levels.first ? 'level1' : undefined;
    leaves.push({
      cell: head,
      left: column,
      right: level ? Math.max(column, below.range.right) : right,
      meaning: level ? { role: level, term: undefined } : leafMeaning(head, head),
      ...(level && { by: ['content'], confidence: sureLevel }),
      ...(isBlank(head) && { headless: true }),
    });
    column = leaves.at(-1)!.right + 1;
  }
  const columns = columnsOf(view, top, settleLeaves(view, bottom, leaves));
  return columns.some(({ role }) => role === 'name') ? { top, bottom, columns, cells, byContent: true } : undefined;
}
