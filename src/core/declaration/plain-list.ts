import { isOwnReport } from '../own-report';
import { memoize } from '../memoize';
import type { Sheet } from '../sheet/sheet';
import { Claims } from './claims';
import type { Amount, Declaration, FundBlock, FundColumn, FundLine } from './declaration';
import { amountOf, looksLikeAmount, statedUnit } from './funds/amount';
import { meaningOf } from './funds/tree';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { headerKey } from './labels/dictionary';
import { isSerialLabel } from './labels/kinds';
import { compactLabel } from './labels/normalise';
import { yearIn } from './labels/titles';
import { isBlank, sourced, viewOf, type Cell, type View } from './view';

interface Heads {
  readonly row: number;
  readonly names: readonly Cell[];
  readonly money: readonly Cell[];
}

interface Row {
  readonly label: Cell;
  readonly kind: 'item' | 'subtotal' | 'total';
  readonly amounts: readonly Amount[];
}

const leastItems = 2;
const totalLabel = /^\p{Script=Han}{0,4}(?:[合总小]计)[:：]?$/u;
const subtotalLabel = /小计|^单位/;

/** The head of a column that names what each row is about: 项目名称, 单位名称, or the bare words. */
const namesRows = ({ label }: Cell): boolean =>
  ['project', 'unit', 'department'].includes(headerKey(label) ?? '') || /^(?:项目|单位)$/.test(label.bare);
const namesMoney = (cell: Cell): boolean => meaningOf(cell) !== undefined || /金额|预算|资金/.test(cell.label.bare);

/** 项目 | 金额: a row of heads, one or two of which name rows, with amounts below others. */
function headsOf(view: View): Heads | undefined {
  for (let row = view.area.top; row < view.area.bottom; row += 1) {
    const heads = view.row(row).filter(({ range }) => range.top === row);
    const names = heads.filter((cell) => cell.range.left === cell.range.right && namesRows(cell));
    if (names.length === 0) continue;
    const below = Math.max(...heads.map(({ range }) => range.bottom)) + 1;
    const money = heads.filter(
      (cell) =>
        !names.includes(cell) &&
        cell.range.left > names[0]!.range.left &&
        namesMoney(cell) &&
        looksLikeAmount(view.at(below, cell.range.left)),
    );
    return money.length > 0 ? { row: below - 1, names, money } : undefined;
  }
  return undefined;
}

const says = (cell: Cell): boolean => !isBlank(cell) && !isSerialLabel(cell.text) && !looksLikeAmount(cell);

function rowsOf(view: View, { row: top, names, money }: Heads): Row[] {
  const rows: Row[] = [];
  for (let row = top + 1; row <= view.area.bottom; row += 1) {
    const before = view.row(row).filter(({ range }) => range.right < money[0]!.range.left);
    const total = before.find((cell) => cell.range.top === row && totalLabel.test(compactLabel(cell.text)));
    const own = names
      .map(({ range }) => view.at(row, range.left))
      .filter((cell) => cell.range.top === row && says(cell));
    const label = total ?? own.at(-1);
    const amounts = money.map(({ range }) => amountOf(view.at(row, range.left)));
    if (!label || amounts.every(({ value }) => value === undefined)) continue;
    const kind = !total ? 'item' : subtotalLabel.test(total.text) ? 'subtotal' : 'total';
    rows.push({ label, kind, amounts });
  }
  return rows;
}

/** The column that says all of a row's money: the only one, or the one that is called so. */
function wholeColumn(money: readonly Cell[], year: number | undefined): number {
  const ofYear = money.map(({ text }) => yearIn(text)).map((said) => said === undefined || said === year);
  const called = money.flatMap((cell, i) => (ofYear[i] && meaningOf(cell)?.role === 'total' ? [i] : []));
  if (money.length === 1) return ofYear[0] ? 0 : -1;
  return called.length === 1 ? called[0]! : -1;
}

const line = ({ label, kind, amounts }: Row, children: readonly FundLine[] = []): FundLine => ({
  label: sourced(label),
  role: kind === 'item' ? 'item' : 'total',
  amounts,
  children,
  partial: false,
});

/** Items under the subtotal that stands behind them, or before them. */
function grouped(rows: readonly Row[]): FundLine[] {
  if (!rows.some(({ kind }) => kind === 'subtotal')) return rows.map((row) => line(row));
  const isBefore = rows[0]!.kind === 'subtotal';
  const groups: Row[][] = [[]];
  for (const row of rows) {
    if (isBefore && row.kind === 'subtotal') groups.push([]);
    groups.at(-1)!.push(row);
    if (!isBefore && row.kind === 'subtotal') groups.push([]);
  }
  return groups.flatMap((group) => {
    const head = group.find(({ kind }) => kind === 'subtotal');
    const items = group.filter((row) => row !== head).map((row) => line(row));
    return head ? [line(head, items)] : items;
  });
}

