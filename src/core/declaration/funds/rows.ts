import type { Range } from '../../sheet/address';
import { fundBlockKind } from '../labels/dictionary';
import { isKnownLabel } from '../labels/kinds';
import type { Cell, View } from '../view';
import { looksLikeAmount } from './amount';
import { isBlockLabel, isColumnLabel, isLineLabel, isStrongLabel } from './labels';
import { meaningOf } from './tree';

/** Rows that hold one block of money. */
export interface FundRows {
  readonly kind: 'income' | 'expenditure';
  readonly top: number;
  readonly bottom: number;
}

interface RowFacts {
  readonly strong: number;
  readonly any: number;
  readonly block: number;
  /** Block labels that are merged over further rows. */
  readonly holds: number;
  readonly amounts: number;
  readonly known: number;
}

function factsOf(view: View, row: number): RowFacts {
  const cells = view.row(row);
  const years = cells.filter((cell) => cell.range.top === row && /^20\d\d年度?/.test(cell.label.full));
  const blocks = cells.filter((cell) => isBlockLabel(view, cell, row));
  const named = (cell: Cell): boolean => isLineLabel(view, cell, row) || isColumnLabel(cell);
  const lines = cells.filter((cell) => named(cell) || (years.length > 1 && years.includes(cell)));
  return {
    strong: lines.filter((cell) => isStrongLabel(view, cell, row)).length,
    any: lines.length,
    block: blocks.length,
    holds: blocks.filter(({ range }) => range.top === row && range.bottom > row).length,
    amounts: cells.filter(looksLikeAmount).length,
    known: cells.filter(
      (cell) => cell.range.top === row && isKnownLabel(cell) && !isBlockLabel(view, cell, row) && !lines.includes(cell),
    ).length,
  };
}

/** A row that can open a block by itself. */
const opens = (facts: RowFacts): boolean =>
  facts.strong > 0
    ? facts.strong > 1 || facts.amounts > 0 || facts.block > 0 || facts.known === 0
    : (facts.block > 0 && facts.any > 0) || (facts.holds > 0 && hasUnknown(facts));

/** A row that can go on with a block: a further line, or an item nobody knows with an amount. */
const continues = (facts: RowFacts): boolean => facts.any > 0 || hasUnknown(facts);

/** An amount, and no label that would be something else than money. */
const hasUnknown = ({ amounts, known }: RowFacts): boolean => amounts > 0 && known === 0;

/** Where a part of a table holds money. */
export function fundRows(view: View, part: Range): FundRows[] {
  const found: FundRows[] = [];
  for (let row = part.top; row <= part.bottom; row += 1) {
    if (!opens(factsOf(view, row))) continue;
    let bottom = row;
    const held = heldTo(view, row, part.bottom);
    while (bottom < part.bottom && (bottom < held || continues(factsOf(view, bottom + 1)))) bottom += 1;
    const above = row > part.top && isHeaderAbove(view, row - 1);
    found.push(...byKind(view, above ? row - 1 : row, bottom));
    row = bottom;
  }
  return found.flatMap((rows) => apart(view, rows));
}

/** A wide label over the sources' names: 预算金额（万元） over 总额, 财政拨款. */
const isHeaderAbove = (view: View, row: number): boolean =>
  view
    .row(row)
    .some(
      (cell) =>
        cell.range.right > cell.range.left &&
        cell.range.bottom === row &&
        (isColumnLabel(cell) || isBlockLabel(view, cell, row)),
    );

/** The last row that a merged block label of this row covers. */
const heldTo = (view: View, row: number, limit: number): number =>
  Math.min(
    limit,
    Math.max(
      row,
      ...view
        .row(row)
        .filter((c) => isBlockLabel(view, c, row))
        .map((c) => c.range.bottom),
    ),
  );

/** Cuts rows where 支出 begins. */
function byKind(view: View, top: number, bottom: number): FundRows[] {
  const starts = (row: number) => view.row(row).filter((c) => c.range.top === row && isBlockLabel(view, c, row));
  const parts: { kind: FundRows['kind']; top: number; bottom: number }[] = [{ kind: 'income', top, bottom }];
  for (let row = top; row <= bottom; row += 1) {
    const kinds = starts(row).map((cell) => fundBlockKind(cell.label));
    const last = parts.at(-1)!;
    const kind = kinds.at(-1);
    if (!kind || kind === last.kind || kinds.includes(last.kind)) continue;
    if (row === top) last.kind = kind;
    else {
      last.bottom = row - 1;
      parts.push({ kind, top: row, bottom });
    }
  }
  return parts;
}

/** 经费总额 | 48万元 and below it a table of its own with a total: pairs in front of 设备费 | 材料费 | 合计 over their amounts. */
function apart(view: View, rows: FundRows): FundRows[] {
  const isHead = (row: number): boolean => {
    const cells = view.row(row).filter((cell) => cell.range.top === row);
    const below = view.row(row + 1).filter(looksLikeAmount);
    const total = cells.find(
      (cell) => meaningOf(cell)?.role === 'total' && looksLikeAmount(view.at(row + 1, cell.range.left)),
    );
    return total !== undefined && below.length > 2 && !cells.some(looksLikeAmount);
  };
  for (let row = rows.top + 1; row < rows.bottom; row += 1) {
    const start = !view.row(row - 1).some(looksLikeAmount) && isHeaderAbove(view, row - 1) ? row - 1 : row;
    if (isHead(row) && start > rows.top)
      return [{ ...rows, bottom: start - 1 }, ...apart(view, { ...rows, top: start })];
    // The names of the tasks may stand over the heads of their money.
    if (!view.row(row - 1).some(looksLikeAmount) && !isHead(row)) break;
  }
  return [rows];
}
