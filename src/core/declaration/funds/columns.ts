import type { FundBlock, FundColumn, Term } from '../declaration';
import { fundBlockKind, fundColumnTerm, fundMeaning } from '../labels/dictionary';
import { isKnownLabel, isSerialLabel } from '../labels/kinds';
import { compactLabel } from '../labels/normalise';
import { leadingYear } from '../labels/years';
import { isBlank, sourced, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount, statedUnit } from './amount';
import type { ColumnHeader, RawBlock } from './raw-block';
import { isBlockLabel, isColumnLabel, isLineLabel } from './labels';
import type { FundRows } from './rows';
import { isInline } from './inline';
import type { Slot } from './node';
import { fundTree } from './tree';
import { toldMoney } from './told-money';

/**
 * Lines one under the other, their amounts in columns that a header row names (L4, L9, L11). `above` is the header of the block
 * right above, which also serves a block without one of its own (支出构成 under 收入构成).
 */
export function readColumns(view: View, rows: FundRows, above: ColumnHeader | undefined): RawBlock[] {
  const header = headerRow(view, rows) ?? above;
  return header ? sidesOf(view, rows, header).flatMap((side) => readSide(view, rows, side)) : [];
}

/** 基金收入 | 预算数 | 基金支出 | 预算数: labels that stand right of the first columns have the columns right of them. */
function sidesOf(view: View, rows: FundRows, header: ColumnHeader): readonly ColumnHeader[] {
  const body = Array.from({ length: Math.max(0, rows.bottom - header.row) }, (_, i) => header.row + 1 + i);
  const holdsLabels = ({ range }: Cell): boolean =>
    body.length > 0 &&
    body.every((row) => {
      const { text, value } = view.at(row, range.left);
      return text === '' || (typeof value === 'string' && !looksLikeAmount(view.at(row, range.left)));
    });
  const labels = header.strangers.filter((cell) => holdsLabels(cell));
  const bounds = [undefined, ...labels];
  return bounds.map((label, i): ColumnHeader => {
    const isOwn = ({ range }: Cell): boolean =>
      (!label || range.left > label.range.left) && (!bounds[i + 1] || range.left < bounds[i + 1]!.range.left);
    const columns = header.columns.filter(({ cell }) => isOwn(cell));
    return { ...header, columns, strangers: header.strangers.filter(isOwn), ...(label && { label }) };
  });
}

function readSide(view: View, rows: FundRows, header: ColumnHeader): RawBlock[] {
  const left = header.label?.range.left ?? view.area.left;
  const first = Math.min(...[...header.columns.map(({ cell }) => cell), ...header.strangers].map((c) => c.range.left));
  const slots: Slot[] = [];
  const used: Cell[] = header.columns.map(({ cell }) => cell);
  for (let row = Math.max(rows.top, header.row + 1); row <= rows.bottom; row += 1) {
    const path = view
      .row(row)
      .filter(({ range }) => range.left >= left && range.right < first)
      .filter((cell) => !isBlockLabel(view, cell, row) && namesRow(cell, header.row, row))
      .filter((cell) => cell.label.bare !== '' && !looksLikeAmount(cell));
    // 其他资金：6万元 says its amount itself.
    if (path.some(isInline)) continue;
    const [only, second] = path;
    if (!only || (!second && only.range.top > header.row && only.range.top < row)) continue;
    const amountCells = header.columns.map(({ cell }) => view.at(row, cell.range.left));
    slots.push({ path, amounts: amountCells.map(amountOf) });
    used.push(...view.row(row).filter((cell) => cell.range.right < first), ...amountCells);
  }
  const lone = slots.length === 0 ? loneLine(view, rows, header) : undefined;
  if (lone) {
    slots.push({ path: [lone.holder], amounts: lone.cells.map(amountOf) });
    used.push(...lone.cells);
  }
  if (slots.length === 0) return [];
  for (let row = rows.top; row <= header.row; row += 1)
    used.push(...view.row(row).filter((cell) => !header.strangers.includes(cell)));
  const columns = header.columns.map(({ cell, term }) => columnOf(cell, term));
  const kind = header.label && fundBlockKind(header.label.label);
  return [
    {
      layout: 'columns',
      columns: inContext(columns, header),
      lines: fundTree(slots),
      used,
      header,
      ...(kind && { kind }),
      ...(header.strangers.length > 0 && { unknown: header.strangers.map(sourced) }),
    },
  ];
}

/** 预算执行情况 | 全年预算 | 支出 over one row of amounts: what stands before both rows names the line. */
function loneLine(
  view: View,
  { bottom }: FundRows,
  { row, columns }: ColumnHeader,
): { readonly holder: Cell; readonly cells: readonly Cell[] } | undefined {
  if (bottom !== row + 1) return undefined;
  const cells = columns.map(({ cell }) => view.at(bottom, cell.range.left));
  const isHolder = (cell: Cell): boolean =>
    cell.range.top <= row && (isBlockLabel(view, cell, bottom) || cell.range.right < cells[0]!.range.left);
  const holder = view.row(bottom).find(isHolder);
  return holder && looksLikeAmount(cells[0]!) ? { holder, cells } : undefined;
}

/** A label on the row itself, or 年度资金总额 merged down beside the heads of its own columns. */
const namesRow = ({ range, label }: Cell, head: number, row: number): boolean =>
  range.top > head || (range.bottom === row && row === head + 1 && fundMeaning(label)?.role === 'total');

const columnOf = (cell: Cell, term: Term): FundColumn => ({ term, label: sourced(cell), unit: statedUnit(cell.text) });

/**
 * 全年预算数 beside an executed or an initial column is the adjusted budget; without one it is the year's amount. Beside a
 * column nobody knows, which may be the adjusted one, a first budget is not what holds.
 */
