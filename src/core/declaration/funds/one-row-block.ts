import type { Range } from '../../sheet/address';
import { fundBlockKind } from '../labels/dictionary';
import type { Cell, View } from '../view';
import { isBlank } from '../view';
import { amountOf, looksLikeAmount } from './amount';
import { isBlockLabel } from './labels';
import type { RawBlock } from './raw-block';
import type { FundRows } from './rows';
import { fundTree, meaningOf, type Slot } from './tree';

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
    const lines = fundTree(slots);
    return [{ layout: 'row', kind, used, columns: [{ term: 'annual', label: undefined, unit: undefined }], lines }];
  });
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
    if (!name || !(isBlank(amount) || looksLikeAmount(amount))) return [];
    const spending = path.some((cell) => fundBlockKind(cell.label) === 'expenditure');
    found.push({ path, amount, kind: spending ? 'expenditure' : 'income' });
    column = amount.range.right + 1;
  }
  return found;
}

function labelsAbove(view: View, rows: FundRows, row: number, { left }: Range): Cell[] {
  const path: Cell[] = [];
  for (let above = rows.top; above < row; above += 1) {
    const cell = view.at(above, left);
    if (!isBlank(cell) && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}
