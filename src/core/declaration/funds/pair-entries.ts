import Big from 'big.js';
import { moneyUnits, type MoneyUnit } from '../../text/money';
import type { Amount } from '../declaration';
import { isKnownLabel } from '../labels/kinds';
import { isBlank, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount } from './amount';
import { isBlockLabel, isLineLabel } from './labels';
import type { FundRows } from './rows';

/** A label, or the labels that lead to it, with the amount beside it. */
export interface Entry {
  readonly row: number;
  readonly path: readonly Cell[];
  readonly amount: Cell;
  /** 86 | 万元: the unit in a cell of its own behind the amount. */
  readonly unit: Cell | undefined;
}

const isMoneyUnit = (text: string): text is MoneyUnit => (moneyUnits as readonly string[]).includes(text);

/** The amount in the unit of the cell behind it, where that says one. */
export function amountIn({ amount, unit }: Entry): Amount {
  const read = amountOf(amount);
  const stated = unit?.text ?? '';
  return isMoneyUnit(stated) && read.unit === undefined ? { ...read, unit: stated } : read;
}

/** label path → amount, along one row. */
function pairsOf(view: View, row: number): Entry[] {
  const found: Entry[] = [];
  let path: Cell[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const cell = view.at(row, column);
    if (isLineLabel(view, cell, row) || isPart(view, cell, row)) {
      if (cell.range.top === row || path.length === 0) path.push(cell);
    } else if (path.length > 0) {
      const own = path.filter((label) => label.label.bare !== '');
      const fresh = own.some((label) => label.range.top === row);
      if (fresh && looksLikeAmountOrBlank(cell) && !opensRow(view, row, cell))
        found.push(entryOf(view, row, own, amountCell(view, row, cell)));
      path = [];
    }
    column = Math.max(column, cell.range.right) + 1;
  }
  return found;
}

/** 其中：财政专项扶贫资金 with its amount right beside it: a part of the money above or before it, whatever it is called. */
const isPart = (view: View, cell: Cell, row: number): boolean =>
  cell.label.part && !looksLikeAmount(cell) && looksLikeAmount(view.at(row, cell.range.right + 1));

/**
 * 金额 | 180 | 95 | 25: amounts side by side stand under heads of their own, and the first of them is not the label's, unless it is what the
 * others come to.
 */
function opensRow(view: View, row: number, first: Cell): boolean {
  const others: Cell[] = [];
  for (let next = view.at(row, first.range.right + 1); isAmount(next); next = view.at(row, next.range.right + 1))
    others.push(next);
  if (!isAmount(first) || others.length < 2) return false;
  const sum = others.reduce((total, cell) => total.plus(amountOf(cell).value ?? 0), new Big(0));
  return !sum.eq(amountOf(first).value ?? 0);
}

const isAmount = (cell: Cell): boolean => !isBlank(cell) && looksLikeAmount(cell);

function entryOf(view: View, row: number, path: readonly Cell[], amount: Cell): Entry {
  const behind = view.at(row, amount.range.right + 1);
  return { row, path, amount, unit: isMoneyUnit(behind.text) ? behind : undefined };
}

/** In rows that the block's label holds together: a label nobody knows right below or above the others, its amount in the column of theirs. */
function strangers(view: View, { top, bottom }: FundRows, known: readonly Entry[]): Entry[] {
  const key = (label: Cell, amount: Cell): string => `${label.range.left} ${amount.range.left}`;
  const places = new Set(known.map(({ path, amount }) => key(path.at(-1)!, amount)));
  const read = new Set(known.flatMap(({ path }) => path));
  const found: Entry[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const isHeld = view.row(row).some((cell) => cell.range.bottom > cell.range.top && isBlockLabel(view, cell, row));
    for (const label of isHeld ? view.row(row) : []) {
      const amount = view.at(row, label.range.right + 1);
      const isLabel = label.range.top === row && !read.has(label) && !isKnownLabel(label) && !looksLikeAmount(label);
      if (isLabel && !isBlank(amount) && looksLikeAmount(amount) && places.has(key(label, amount)))
        found.push(entryOf(view, row, [label], amount));
    }
  }
  return found;
}

const looksLikeAmountOrBlank = (cell: Cell): boolean => isBlank(cell) || looksLikeAmount(cell);

/** The amount may stand one blank cell further (a label that its author did not merge). */
function amountCell(view: View, row: number, cell: Cell): Cell {
  const further = view.at(row, cell.range.right + 1);
  return isBlank(cell) && !isBlank(further) && looksLikeAmount(further) ? further : cell;
}

/** A blank amount stands in the column where the other lines have theirs. */
function alignBlanks(view: View, entries: readonly Entry[]): Entry[] {
  const columns = new Set(entries.filter((e) => !isBlank(e.amount)).map((e) => e.amount.range.left));
  return entries.map((entry) => {
    const beside = view.at(entry.row, entry.amount.range.right + 1);
    const moved = isBlank(entry.amount) && !columns.has(entry.amount.range.left) && columns.has(beside.range.left);
    return moved && isBlank(beside) ? { ...entry, amount: beside } : entry;
  });
}

/** Every label of the rows with the amount beside it, from top to bottom. */
export function pairEntries(view: View, rows: FundRows): readonly Entry[] {
  const entries: Entry[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1) entries.push(...pairsOf(view, row));
  entries.push(...strangers(view, rows, entries));
  return alignBlanks(
    view,
    entries.sort((a, b) => a.row - b.row),
  );
}