function inContext(columns: readonly FundColumn[], { strangers }: ColumnHeader): readonly FundColumn[] {
  const has = (term: Term): boolean => columns.some((column) => column.term === term);
  if (strangers.length > 0 && !has('adjusted') && !has('annual'))
    return columns.map((column) => (column.term === 'budget' ? { ...column, term: 'other' } : column));
  if (has('executed') || (has('budget') && has('adjusted'))) return columns;
  return columns.map((column) =>
    column.term === 'adjusted' || column.term === 'budget' ? { ...column, term: 'annual' } : column,
  );
}

/** The row whose cells name the amount columns: they stand side by side, with lines under and left of them. */
function headerRow(view: View, rows: FundRows): ColumnHeader | undefined {
  for (let row = rows.top; row < rows.bottom; row += 1) {
    const cells = view.row(row);
    const named = cells.flatMap((cell) => leaves(view, cell)).filter((cell) => !isBlockLabel(view, cell, row));
    const heads = (cell: Cell): boolean =>
      isColumnLabel(cell) ||
      yearOf(cell) !== undefined ||
      isTotalOfTerm(cell) ||
      (cell.range.top === row && toldMoney(view, cell) !== undefined);
    const columns = named.filter((cell) => heads(cell) && isOverAmounts(view, cell));
    const first = columns[0];
    if (!first || cells.some((cell) => cell.range.left > first.range.left && looksLikeAmount(cell))) continue;
    const strangers = strangersAmong(view, cells, columns);
    const abreast = [...columns, ...strangers].sort((a, b) => a.range.left - b.range.left);
    const sideBySide = abreast.every((cell, i) => i === 0 || abreast[i - 1]!.range.right + 1 === cell.range.left);
    const below = Math.max(...columns.map((cell) => cell.range.bottom)) + 1;
    const labelled = view.row(below).some((cell) => cell.range.right < first.range.left && !looksLikeAmount(cell));
    const header = { row: below - 1, columns: withTerms(view, columns), strangers };
    // 占比 alone belongs to amounts that stand beside their labels.
    if (!sideBySide || !labelled || header.columns.every(({ term }) => term === 'other')) continue;
    return header;
  }
  return undefined;
}

/** Heads nobody knows between known ones, or right before them over an amount: their columns are left unread, the others are read. */
function strangersAmong(view: View, cells: readonly Cell[], columns: readonly Cell[]): readonly Cell[] {
  const [first, last] = [columns[0]!.range.left, columns.at(-1)!.range.left];
  const isAmount = ({ range }: Cell): boolean => {
    const below = view.at(range.bottom + 1, range.left);
    return !isBlank(below) && looksLikeAmount(below);
  };
  const isAmong = (cell: Cell): boolean =>
    cell.range.left > first ? cell.range.right < last : cell.range.right === first - 1 && isAmount(cell);
  const isFree = ({ range }: Cell): boolean =>
    columns.every((column) => column.range.right < range.left || column.range.left > range.right);
  if (columns.length < 2) return [];
  return cells.filter(
    (cell) =>
      isAmong(cell) &&
      isFree(cell) &&
      !isBlank(cell) &&
      !isKnownLabel(cell) &&
      !isSerialLabel(cell.text) &&
      isOverAmounts(view, cell),
  );
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

/** 项目总投资 | 本年度投资 over their amounts. */
const isTotalOfTerm = (cell: Cell): boolean => {
  const meaning = fundMeaning(cell.label);
  return meaning?.role === 'total' && meaning.term !== undefined;
};

/** The year a label begins with. */
export const yearOf = (cell: Cell): number | undefined => leadingYear(cell.label.full);

/** Of columns that name years the one of the table's own year is the annual one: 2025年 | 2026年 | 2027年 in a table for 2025. */
export function withTableYear(block: FundBlock, year: number): FundBlock {
  const years = block.columns.map(({ label }) => leadingYear(compactLabel(label?.value ?? '')));
  const stated = block.columns.some(({ term }, i) => term === 'annual' && years[i] === undefined);
  if (stated || years.filter((one) => one !== undefined).length < 2 || !years.includes(year)) return block;
  const termOf = (column: FundColumn, i: number): Term => {
    const named = years[i];
    if (named === undefined || column.term === 'executed') return column.term;
    return named === year ? 'annual' : named < year ? 'previous' : 'other';
  };
  return { ...block, columns: block.columns.map((column, i) => ({ ...column, term: termOf(column, i) })) };
}

/** 年度预算调整 beside 全年预算数: by how much the budget changed, not what it became. */
const isChange = ({ label }: Cell): boolean => /调整(?:数|额|金额)?$/.test(label.bare);

/** Terms of the columns; of columns that name years (2021年, 2022年, 2023年) the last is the year of the budget. */
function withTerms(view: View, cells: readonly Cell[]): ColumnHeader['columns'] {
  const years = cells.map(yearOf).filter((year) => year !== undefined);
  const stated = cells.some((cell) => yearOf(cell) === undefined && fundColumnTerm(cell.label) === 'annual');
  const last = stated ? Infinity : years.length > 1 ? Math.max(...years) : undefined;
  const adjusted = cells.filter((cell) => fundColumnTerm(cell.label) === 'adjusted');
  return cells.map((cell) => {
    if (adjusted.length > 1 && isChange(cell)) return { cell, term: 'other' };
    const told = toldMoney(view, cell);
    if (told) return { cell, term: told };
    const year = yearOf(cell);
    const named = fundColumnTerm(cell.label) ?? fundMeaning(cell.label)?.term;
    if (year === undefined || (last === undefined && named)) return { cell, term: named ?? 'other' };
    return { cell, term: last === undefined || year < last ? 'previous' : 'annual' };
  });
}
