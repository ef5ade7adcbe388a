import type { Range } from '../../sheet/address';
import type { MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { FundBlock, FundLine, Sourced } from '../declaration';
import { fundBlockKind } from '../labels/dictionary';
import type { Proposal } from '../proposal';
import { sourced, type Cell, type View } from '../view';
import { looksLikeAmount, statedUnit } from './amount';
import { readByYear } from './by-year';
import { readColumns } from './columns';
import { readLabelAmountPairs } from './label-amount-pairs';
import { isBlockLabel } from './labels';
import { readMatrix } from './matrix';
import { readOneRow } from './one-row-block';
import type { ColumnHeader, RawBlock } from './raw-block';
import { fundRows, type FundRows } from './rows';

/** The blocks that rows of money hold in one layout; none where they are laid out otherwise. `above`: the header of the block right above. */
type LayoutReader = (view: View, rows: FundRows, above: ColumnHeader | undefined) => readonly RawBlock[];

/**
 * How money is laid out; a further layout is a further reader. Rows are read by the one that explains most of their amounts, of several
 * by the first: what asks more of a table stands before what asks less.
 */
const layouts: readonly LayoutReader[] = [readByYear, readMatrix, readColumns, readOneRow, readLabelAmountPairs];

/** The blocks of money in a part of a table. `fallback` is the unit the table's head states. */
export function readBlocks(
  view: View,
  part: Range,
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  let last: { readonly bottom: number; readonly header: ColumnHeader | undefined } | undefined;
  return fundRows(view, part).flatMap((rows) => {
    const above = last?.bottom === rows.top - 1 ? last.header : undefined;
    const blocks = claims.settle(proposals(view, rows, above)) ?? [];
    last = { bottom: rows.bottom, header: blocks[0]?.header ?? above };
    return blocks.map((raw): FundBlock => {
      const kind = raw.kind ?? rows.kind;
      const labels = blockLabels(view, { ...rows, kind });
      claims.claim(...labels);
      const { layout, columns, lines, unknown } = raw;
      const unit = blockUnit(labels, raw) ?? fallback;
      return { kind, layout, labels: labels.map(sourced), unit, columns, lines, ...(unknown && { unknown }) };
    });
  });
}

function proposals(view: View, rows: FundRows, above: ColumnHeader | undefined): Proposal<readonly RawBlock[]>[] {
  const amounts = amountsIn(view, rows);
  return layouts.flatMap((read) => {
    const reading = read(view, rows, above);
    const cells = reading.flatMap(({ used }) => used);
    const explained = new Set(reading.flatMap(({ lines }) => amountsOf(lines)).filter((cell) => amounts.has(cell)));
    return reading.length > 0 ? [{ cells, score: explained.size / Math.max(1, amounts.size), reading }] : [];
  });
}

/** Where numbers stand. */
function amountsIn(view: View, { top, bottom }: FundRows): ReadonlySet<Range> {
  const found = new Set<Range>();
  for (let row = top; row <= bottom; row += 1)
    for (const cell of view.row(row)) if (looksLikeAmount(cell)) found.add(cell.range);
  return found;
}

const amountsOf = (lines: readonly FundLine[]): Range[] =>
  lines.flatMap(({ amounts, children }) => [
    ...amounts.flatMap((amount) => amount?.cell ?? []),
    ...amountsOf(children),
  ]);

function blockLabels(view: View, rows: FundRows): Cell[] {
  const found = new Set<Cell>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    for (const cell of view.row(row)) if (isBlockLabel(view, cell, row)) found.add(cell);
  }
  return [...found].filter(
    (cell) =>
      (fundBlockKind(cell.label) ?? rows.kind) === rows.kind ||
      (cell.range.bottom > cell.range.top && cell.range.top <= rows.top && cell.range.bottom >= rows.bottom),
  );
}

/** What the block's own labels state, then its columns, then its lines. */
function blockUnit(labels: readonly Cell[], raw: RawBlock): Sourced<MoneyUnit> | undefined {
  const flat = (lines: readonly FundLine[]): Sourced<string>[] =>
    lines.flatMap((line) => [line.label, ...flat(line.children)]);
  // Beside a total that says its own unit (56万元) a part's label speaks of that part alone.
  const parts = raw.lines.some((line) => line.amounts.some((amount) => amount?.unit))
    ? new Set(raw.lines.flatMap((line) => flat(line.children)).map(({ value }) => value))
    : new Set<string>();
  const places = [
    ...labels.map(sourced),
    ...raw.columns.flatMap((c) => (c.label ? [c.label] : [])),
    ...flat(raw.lines),
    ...raw.used.map(sourced),
  ].filter(({ value }) => !parts.has(value));
  for (const place of places) {
    const unit = statedUnit(place.value);
    if (unit) return { value: unit, cell: place.cell };
  }
  return undefined;
}
