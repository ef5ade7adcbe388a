import type { Range } from '../../sheet/address';
import type { MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { FundBlock, FundLine, Sourced } from '../declaration';
import { fundBlockKind } from '../labels/dictionary';
import { sourced, type Cell, type View } from '../view';
import { looksLikeAmount, statedUnit } from './amount';
import { readByYear } from './by-year';
import { readOneRow } from './one-row-block';
import { inlineFunds } from './inline';
import { isBlockLabel } from './labels';
import { valueCell } from '../value-cell';
import { readMatrix } from './matrix';
import { meaningOf } from './tree';
import { fundRows, type FundRows } from './rows';
import type { RawBlock } from './raw-block';
import { sentenceFunds } from './sentence';
import type { ColumnHeader } from './raw-block';
import { readColumns } from './columns';
import { readLabelAmountPairs } from './label-amount-pairs';

/** All fund blocks in the rows of a table that `taken` leaves free. `fallback` is the unit the table's head states. */
export function readFunds(
  view: View,
  range: Range,
  taken: (row: number) => boolean,
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  const blocks: FundBlock[] = [];
  let above: { rows: FundRows; header: ColumnHeader | undefined } | undefined;
  for (const rows of fundRows(view, range, taken).flatMap((all) => apart(view, all))) {
    const inherited = above?.rows.bottom === rows.top - 1 ? above.header : undefined;
    const single = readByYear(view, rows) ?? readMatrix(view, rows) ?? readColumns(view, rows, inherited);
    above = { rows, header: single?.header ?? inherited };
    const banner = single ? [] : readOneRow(view, rows);
    for (const raw of single ? [single] : banner.length > 0 ? banner : readLabelAmountPairs(view, rows)) {
      const kind = raw.kind ?? rows.kind;
      const labels = blockLabels(view, { ...rows, kind });
      claims.claim(...raw.used, ...labels);
      const unit = blockUnit(labels, raw) ?? fallback;
      const { layout, columns, lines } = raw;
      blocks.push({ kind, layout, labels: labels.map(sourced), unit, columns, lines });
    }
  }
  const sentences = readSentences(view, range, taken, fallback, claims);
  const read = [...blocks, ...sentences];
  if (read.some(hasTotal)) return read;
  const inline =
    inlineFunds(view, range, taken, fallback, claims) ?? selfLabelled(view, range, taken, fallback?.value, claims);
  return [...read, ...(inline ? [inline] : [])];
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
  for (let row = rows.top; row < rows.bottom; row += 1) {
    if (row > rows.top && isHead(row))
      return [
        { ...rows, bottom: row - 1 },
        { ...rows, top: row },
      ];
    if (!view.row(row).some(looksLikeAmount)) break;
  }
  return [rows];
}

const hasTotal = ({ lines }: FundBlock): boolean =>
  lines.some(({ amounts }) => amounts.some((amount) => amount?.value !== undefined));

const namesMoney = (cell: Cell): boolean =>
  fundBlockKind(cell.label) !== undefined || meaningOf(cell)?.role === 'total';

const longestStatement = 80;

/** 项目资金总额86万元，其中财政拨款80万元: a cell that is label and amounts in one. */
function selfLabelled(
  view: View,
  range: Range,
  taken: (row: number) => boolean,
  unit: MoneyUnit | undefined,
  claims: Claims,
): FundBlock | undefined {
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (taken(row)) continue;
    for (const cell of view.row(row)) {
      const isShort = cell.text.length <= longestStatement && cell.text.includes('元');
      if (cell.range.top !== row || claims.has(cell) || !isShort) continue;
      const block = sentenceFunds(sourced(cell), sourced(cell), unit);
      if (!block) continue;
      claims.claim(cell);
      return block;
    }
  }
  return undefined;
}

/** Blocks whose sources stand in one sentence beside their label (L7). */
function readSentences(
  view: View,
  range: Range,
  taken: (row: number) => boolean,
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  const found: FundBlock[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (taken(row)) continue;
    for (const label of view.row(row)) {
      if (label.range.top !== row || claims.has(label) || !namesMoney(label)) continue;
      const text = valueCell(view, label, row);
      const block = sentenceFunds(sourced(label), sourced(text), statedUnit(label.text) ?? fallback?.value);
      if (!block) continue;
      claims.claim(label, text);
      found.push({ ...block, labels: [sourced(label)] });
    }
  }
  return found;
}

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
