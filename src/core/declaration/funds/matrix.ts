import type { Amount, FundColumn, FundLine, Term } from '../declaration';
import { fundColumnTerm, fundMeaning, saysOrigin, termOf } from '../labels/dictionary';
import { isBlank, sourced, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount, statedUnit } from './amount';
import { yearOf } from './columns';
import type { RawBlock } from './raw-block';
import { isBlockLabel, isLineLabel } from './labels';
import type { FundRows } from './rows';
import type { Slot } from './node';
import { fundTree, meaningOf } from './tree';
import { toldMoney } from './told-money';

/** Sources side by side in a header row, a row per term (L1) or per task (whole departments). */
export function readMatrix(view: View, rows: FundRows): RawBlock[] {
  const header = headerOf(view, rows);
  if (!header) return [];
  const body: { label: Cell; row: number }[] = [];
  for (let row = header.bottom + 1; row <= rows.bottom; row += 1) {
    const label = rowLabel(view, header, row);
    if (label) body.push({ label, row });
  }
  if (body.length === 0) return [];
  const used = [...rowCells(view, rows.top, header.bottom), ...body.flatMap((b) => leftOf(view, header, b.row))];
  const amountsAt = (column: number): Cell[] => body.map(({ row }) => view.at(row, column));
  const terms =
    yearsOf(body.map(({ label }) => label)) ?? body.map(({ label }) => toldMoney(view, label) ?? termOf(label.label));
  const byTerm = areTerms(terms);
  if (byTerm || body.length === 1) {
    // 项目资金 alone in front of one row of amounts is the year's money in an annual form.
    const lone = body.length === 1 && terms[0] === 'total';
    const unsaid = body.length === 1 ? 'annual' : 'other';
    const columns = body.map(({ label }, i): FundColumn => columnOf(label, lone ? 'annual' : (terms[i] ?? unsaid)));
    const slots = header.columns.map((column, i): Slot => {
      const cells = amountsAt(column);
      used.push(...cells);
      return { path: header.paths[i]!, amounts: cells.map(amountOf) };
    });
    // The word nobody knows is told as unread.
    const unsaidLabels = new Set(body.flatMap(({ label }, i) => (terms[i] || body.length === 1 ? [] : [label])));
    const told = used.filter((cell) => !unsaidLabels.has(cell));
    const unknown = [...unsaidLabels].map(sourced);
    return [{ layout: 'matrix', columns, lines: fundTree(slots), used: told, ...(unknown.length > 0 && { unknown }) }];
  }
  return perTask(view, header, body, used);
}

/** 2026年 | 2027年 | 2028年 | 合计: the table's own year becomes the annual one. */
function yearsOf(labels: readonly Cell[]): readonly Term[] | undefined {
  const terms = labels.map((label): Term | undefined =>
    yearOf(label) === undefined ? (meaningOf(label)?.role === 'total' ? 'total' : undefined) : 'other',
  );
  const years = terms.filter((term) => term === 'other');
  return years.length > 1 && terms.length - years.length < 2 && !terms.includes(undefined)
    ? (terms as Term[])
    : undefined;
}

/** Rows of terms, one of which may be called by a word nobody knows: 中期 | 年度, never the tasks of a department. */
function areTerms(terms: readonly (Term | undefined)[]): boolean {
  const said = terms.filter((term) => term !== undefined);
  if (said.length === terms.length) return true;
  return terms.length <= 3 && said.length === terms.length - 1 && said.every((term) => term !== 'total');
}

const rowCells = (view: View, top: number, bottom: number): Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => view.row(top + i)).flat();

const leftOf = (view: View, header: Header, row: number): Cell[] =>
  view.row(row).filter((cell) => cell.range.right < header.left);

/** What names a row: the first label that begins on it (任务名称 before 主要内容). */
const rowLabel = (view: View, header: Header, row: number): Cell | undefined =>
  leftOf(view, header, row).find(
    (cell) => (cell.range.top === row && !looksLikeAmount(cell) && !isBlockLabel(view, cell, row)) || isTermLabel(cell),
  );
const isTermLabel = (cell: Cell): boolean => saysOrigin(cell.label.bare) && termOf(cell.label) !== undefined;

const columnOf = (label: Cell, term: Term): FundColumn => ({
  term: term === 'total' ? 'midterm' : term,
  label: sourced(label),
  unit: statedUnit(label.text),
});

interface Header {
  readonly bottom: number;
  readonly left: number;
  readonly columns: readonly number[];
  readonly paths: readonly (readonly Cell[])[];
}

/** The row of source names: at least two side by side, none of them beside an amount or above another label. */
function headerOf(view: View, rows: FundRows): Header | undefined {
  for (let row = rows.top; row < rows.bottom; row += 1) {
    const cells = view.row(row);
    const sources = cells.filter(
      (cell) => cell.range.top === row && isLineLabel(view, cell, row) && fundMeaning(cell.label) !== undefined,
    );
    const beside = sources.filter(
      (cell, i) =>
        sources[i - 1]?.range.right === cell.range.left - 1 || sources[i + 1]?.range.left === cell.range.right + 1,
    );
    const adjacent = withoutCorner(view, row, beside);
    if (adjacent.length < 2 || cells.some(looksLikeAmount) || headTerms(view, row, adjacent)) continue;
    const heads = withUnknown(view, row, adjacent);
    const bottom = headerBottom(view, rows, row, heads);
    const columns = leafColumns(view, bottom, heads).filter((column) => isNamed(view, row, bottom, column));
    const paths = columns.map((column) => pathOf(view, row, bottom, column));
    const data = columns.map((column) => view.at(bottom + 1, column));
    if (data.every((cell) => isBlank(cell) || looksLikeAmount(cell)))
      return { bottom, left: columns[0]!, columns, paths };
  }
  return undefined;
}

