import Big from 'big.js';
import type { Declaration } from '../declaration/declaration';
import { groupBy } from '../group';
import { memoize } from '../memoize';
import { cellRange, type Range } from '../sheet/address';
import { textAt, valueAt, type Sheet } from '../sheet/sheet';
import { parseNumber } from '../text/numerals';
import { withoutBlanks } from '../text/normalise';
import { exact } from '../declaration/funds/amount';
import { blockTotal, type MoneyCell } from './money-cells';

/** The total of a list of projects (L8) with the budgets of its projects. */
export interface ListTotal {
  readonly cell: Range;
  readonly stated: Big;
  readonly sum: Big;
  readonly projects: readonly MoneyCell[];
}

/** Rows above the first project that may hold the total (合计, 部门, 单位). */
const rowsAbove = 4;
const rowsBelow = 2;
const totalLabel = /^(?:合计|总计|小计|单位合计|部门合计|预算合计)[:：]?$/;

/** Its money stands in columns of a list of projects. */
const isInList = ({ funds }: Declaration): boolean => funds[0]?.layout === 'list';

/** The projects of the lists of a workbook, by sheet. */
const listsIn = memoize((tables: readonly Declaration[]) =>
  groupBy(tables, (table) => (isInList(table) ? table.sheet : undefined)),
);

const budgetOf = (declaration: Declaration): MoneyCell | undefined => {
  const [block] = declaration.funds;
  const total = block && blockTotal(declaration, block, 0);
  return total?.cells.length === 1 ? total.cells[0] : undefined;
};

/** A number, or one that an export wrote as text: "1,250,000.00". */
function numberAt(sheet: Sheet, row: number, column: number): Big | undefined {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number') return exact(value);
  return /^[\d,.]+$/.test(String(value).trim()) ? parseNumber(String(value).trim()) : undefined;
}

/** The list's one total row, asked of its first project only; undefined where there is none, several, or a project without budget. */
export function listTotal(context: {
  readonly declaration: Declaration;
  readonly sheet: Sheet;
  readonly tables: readonly Declaration[];
}): (ListTotal & { labelled: boolean }) | undefined {
  const { declaration, sheet } = context;
  if (!isInList(declaration)) return undefined;
  const list = listsIn(context.tables).get(declaration.sheet) ?? [];
  if (list.length < 2 || list.some((d) => d.range.top < declaration.range.top)) return undefined;
  const projects = list.flatMap((d) => budgetOf(d) ?? []);
  const column = projects[0]?.cell.left;
  if (column === undefined || projects.length !== list.length || projects.some((p) => p.cell.left !== column))
    return undefined;

  const last = Math.max(...list.map((d) => d.range.bottom));
  const inProject = (row: number): boolean => list.some((d) => row >= d.range.top && row <= d.range.bottom);
  const rows = Array.from(
    { length: last + rowsBelow - declaration.range.top + rowsAbove + 1 },
    (_, i) => declaration.range.top - rowsAbove + i,
  );
  const stated = (row: number): Big | undefined => numberAt(sheet, row, column);
  const totals = rows.filter((row) => row >= 0 && !inProject(row) && stated(row) !== undefined);
  const [row] = totals;
  if (row === undefined || totals.length > 1) return undefined;
  const labels = Array.from({ length: column }, (_, c) => withoutBlanks(textAt(sheet, row, c)));
  return {
    cell: cellRange(row, column),
    stated: stated(row)!,
    sum: projects.reduce((sum, p) => sum.plus(p.value), new Big(0)),
    projects,
    labelled: labels.some((label) => totalLabel.test(label)),
  };
}
