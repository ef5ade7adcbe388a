import type { IndicatorRegion } from '../../declaration/declaration';
import { canonicalLevel1, canonicalLevel2 } from '../../declaration/labels/dictionary';
import { viewOf, type Cell, type View } from '../../declaration/view';
import { isCountName, isMoneyName, isRateName, plainName } from '../../knowledge/measures';
import { cellRange, union } from '../../sheet/address';
import { hasFormula } from '../../sheet/sheet';
import { parseIndicatorValue } from '../../text/indicator-value';
import { setText } from '../common/fixes';
import type { Fix } from '../finding';
import { defineRule } from '../rule';

interface Columns {
  readonly name: number;
  readonly targets: readonly number[];
  /** The region's first and last column. */
  readonly first: number;
  readonly last: number;
}

interface Shift {
  readonly row: number;
  /** Columns to the right; negative to the left. */
  readonly by: number;
  readonly name: Cell;
  /** Every filled cell that is out of place, the name first. */
  readonly cells: readonly Cell[];
}

/** Rows further off than this have another cause than a slip of columns. */
const offsets = [1, 2, -1];
const properRowsNeeded = 2;

const isNumber = ({ text }: Cell): boolean => ['quantity', 'date'].includes(parseIndicatorValue(text).kind);

const isName = (cell: Cell): boolean => {
  const name = plainName(cell.text);
  const measures = isRateName(name) || isCountName(name) || isMoneyName(name) || name.length >= 6;
  const category = canonicalLevel1(cell.label) !== undefined || canonicalLevel2(cell.label) !== undefined;
  return name.length >= 3 && measures && !category && !isNumber(cell);
};

const ownCell = (cell: Cell, row: number): boolean => cell.range.top === row && cell.range.bottom === row;

function columnsOf({ columns }: IndicatorRegion): Columns | undefined {
  const name = columns.find((c) => c.role === 'name')?.column;
  const targets = columns.filter((c) => c.role === 'target').map((c) => c.column);
  const all = columns.map((c) => c.column);
  return name === undefined || targets.length === 0
    ? undefined
    : { name, targets, first: Math.min(...all), last: Math.max(...all) };
}

/** The filled cells of a row from `from` on that belong to this row alone. */
const filledFrom = (view: View, row: number, from: number): readonly Cell[] =>
  view.row(row).filter((cell) => cell.range.left >= from && ownCell(cell, row));

const isProper = (view: View, row: number, { name, targets }: Columns): boolean =>
  isName(view.at(row, name)) && targets.every((column) => view.at(row, column).text !== '');

/** Name and all values stand `by` columns off, and the row is filled as its neighbours are. */
function shiftBy(view: View, row: number, by: number, columns: Columns, usual: number): Shift | undefined {
  const { targets, first } = columns;
  const place = view.at(row, columns.name);
  const values = targets.map((column) => view.at(row, column + by));
  if (!values.every((cell) => ownCell(cell, row) && isNumber(cell))) return undefined;
  if (by > 0 ? place.text !== '' : !isNumber(place) || view.at(row, targets.at(-1)!).text !== '') return undefined;
  const all = filledFrom(view, row, by > 0 ? columns.name : first);
  const name = all.find((cell) => isName(cell) && cell.range.left < values[0]!.range.left);
  if (!name || (by < 0 && name.range.left >= columns.name)) return undefined;
  const cells = all.filter((cell) => cell.range.left >= name.range.left);
  return cells.length === usual ? { row, by, name, cells } : undefined;
}

/** The first number that at least half of them are. */
function mostOf(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].find(([, found]) => found * 2 >= counts.length)?.[0];
}

function shifts(view: View, { top, bottom }: IndicatorRegion['rows'], columns: Columns): readonly Shift[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const counts = rows
    .filter((row) => isProper(view, row, columns))
    .map((row) => filledFrom(view, row, columns.name).length);
  if (counts.length < properRowsNeeded) return [];
  const usual = mostOf(counts);
  return rows.flatMap((row) => {
    const found = offsets.map((by) => usual && shiftBy(view, row, by, columns, usual)).find((shift) => shift);
    return found ? [found] : [];
  });
}

function moveBack(view: View, { name, cells, by }: Shift, columns: Columns): Fix | undefined {
  if (cells.some(({ range }) => hasFormula(view.sheet, range.top, range.left))) return undefined;
  const row = name.range.top;
  const to = (cell: Cell): number => (cell === name ? columns.name : cell.range.left - by);
  const taken = new Set(cells.map(to));
  const cleared = cells.filter((cell) => !taken.has(cell.range.left)).map((cell) => setText(cell.range, ''));
  return {
    title: { 'zh-CN': '整行移回原栏', 'en-US': 'Move the row back into its columns' },
    edits: [...cells.map((cell) => setText(cellRange(row, to(cell)), cell.text)), ...cleared],
  };
}

export const shiftedRow = defineRule({
  id: 'layout/shifted-row',
  severity: 'error',
  title: { 'zh-CN': '整行错位', 'en-US': 'Row shifted sideways' },
  why: {
    'zh-CN': '名称和指标值都写到了旁边的栏里，系统读到的全是错的。',
    'en-US': 'Name and target value are in the columns beside their own, so everything read from the row is wrong.',
  },
  basis: ['财预〔2015〕88号 附件（项目支出绩效目标申报表）'],
  example: { bad: '（空）｜培训人次｜≥85人次', good: '培训人次｜≥85人次｜（空）' },
  fix: {
    'zh-CN': '整行移回名称栏和指标值栏。',
    'en-US': 'Moves the row back into the columns for name and target value.',
  },
  messages: {
    right: {
      'zh-CN': '“{{name}}”一行比上下各行偏右 {{by}} 栏',
      'en-US': 'The row of “{{name}}” is {{by}} column(s) to the right of the rows around it',
    },
    left: {
      'zh-CN': '“{{name}}”一行比上下各行偏左 {{by}} 栏',
      'en-US': 'The row of “{{name}}” is {{by}} column(s) to the left of the rows around it',
    },
  },
  *check({ declaration, sheet }) {
    const region = declaration.indicatorRegion;
    const columns = region && columnsOf(region);
    const view = columns && viewOf(sheet);
    if (!view) return;
    for (const shift of shifts(view, region.rows, columns)) {
      const fix = moveBack(view, shift, columns);
      const cells = [shift.cells.map((cell) => cell.range).reduce(union)];
      const data = { name: shift.name.text, by: String(Math.abs(shift.by)) };
      yield { cells, message: shift.by > 0 ? 'right' : 'left', data, ...(fix && { fix }) };
    }
  },
});
