import type { Amount, FundColumn, Term } from '../declaration';
import { fundColumnTerm, fundMeaning } from '../labels/dictionary';
import { isKnownLabel } from '../labels/kinds';
import { isBlank, sourced, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount, statedUnit } from './amount';
import { isBlockLabel, isColumnLabel, isLineLabel } from './labels';
import { fundTree, meaningOf, type Slot } from './tree';
import type { FundRows } from './rows';
import type { RawBlock } from './block';

/** Where the amounts of a block stand: header cells with their terms. */
export interface ColumnHeader {
  readonly row: number;
  readonly columns: readonly { readonly cell: Cell; readonly term: Term }[];
}

/**
 * Lines one under the other, their amounts in columns that a header row names (L4, L9, L11). `above` is the header of the block
 * right above, which also serves a block without one of its own (支出构成 under 收入构成).
 */
export function readColumns(view: View, rows: FundRows, above: ColumnHeader | undefined): RawBlock | undefined {
  const header = headerRow(view, rows) ?? above;
  if (!header) return undefined;
  const first = header.columns[0]!.cell.range.left;
  const slots: Slot[] = [];
  const used: Cell[] = header.columns.map(({ cell }) => cell);
  for (let row = Math.max(rows.top, header.row + 1); row <= rows.bottom; row += 1) {
    const path = view
      .row(row)
      .filter((cell) => cell.range.right < first && !isBlockLabel(view, cell, row) && cell.range.top > header.row)
      .filter((cell) => cell.label.bare !== '' && !looksLikeAmount(cell));
    if (path.length === 0 || (path.at(-1)!.range.top < row && path.length === 1)) continue;
    const amountCells = header.columns.map(({ cell }) => view.at(row, cell.range.left));
    slots.push({ path, amounts: amountCells.map(amountOf) });
    used.push(...view.row(row).filter((cell) => cell.range.right < first), ...amountCells);
  }
  if (slots.length === 0) return undefined;
  for (let row = rows.top; row <= header.row; row += 1) used.push(...view.row(row));
  const columns = header.columns.map(({ cell, term }) => columnOf(cell, term));
  return { columns: inContext(columns), lines: fundTree(slots), used, header };
}

const columnOf = (cell: Cell, term: Term): FundColumn => ({ term, label: sourced(cell), unit: statedUnit(cell.text) });

/** 全年预算数 beside an executed column is the adjusted budget; without one it is the year's amount. */
function inContext(columns: readonly FundColumn[]): readonly FundColumn[] {
  if (columns.some((column) => column.term === 'executed')) return columns;
  return columns.map((column) =>
    column.term === 'adjusted' || column.term === 'budget' ? { ...column, term: 'annual' } : column,
  );
}

/** The row whose cells name the amount columns: they stand side by side, with lines under and left of them. */
function headerRow(view: View, rows: FundRows): ColumnHeader | undefined {
  for (let row = rows.top; row < rows.bottom; row += 1) {
    const cells = view.row(row);
    const named = cells.flatMap((cell) => leaves(view, cell)).filter((cell) => !isBlockLabel(view, cell, row));
    const columns = named.filter((cell) => (isColumnLabel(cell) || yearOf(cell)) && isOverAmounts(view, cell));
    const first = columns[0];
    if (!first || cells.some((cell) => cell.range.left > first.range.left && looksLikeAmount(cell))) continue;
    const sideBySide = columns.every((cell, i) => i === 0 || columns[i - 1]!.range.right + 1 === cell.range.left);
    const below = Math.max(...columns.map((cell) => cell.range.bottom)) + 1;
    const labelled = view.row(below).some((cell) => cell.range.right < first.range.left && !looksLikeAmount(cell));
    if (!sideBySide || !labelled) continue;
    return { row: Math.max(...columns.map((cell) => cell.range.bottom)), columns: withTerms(columns) };
  }
  return undefined;
}

/** A wide header cell is divided where the next row names years or columns under it. */
function leaves(view: View, cell: Cell): Cell[] {
  const below = cell.range.bottom + 1;
  const parts: Cell[] = [];
  for (let column = cell.range.left; column <= Math.min(cell.range.right, view.area.right);) {
    const part = view.at(below, column);
    parts.push(part);
    column = Math.max(column, part.range.right) + 1;
  }
  const divided = parts.length > 1 && parts.every((part) => yearOf(part) !== undefined || isColumnLabel(part));
  return divided ? parts : [cell];
}

const isOverAmounts = (view: View, cell: Cell): boolean => {
  const below = cell.range.bottom + 1;
  const beneath = view.at(below, cell.range.left);
  return !isLineLabel(view, beneath, below) && !isKnownLabel(beneath);
};

const yearOf = (cell: Cell): number | undefined => {
  const found = /^((?:19|20)\d\d)年?度?/.exec(cell.label.full);
  return found ? Number(found[1]) : undefined;
};

/** Terms of the columns; of columns that name years (2021年, 2022年, 2023年) the last is the year of the budget. */
function withTerms(cells: readonly Cell[]): ColumnHeader['columns'] {
  const years = cells.map(yearOf).filter((year) => year !== undefined);
  const stated = cells.some((cell) => yearOf(cell) === undefined && fundColumnTerm(cell.label) === 'annual');
  const last = stated ? Infinity : years.length > 1 ? Math.max(...years) : undefined;
  return cells.map((cell) => {
    const year = yearOf(cell);
    const named = fundColumnTerm(cell.label);
    if (year === undefined || (last === undefined && named)) return { cell, term: named ?? 'other' };
    return { cell, term: last === undefined || year < last ? 'previous' : 'annual' };
  });
}

interface Entry {
  readonly row: number;
  readonly path: readonly Cell[];
  readonly amount: Cell;
}