/** 资金（元） over 中期, 年度 and before 总投入, 省级财政 over amounts: the corner of the matrix is no source. */
function withoutCorner(view: View, row: number, sources: readonly Cell[]): readonly Cell[] {
  const [first, second] = sources.map(({ range }) => view.at(row + 1, range.left));
  const isCorner = first && second && !isBlank(first) && !looksLikeAmount(first) && looksLikeAmount(second);
  return isCorner && !isBlank(second) ? sources.slice(1) : sources;
}

/** The sources and what stands in line with them over amounts, whatever it is called: 省级专项 | 市级配套 | 学校自筹 | 合计. */
function withUnknown(view: View, row: number, sources: readonly Cell[]): Cell[] {
  const isHead = (cell: Cell): boolean =>
    cell.range.top === row &&
    cell.range.bottom === row &&
    !isBlank(cell) &&
    looksLikeAmount(view.at(row + 1, cell.range.left));
  const cells = view.row(row);
  let [first, last] = [cells.indexOf(sources[0]!), cells.indexOf(sources.at(-1)!)];
  const joins = (at: number, beside: number): boolean => {
    const [cell, other] = [cells[at], cells[beside]!];
    return (
      cell !== undefined &&
      isHead(cell) &&
      Math.abs(at < beside ? cell.range.right - other.range.left : other.range.right - cell.range.left) === 1
    );
  };
  while (joins(first - 1, first)) first -= 1;
  while (joins(last + 1, last)) last += 1;
  return cells.slice(first, last + 1);
}

/** 项目总投资 | 本年度投资 or 年初预算 | 全年预算, with sources as the names of the rows below: columns of terms. */
function headTerms(view: View, row: number, cells: readonly Cell[]): boolean {
  const termOfHead = ({ label }: Cell): Term | undefined => {
    const meaning = fundMeaning(label);
    return fundColumnTerm(label) ?? (meaning?.role === 'total' ? meaning.term : undefined);
  };
  const terms = new Set(cells.map(termOfHead));
  if (terms.size < cells.length || terms.has(undefined)) return false;
  const left = cells[0]!.range.left;
  return [row + 1, row + 2].some((below) =>
    view
      .row(below)
      .some(({ range, label }) => range.right < left && /^(?:fiscal|item)$/.test(fundMeaning(label)?.role ?? '')),
  );
}

/** Sources may be split once more in a second header row (财政拨款 over 中央, 省, 市). */
function headerBottom(view: View, rows: FundRows, row: number, sources: readonly Cell[]): number {
  const deepest = Math.max(...sources.map((cell) => cell.range.bottom));
  if (deepest > row) return Math.min(deepest, rows.bottom);
  const wide = sources.filter((cell) => cell.range.right > cell.range.left);
  const below = wide.flatMap((cell) => [view.at(row + 1, cell.range.left), view.at(row + 1, cell.range.right)]);
  return below.length > 0 && below.every((cell) => isLineLabel(view, cell, row + 1)) ? row + 1 : row;
}

function leafColumns(view: View, bottom: number, sources: readonly Cell[]): number[] {
  const columns: number[] = [];
  for (let column = sources[0]!.range.left; column <= sources.at(-1)!.range.right;) {
    const cell = view.at(bottom, column);
    columns.push(column);
    column = Math.max(column, cell.range.right) + 1;
  }
  return columns;
}

/** A head that somebody left blank does not say what its money is, nor does one that stands over others as well. */
function isNamed(view: View, top: number, bottom: number, column: number): boolean {
  const leaf = view.at(bottom, column);
  const head = pathOf(view, top, bottom, column).at(-1);
  return head !== undefined && (!isBlank(leaf) || head.range.right <= leaf.range.right);
}

function pathOf(view: View, top: number, bottom: number, column: number): Cell[] {
  const path: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.at(row, column);
    if (!isBlank(cell) && path.at(-1) !== cell && !isBlockLabel(view, cell, row)) path.push(cell);
  }
  return path;
}

/** One line per task with its sources as parts, all under the 合计 row where there is one. */
function perTask(view: View, header: Header, body: readonly { label: Cell; row: number }[], used: Cell[]): RawBlock[] {
  const totalColumn = header.columns.findIndex((_, i) => meaningOf(header.paths[i]!.at(-1)!)?.role === 'total');
  if (totalColumn < 0) return [];
  const lines = body.map(({ label, row }): Slot & { parts: readonly Slot[] } => {
    const cells = header.columns.map((column) => view.at(row, column));
    used.push(...cells);
    const parts = cells
      .map((cell, i): Slot => ({ path: header.paths[i]!, amounts: [amountOf(cell)] }))
      .filter((_, i) => i !== totalColumn);
    return { path: [label], amounts: [amountOf(cells[totalColumn]!)] as (Amount | undefined)[], parts };
  });
  const tree = fundTree(lines);
  const byRange = new Map(lines.map((line) => [line.path[0]!.range, line]));
  const withParts = (list: readonly FundLine[]): FundLine[] =>
    list.map((line) => {
      if (line.children.length > 0) return { ...line, children: withParts(line.children) };
      const parts = byRange.get(line.label.cell)?.parts ?? [];
      // 总额 | 其中：财政拨款 with no further source: what is left of the total is not told.
      const partial = parts.length === 1 && parts[0]!.path.some(({ label }) => label.part);
      return { ...line, children: fundTree(parts), partial };
    });
  const columns: FundColumn[] = [{ term: 'annual', label: undefined, unit: undefined }];
  return [{ layout: 'matrix', columns, lines: withParts(tree), used }];
}
