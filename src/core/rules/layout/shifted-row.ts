import type { IndicatorRegion } from '../../declaration/declaration';
import { viewOf, type Cell, type View } from '../../declaration/view';
import { hasFormula } from '../../sheet/sheet';
import { parseIndicatorValue } from '../../text/indicator-value';
import { isRateName, isCountName, isMoneyName, plainName } from '../../knowledge/measures';
import { cellRange, union, type Range } from '../../sheet/address';
import { setText, rewrite } from '../common/fixes';
import type { Fix } from '../finding';
import { defineRule } from '../rule';

const isNumber = (text: string): boolean => {
  const { kind } = parseIndicatorValue(text);
  return kind === 'quantity' || kind === 'date';
};
const isName = (text: string): boolean => {
  const name = plainName(text);
  return (
    name.length >= 3 &&
    !isNumber(text) &&
    (isRateName(name) || isCountName(name) || isMoneyName(name) || name.length >= 6)
  );
};

/** The distinct cells of a row from the name column to one column beyond the region. */
function slots(view: View, row: number, from: number, to: number): readonly Cell[] {
  const found: Cell[] = [];
  for (let column = from; column <= to;) {
    const cell = view.at(row, column);
    found.push(cell);
    column = Math.max(column, cell.range.right) + 1;
  }
  return found;
}

/** One column to the right: the name's place is blank, the name stands in the value's, the value one further. */
const isShifted = ([name, value, next]: readonly Cell[], regular: number, row: readonly Cell[]): boolean =>
  name !== undefined &&
  value !== undefined &&
  next !== undefined &&
  name.text === '' &&
  isName(value.text) &&
  isNumber(next.text) &&
  row.filter((cell) => cell.text !== '').length === regular;

const isRegular = ([name, value]: readonly Cell[]): boolean =>
  name !== undefined && value !== undefined && name.text !== '' && !isNumber(name.text) && value.text !== '';

/** How many cells of a proper row are filled, by the majority; undefined without two proper rows. */
function usual(rows: readonly (readonly Cell[])[]): number | undefined {
  const counts = rows.filter(isRegular).map((row) => row.filter((cell) => cell.text !== '').length);
  if (counts.length < 2) return undefined;
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]![0];
}

function moveBack(view: View, row: readonly Cell[]): Fix | undefined {
  const formulas = row.some(({ range }) => hasFormula(view.sheet, range.top, range.left));
  if (formulas || row.some(({ range }) => range.bottom > range.top)) return undefined;
  const edits = row.map((cell, i) => setText(cell.range, row[i + 1]?.text ?? ''));
  return { ...rewrite({ 'zh-CN': '整行左移一栏', 'en-US': 'Move the row back by one column' }, []), edits };
}

function span({ columns }: IndicatorRegion): { from: number; to: number } | undefined {
  const name = columns.find((c) => c.role === 'name');
  const last = Math.max(...columns.map((c) => c.column));
  return name && { from: name.column, to: last + 1 };
}

export const shiftedRow = defineRule({
  id: 'layout/shifted-row',
  severity: 'error',
  title: { 'zh-CN': '整行错位', 'en-US': 'Row shifted sideways' },
  why: {
    'zh-CN': '名称写进了指标值栏，指标值又写到后一栏，系统读到的全是错的。',
    'en-US': 'The name stands in the value column and the value one further: everything read from that row is wrong.',
  },
  basis: ['财预〔2015〕88号 附表'],
  example: { bad: '（空）｜培训人次｜≥85人次', good: '培训人次｜≥85人次｜（空）' },
  fix: {
    'zh-CN': '整行左移一栏。',
    'en-US': 'Moves the row back by one column.',
  },
  messages: {
    right: {
      'zh-CN': '“{{name}}”一行比上下各行偏右一栏',
      'en-US': 'The row of "{{name}}" stands one column to the right of its neighbours',
    },
  },
  *check({ declaration, sheet }) {
    const region = declaration.indicatorRegion;
    const columns = region && span(region);
    const view = columns && viewOf(sheet);
    if (!view) return;
    const rows: (readonly Cell[])[] = [];
    for (let row = region.rows.top; row <= region.rows.bottom; row++)
      rows.push(slots(view, row, columns.from, columns.to));
    const regular = usual(rows);
    if (regular === undefined) return;
    for (const row of rows.filter((cells) => isShifted(cells, regular, cells))) {
      const fix = moveBack(view, row);
      const filled = row.filter((cell) => cell.text !== '');
      const cells: Range = filled
        .map((cell) => cell.range)
        .reduce(union, cellRange(row[0]!.range.top, row[0]!.range.left));
      yield { cells: [cells], message: 'right', data: { name: row[1]!.text }, ...(fix && { fix }) };
    }
  },
});