/** 一、教育 500 above its projects, 其中: what counts twice without being called a subtotal. */
const isLevelled = ({ label: { text } }: Row): boolean =>
  /^[(（]?[一二三四五六七八九十]+[)）、]|其中/.test(text.trim());
function repeatsNext(rows: readonly Row[], at: number): boolean {
  const own = rows[at]!.amounts[0]?.value;
  let sum = own?.times(0);
  for (const { amounts } of rows.slice(at + 1)) {
    sum = sum?.plus(amounts[0]?.value ?? 0);
    if (own && sum?.eq(own) && own.gt(0) && amounts[0]?.value?.lt(own)) return true;
    if (!own || !sum || sum.gte(own)) return false;
  }
  return false;
}

/** Total over subtotals over items; rows that stand for themselves where nobody can tell which contains which. */
function linesOf(rows: readonly Row[]): FundLine[] {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const parts = rows.filter(({ kind }) => kind !== 'total');
  const [total] = totals;
  const isAtEnd = total === rows[0] || total === rows.at(-1);
  const items = parts.filter(({ kind }) => kind === 'item');
  if (items.some((row, i) => isLevelled(row) || repeatsNext(items, i)) || totals.length > 1 || (total && !isAtEnd))
    return items.map((row) => line(row));
  return total ? [line(total, grouped(parts))] : grouped(parts);
}

const sourceRoles: readonly (string | undefined)[] = ['fiscal', 'carryover', 'other'];

/** 资金总额 = 财政拨款 + 其他资金 in each row, where most rows hold: then the columns are all the sources. */
function acrossRows(
  money: readonly Cell[],
  rows: readonly Row[],
  whole: number,
  unit: Declaration['unit'],
): FundBlock[] {
  const sources = money.flatMap((cell, i) => (sourceRoles.includes(meaningOf(cell)?.role) ? [i] : []));
  if (whole < 0 || sources.length < 2 || sources.length !== money.length - 1) return [];
  const holds = rows.filter(({ amounts }) =>
    sources.reduce((left, i) => left?.minus(amounts[i]?.value ?? 0), amounts[whole]?.value)?.eq(0),
  );
  if (holds.length < 2 || holds.length * 3 < rows.length * 2) return [];
  const lines = rows.map((row): FundLine => {
    const parts = sources.map((i): FundLine => ({
      ...line({ ...row, kind: 'item', amounts: [row.amounts[i]!] }),
      label: sourced(money[i]!),
    }));
    return line({ ...row, amounts: [row.amounts[whole]!] }, parts);
  });
  const columns: FundColumn[] = [{ term: 'other', label: undefined, unit: statedUnit(money[whole]!.text) }];
  return [{ kind: 'expenditure', layout: 'columns', labels: [], unit, columns, lines }];
}

function blocksOf(
  money: readonly Cell[],
  rows: readonly Row[],
  unit: Declaration['unit'],
  year: number | undefined,
): FundBlock[] {
  const whole = wholeColumn(money, year);
  const columns = money.map((head, i): FundColumn => ({
    term: i === whole ? 'annual' : 'other',
    label: sourced(head),
    unit: statedUnit(head.text),
  }));
  const block: FundBlock = { kind: 'income', layout: 'columns', labels: [], unit, columns, lines: linesOf(rows) };
  return [block, ...acrossRows(money, rows, whole, unit)];
}

function readPlainList(view: View): Declaration | undefined {
  const heads = headsOf(view);
  const rows = heads ? rowsOf(view, heads) : [];
  if (!heads || rows.filter(({ kind }) => kind === 'item').length < leastItems) return undefined;
  const headings = headingCells(view, view.area, heads.row - 1);
  const claims = new Claims();
  const unit = unitLine(view, view.area, heads.row, claims);
  const year = yearOf(headings, [], view);
  return {
    sheet: view.sheet.name,
    range: view.area,
    family: 'unknown',
    title: titleOf(headings),
    project: undefined,
    year,
    unit,
    header: [],
    funds: blocksOf(heads.money, rows, unit, year?.value),
    goals: [],
    indicators: [],
    categories: [],
    indicatorRegion: undefined,
    otherRegions: [],
    narratives: [],
    unread: [],
    list: true,
  };
}

/** A sheet that lists projects or units with their money, and is no declaration itself. */
export const plainListOf = memoize((sheet: Sheet): Declaration | undefined => {
  const view = isOwnReport(sheet) ? undefined : viewOf(sheet);
  return view && readPlainList(view);
});
