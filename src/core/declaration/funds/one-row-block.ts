import type { Range } from '../../sheet/address';
import type { FundColumn, Term } from '../declaration';
import { fundBlockKind } from '../labels/dictionary';
import type { Cell, View } from '../view';
import { isBlank, sourced } from '../view';
import { amountOf, looksLikeAmount } from './amount';
import { isBlockLabel } from './labels';
import type { RawBlock } from './raw-block';
import type { FundRows } from './rows';
import type { Slot } from './node';
import { fundTree, meaningOf } from './tree';

interface Column {
  readonly path: readonly Cell[];
  readonly amount: Cell;
  readonly kind: 'income' | 'expenditure';
}

/**
 * One row of amounts under the names of what they are, nothing to its left but the block's own label (whole
 * departments: 资金总额 | 按收入性质分 over its kinds | 按支出性质分 over its own).
 */
export function readOneRow(view: View, rows: FundRows): RawBlock[] {
  const columns = columnsOver(view, rows, rows.bottom);
  const total = columns.find(({ path }) => meaningOf(path.at(-1)!)?.role === 'total');
  const known = columns.filter(({ path }) => meaningOf(path.at(-1)!) !== undefined);
  if (!total || known.length < 3) return [];
  return (['income', 'expenditure'] as const).flatMap((kind): RawBlock[] => {
    const own = columns.filter((column) => column.kind === kind);
    const slots = own.map(({ path, amount }): Slot => ({ path: [path.at(-1)!], amounts: [amountOf(amount)] }));
    if (own.length === 0) return [];
    const used = own.flatMap(({ path, amount }) => [...path, amount]);
    return [{ layout: 'row', kind, used, ...withYear(slots) }];
  });
}

const isTotalOf = ({ path }: Slot, isOf: (term: Term | undefined) => boolean): boolean => {
  const meaning = meaningOf(path.at(-1)!);
  return meaning?.role === 'total' && isOf(meaning.term);
};

/** 总投入 | 国有资本经营预算 | 企业自筹 | 本年申请: a second total that the year's money is, beside that of the whole. */
function withYear(slots: readonly Slot[]): Pick<RawBlock, 'columns' | 'lines'> {
  const annual: FundColumn = { term: 'annual', label: undefined, unit: undefined };
  const whole = slots.find((slot) => isTotalOf(slot, (term) => term !== 'annual'));
  const year = slots.find((slot) => slot !== whole && isTotalOf(slot, (term) => term === 'annual'));
  if (!whole || !year) {
    const isMid = whole && meaningOf(whole.path.at(-1)!)?.term === 'midterm';
    return { columns: [isMid ? { ...annual, term: 'midterm' } : annual], lines: fundTree(slots) };
  }
  const columns: FundColumn[] = [
    { ...annual, term: 'midterm', label: sourced(whole.path[0]!) },
    { ...annual, label: sourced(year.path[0]!) },
  ];
  const both = slots.flatMap(({ path, amounts: [amount] }): Slot[] =>
    path === year.path ? [] : [{ path, amounts: [amount, path === whole.path ? year.amounts[0] : undefined] }],
  );
  return { columns, lines: fundTree(both) };
}

/** The columns of the last row, or none where anything but a block label stands left of its first amount. */
function columnsOver(view: View, rows: FundRows, row: number): Column[] {
  const cells = view.row(row);
  const first = cells.findIndex((cell) => cell.range.top === row && looksLikeAmount(cell));
  const holder = cells[first - 1];
  if (first < 0 || cells.slice(0, first).some((cell) => !isBlockLabel(view, cell, row))) return [];
  const left = (holder?.range.right ?? view.area.left - 1) + 1;
  const found: Column[] = [];
  for (let column = left; column <= view.area.right;) {
    const amount = view.at(row, column);
    const path = labelsAbove(view, rows, row, amount.range);
    const name = path.at(-1);
    if (!name && isBlank(amount) && found.length > 0) {
      column = amount.range.right + 1;
      continue;
    }
    if (!name || !(isBlank(amount) || looksLikeAmount(amount))) return [];
    const spending = path.some((cell) => fundBlockKind(cell.label) === 'expenditure');
    found.push({ path, amount, kind: spending ? 'expenditure' : 'income' });
    column = amount.range.right + 1;
  }
  return found;
}

const isSoleMark = ({ label }: Cell): boolean => label.part && label.bare === '';

function labelsAbove(view: View, rows: FundRows, row: number, { left, right }: Range): Cell[] {
  const path: Cell[] = [];
  for (let above = rows.top; above < row; above += 1) {
    const first = view.at(above, left);
    // 其中： | 财政拨款 over one amount.
    const cell = isSoleMark(first) && right > left ? view.at(above, first.range.right + 1) : first;
    if (!isBlank(cell) && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}
