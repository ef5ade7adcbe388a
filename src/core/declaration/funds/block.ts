import type { Range } from '../../sheet/address';
import type { MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { FundBlock, FundColumn, FundLine, Sourced } from '../declaration';
import { fundBlockKind } from '../labels/dictionary';
import { sourced, type Cell, type View } from '../view';
import { statedUnit } from './amount';
import { isBlockLabel } from './labels';
import { readMatrix } from './matrix';
import { fundRows, type FundRows } from './rows';
import { readColumns, readPairs } from './vertical';

/** A block as its layout reader gives it. */
export interface RawBlock {
  readonly columns: readonly FundColumn[];
  readonly lines: readonly FundLine[];
  /** Cells that were understood. */
  readonly used: readonly Cell[];
}

/** All fund blocks in the rows of a table that `taken` leaves free. `fallback` is the unit the table's head states. */
export function readFunds(
  view: View,
  range: Range,
  taken: (row: number) => boolean,
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  const blocks: FundBlock[] = [];
  for (const rows of fundRows(view, range, taken)) {
    const raw = readMatrix(view, rows) ?? readColumns(view, rows) ?? readPairs(view, rows);
    if (!raw) continue;
    const labels = blockLabels(view, rows);
    claims.claim(...raw.used, ...labels);
    blocks.push({
      kind: rows.kind,
      labels: labels.map(sourced),
      unit: blockUnit(labels, raw) ?? fallback,
      columns: raw.columns,
      lines: raw.lines,
    });
  }
  return blocks;
}

function blockLabels(view: View, rows: FundRows): Cell[] {
  const found = new Set<Cell>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (const cell of view.row(row)) if (isBlockLabel(view, cell, row)) found.add(cell);
  }
  return [...found].filter(
    (cell) =>
      (fundBlockKind(cell.label) ?? rows.kind) === rows.kind ||
      cell.range.top < rows.top ||
      cell.range.bottom > rows.bottom,
  );
}

/** What the block's own labels state, then its columns, then its lines. */
function blockUnit(labels: readonly Cell[], raw: RawBlock): Sourced<MoneyUnit> | undefined {
  const flat = (lines: readonly FundLine[]): Sourced<string>[] =>
    lines.flatMap((line) => [line.label, ...flat(line.children)]);
  const places = [
    ...labels.map(sourced),
    ...raw.columns.flatMap((c) => (c.label ? [c.label] : [])),
    ...flat(raw.lines),
  ];
  for (const place of places) {
    const unit = statedUnit(place.value);
    if (unit) return { value: unit, cell: place.cell };
  }
  return undefined;
}