/** One term's lines (the left or the right half of L2 and L3). */
interface Half {
  readonly term: Term | undefined;
  readonly label: Cell | undefined;
  readonly entries: readonly Entry[];
}

/** Labels with their amount right beside them, in one or more halves (L2, L3, single fields). */
export function readPairs(view: View, rows: FundRows): RawBlock[] {
  const entries: Entry[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1) entries.push(...pairsOf(view, row));
  const halves = halvesOf(entries);
  const spending = halves.filter((half) => spends(half));
  if (spending.length === 0 || spending.length === halves.length) return halves.length > 0 ? [pairBlock(halves)] : [];
  return [pairBlock(halves.filter((half) => !spends(half))), { ...pairBlock(spending), kind: 'expenditure' }];
}

/** 支出合计, or 基本支出 and 项目支出 without a total of their own: what the money is spent on. */
const spends = (half: Half): boolean =>
  half.label
    ? /^(?:本年)?支出(?:合计|总额|总计)/.test(half.label.label.bare)
    : half.entries.every((entry) => /支出$/.test(entry.path.at(-1)!.label.bare));

function pairBlock(halves: readonly Half[]): RawBlock {
  const entries = halves.flatMap((half) => half.entries).sort((a, b) => a.row - b.row);
  const used = entries.flatMap((entry) => [...entry.path, entry.amount]);
  const distinct = new Set(halves.map((half) => half.term)).size === halves.length;
  if (halves.length > 1 && halves.every((half) => half.label) && distinct) return { ...sideBySide(halves), used };
  const slots = entries.map((entry): Slot => ({ path: entry.path, amounts: [amountOf(entry.amount)] }));
  const head = halves.find((half) => half.label);
  const column: FundColumn = {
    term: head?.term ?? 'annual',
    label: head?.label && head.term ? sourced(head.label) : undefined,
    unit: undefined,
  };
  return { columns: [column], lines: fundTree(slots), used };
}

/** label path → amount, along one row. */
function pairsOf(view: View, row: number): Entry[] {
  const found: Entry[] = [];
  let path: Cell[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const cell = view.at(row, column);
    if (isLineLabel(view, cell, row)) {
      if (cell.range.top === row || path.length === 0) path.push(cell);
    } else if (path.length > 0) {
      const own = path.filter((label) => label.label.bare !== '');
      const fresh = own.some((label) => label.range.top === row);
      if (fresh && (isBlank(cell) || looksLikeAmount(cell)))
        found.push({ row, path: own, amount: amountCell(view, row, cell) });
      path = [];
    }
    column = Math.max(column, cell.range.right) + 1;
  }
  return found;
}

/** The amount may stand one blank cell further (an unmerged label). */
function amountCell(view: View, row: number, cell: Cell): Cell {
  const further = view.at(row, cell.range.right + 1);
  return isBlank(cell) && typeof further.value === 'number' ? further : cell;
}

function halvesOf(entries: readonly Entry[]): Half[] {
  const byColumn = new Map<number, Entry[]>();
  for (const entry of entries) {
    const column = entry.amount.range.left;
    const list = byColumn.get(column);
    if (list) list.push(entry);
    else byColumn.set(column, [entry]);
  }
  const columns = [...byColumn.entries()].sort(([a], [b]) => a - b);
  const halves = columns.flatMap(([, list]) => atTotals(list).map(halfOf));
  const missing = halves.filter((half) => half.label && half.term === undefined);
  if (halves.length < 2 || missing.length !== 1) return halves;
  const term: Term = halves.some((half) => half.term === 'annual') ? 'total' : 'annual';
  return halves.map((half) => (half.term === undefined ? { ...half, term } : half));
}

/** A new total of another term under the first one begins a half of its own. */
function atTotals(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let term: Term | undefined;
  for (const entry of entries) {
    const meaning = meaningOf(entry.path.at(-1)!);
    const starts =
      meaning?.role === 'total' && meaning.term !== undefined && term !== undefined && meaning.term !== term;
    if (parts.length === 0 || starts) parts.push([]);
    if (meaning?.role === 'total') term = meaning.term ?? term;
    parts.at(-1)!.push(entry);
  }
  return parts;
}

function halfOf(entries: readonly Entry[]): Half {
  const total = entries.find((entry) => meaningOf(entry.path.at(-1)!)?.role === 'total');
  const label = total?.path.at(-1);
  return { term: label && meaningOf(label)?.term, label, entries };
}

/** Halves become columns: lines of the same meaning are one line. */
function sideBySide(halves: readonly Half[]): Pick<RawBlock, 'columns' | 'lines'> {
  const merged: { key: string; path: readonly Cell[]; amounts: (Amount | undefined)[] }[] = [];
  halves.forEach((half, column) => {
    let at = 0;
    for (const entry of half.entries) {
      const key = lineKey(entry);
      const known = merged.findIndex((line, i) => i >= at && line.key === key && line.amounts[column] === undefined);
      if (known >= 0) {
        merged[known]!.amounts[column] = amountOf(entry.amount);
        at = known + 1;
      } else {
        const amounts = halves.map((_, i) => (i === column ? amountOf(entry.amount) : undefined));
        merged.splice(at, 0, { key, path: entry.path, amounts });
        at += 1;
      }
    }
  });
  const columns = halves.map((half): FundColumn => {
    const label = half.label;
    return { term: half.term ?? 'annual', label: label && sourced(label), unit: label && statedUnit(label.text) };
  });
  return { columns, lines: fundTree(merged) };
}

const lineKey = ({ path }: Entry): string => {
  const label = path.at(-1)!;
  const meaning = fundMeaning(label.label) ?? meaningOf(label);
  if (!meaning) return label.label.bare;
  return meaning.role === 'item' ? `item ${label.label.bare}` : meaning.role;
};
