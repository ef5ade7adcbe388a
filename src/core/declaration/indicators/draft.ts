import type { Sheet } from '../../sheet/sheet';
import type { IndicatorColumn, IndicatorColumnRole, IndicatorRegion, Term } from '../declaration';
import { canonicalLevel1, canonicalLevel2, columnMeaning } from '../labels/dictionary';
import { isFieldLabel } from '../labels/kinds';
import { isBlank, viewOf, type Cell, type View } from '../view';
import { headerRows } from './user-columns';

/** A column as it is put before the user, who then says what it holds. */
export interface DraftColumn extends IndicatorColumn {
  /** The first content under the header, "" for none. */
  readonly example: string;
}

/** A row that may be the header, with what its cells show. */
export interface HeaderRow {
  /** Zero-based. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** Rows looked at below a header to see where its columns begin and what they hold. */
const DEPTH = 20;

const startsAt = (view: View, row: number, column: number): Cell | undefined => {
  const cell = view.at(row, column);
  const { area } = view;
  const first = Math.max(cell.range.left, area.left) === column && Math.max(cell.range.top, area.top) === row;
  return !isBlank(cell) && first ? cell : undefined;
};

const ownCells = (view: View, row: number): Cell[] =>
  view.row(row).filter((cell) => startsAt(view, row, cell.range.left));

/** The first rows with content, at most `most`, top to bottom. */
export function headerChoices(sheet: Sheet, most = 100): HeaderRow[] {
  const view = viewOf(sheet);
  if (!view) return [];
  const rows: HeaderRow[] = [];
  for (let row = view.area.top; row < view.area.bottom && rows.length < most; row += 1) {
    const cells = ownCells(view, row);
    if (cells.length) rows.push({ row, texts: cells.map((cell) => cell.text) });
  }
  return rows;
}

/** The row that most looks like a header of columns: short words, with content right below. Undefined when none does. */
export function likelyHeader(sheet: Sheet): number | undefined {
  const view = viewOf(sheet);
  if (!view) return undefined;
  let best = { row: undefined as number | undefined, columns: 1 };
  for (let row = view.area.top; row < view.area.bottom; row += 1) {
    const cells = ownCells(view, row);
    if (cells.some(isFieldLabel)) continue;
    const heads = cells.filter((cell) => typeof cell.value === 'string' && cell.text.length <= 20);
    const columns = heads.filter(({ range }) => startsAt(view, range.bottom + 1, range.left)).length;
    if (columns > best.columns) best = { row, columns };
  }
  return best.row;
}

/**
 * The columns under a header row with what they probably hold: as the table was read, else by the words of the header,
 * else by the content. `other`: nothing is known, the column is not used.
 */
export function draftColumns(sheet: Sheet, row: number, read: IndicatorRegion | undefined): DraftColumn[] {
  const view = viewOf(sheet);
  if (!view) return [];
  const all = Array.from({ length: view.area.right - view.area.left + 1 }, (_, i) => view.area.left + i);
  const { bottom } = headerRows(view, row, all);
  const below = Array.from({ length: Math.min(DEPTH, view.area.bottom - bottom) }, (_, i) => bottom + 1 + i);
  const known = read && row >= read.header.top && row <= read.header.bottom ? read.columns : undefined;
  return all.flatMap((column): DraftColumn[] => {
    const values = below.flatMap((r) => startsAt(view, r, column) ?? []);
    const label = view.at(row, column);
    // 绩效指标, merged down beside the rows, names the block.
    if (!isBlank(label) && label.range.bottom > bottom) return [];
    const begins = !isBlank(label) && Math.max(label.range.left, view.area.left) === column;
    if (!begins && values.length === 0) return [];
    const meaning = known ? known.find((one) => one.column === column) : (byLabel(label) ?? byContent(values));
    return [
      {
        column,
        role: meaning?.role ?? 'other',
        term: meaning?.term ?? 'other',
        label: label.text,
        example: values[0]?.text ?? '',
      },
    ];
  });
}

interface Meaning {
  readonly role: IndicatorColumnRole;
  readonly term: Term;
}

function byLabel({ label }: Cell): Meaning | undefined {
  const meaning = columnMeaning(label);
  return meaning && { role: meaning.role, term: meaning.term ?? 'other' };
}

/** Most of what stands in the column are names of levels. */
function byContent(values: readonly Cell[]): Meaning | undefined {
  const most = (known: (label: Cell['label']) => unknown): boolean =>
    values.filter((cell) => known(cell.label) !== undefined).length * 2 > values.length;
  if (most(canonicalLevel1)) return { role: 'level1', term: 'other' };
  return most(canonicalLevel2) ? { role: 'level2', term: 'other' } : undefined;
}
