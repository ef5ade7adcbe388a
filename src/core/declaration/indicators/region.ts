import type { Range } from '../../sheet/address';
import {
  beginsFootnote,
  canonicalLevel1,
  canonicalLevel2,
  fundMeaning,
  isGroup,
  isTotalRow,
  narrativeKey,
  termOf,
} from '../labels/dictionary';
import { inlineField } from '../fields/within-cell';
import { isFieldLabel, isSerialLabel } from '../labels/kinds';
import { isHeading } from '../labels/titles';
import { isBlank, type Cell, type View } from '../view';
import type { IndicatorHeader } from './indicator-header';
import { contentHeader } from './content-header';
import { indicatorHeader, sameHeader } from './header';
import { bandHeader } from './band-header';

/** An indicator region: its header and the rows that belong to it, without repeated headers and titles. */
export interface Region {
  readonly header: IndicatorHeader;
  readonly bottom: number;
  readonly rows: readonly number[];
  /** Levels 1 on rows of their own over the rows they hold, where the form has no column for them. */
  readonly sections: readonly Cell[];
  /** Header cells repeated at page breaks. */
  readonly repeated: readonly Cell[];
}

/** The indicator regions between two rows, top to bottom. */
export function indicatorRegions(view: View, range: Range): Region[] {
  const regions: Region[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const header =
      indicatorHeader(view, row) ??
      headerAgain(view, row, regions.at(-1)) ??
      contentHeader(view, row) ??
      bandHeader(view, row);
    if (!header) continue;
    const region = regionOf(view, header, range);
    // 项目名称：… right below the header: the columns are those of the project's rows.
    if (regions.at(-1)?.rows.length === 0 && header.columns === regions.at(-1)!.header.columns) regions.pop();
    regions.push(region);
    row = Math.max(row, region.bottom);
  }
  return regions;
}

/** 项目名称：… across the columns: what follows are rows of another project under the same heads. */
function headerAgain(view: View, row: number, above: Region | undefined): IndicatorHeader | undefined {
  const [banner, ...others] = view.row(row);
  if (!above || !banner || others.length > 0 || row <= above.bottom) return undefined;
  const { header } = above;
  const isBanner = inlineField(banner)?.key === 'project' && banner.range.right >= header.columns.at(-1)!.column;
  if (!isBanner || indicatorHeader(view, row + 1) || rowKind(view, header, row + 1) !== 'data') return undefined;
  return { ...header, top: row + 1, bottom: row, byContent: true };
}

function regionOf(view: View, header: IndicatorHeader, range: Range): Region {
  const rows: number[] = [];
  const repeated: Cell[] = [];
  const sections: Cell[] = [];
  const hasLevel1 = header.columns.some(({ role }) => role === 'level1');
  const above = hasLevel1 || header.top <= range.top ? undefined : sectionOn(view, header, header.top - 1);
  if (above) {
    sections.push(above);
    repeated.push(above);
  }
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= range.bottom; row += 1) {
    const again = indicatorHeader(view, row);
    if (again) {
      if (!sameHeader(header, again) || opensOtherTerm(view, header, again)) break;
      repeated.push(...again.cells);
      row = again.bottom;
      bottom = row;
      continue;
    }
    const resumed = pageBreak(view, header, row, range);
    if (resumed) {
      repeated.push(...rowCells(view, row, resumed.bottom));
      row = resumed.bottom;
      bottom = row;
      continue;
    }
    if (row === header.bottom + 1 && numbersColumns(view, row)) {
      repeated.push(...view.row(row));
      continue;
    }
    const section = hasLevel1 ? undefined : sectionOn(view, header, row);
    if (section) {
      sections.push(section);
      repeated.push(section);
      continue;
    }
    const kind = rowKind(view, header, row);
    if (kind === 'end') break;
    if (kind === 'skip') {
      repeated.push(...view.row(row).filter((cell) => isHeading(cell.text)));
      continue;
    }
    rows.push(row);
    if (kind === 'data') bottom = row;
  }
  return { header, bottom, rows: rows.filter((row) => row <= bottom), sections, repeated };
}

/** 一、产出指标（50分） alone on its row. */
function sectionOn(view: View, header: IndicatorHeader, row: number): Cell | undefined {
  const [cell, ...others] = view.row(row);
  const isAlone = cell?.range.top === row && others.length === 0 && cell.range.left <= header.columns[0]!.column;
  return isAlone && canonicalLevel1(cell.label) !== undefined ? cell : undefined;
}

const leastColumns = 4;

/** 1 | 2 | 3 | 4 under the heads of the columns. */
function numbersColumns(view: View, row: number): boolean {
  const cells = view.row(row);
  const first = Number(cells[0]?.text);
  return cells.length >= leastColumns && cells.every(({ text }, i) => text === String(first + i));
}

const longestHead = 8;

/** The header as it comes again after a page break: only lines that stand above the first one lie between. */
function pageBreak(view: View, header: IndicatorHeader, row: number, range: Range): IndicatorHeader | undefined {
  const lines = view.row(row);
  if (lines.length === 0 || lines[0]!.range.top !== row || !isHeadLine(lines[0]!)) return undefined;
  const head = new Set<string>();
  for (let r = Math.max(range.top, header.top - 2 * longestHead); r < header.top; r += 1) head.add(lineText(view, r));
  for (let r = row; r <= Math.min(range.bottom, row + longestHead); r += 1) {
    const again = r > row ? indicatorHeader(view, r) : undefined;
    if (again) return sameHeader(header, again) && !opensOtherTerm(view, header, again) ? again : undefined;
    if (!head.has(lineText(view, r))) return undefined;
  }
  return undefined;
}

const isHeadLine = (cell: Cell): boolean => isHeading(cell.text) || isFieldLabel(cell);
const lineText = (view: View, row: number): string =>
  view
    .row(row)
    .map((cell) => cell.label.full || cell.text)
    .join('|');
const rowCells = (view: View, top: number, bottom: number): Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => view.row(top + i)).flat();

/** 年度绩效指标 in front of the same columns after 长期绩效指标: another region, not a page break. */
function opensOtherTerm(view: View, header: IndicatorHeader, again: IndicatorHeader): boolean {
  const left = header.columns[0]!.column - 1;
  const [group, next] = [header, again].map(({ bottom }) => view.at(bottom, left).label.bare);
  if (left >= view.area.left && next !== '' && next !== group) return true;
  const above = view.row(again.top - 1);
  return above.length === 1 && termOf(above[0]!.label) !== undefined && /目标|指标/.test(above[0]!.text);
}

type RowKind = 'data' | 'blank' | 'skip' | 'end';

function rowKind(view: View, header: IndicatorHeader, row: number): RowKind {
  const first = header.columns[0]!.column;
  const cells = view.row(row);
  const starting = cells.filter((cell) => cell.range.top === row);
  const left = starting[0];
  if (!left) return cells.some((cell) => cell.range.left >= first) ? 'data' : 'blank';
  if (left.range.left < first) return isGroup(left.label) || isTotalRow(left.label) ? 'data' : 'end';
  const name = header.columns.find((column) => column.role === 'name')!;
  const target = header.columns.find((column) => column.role === 'target');
  const crosses = (cell: Cell): boolean =>
    target !== undefined &&
    cell.range.left <= name.column &&
    cell.range.right >= target.column &&
    cell.range.right > name.right;
  const level = canonicalLevel1(left.label) !== undefined || canonicalLevel2(left.label) !== undefined;
  const isField = isFieldLabel(left) || fundMeaning(left.label)?.role === 'total';
  if (left.range.left === first && !level && isField && !isQuestion(header, left, starting)) {
    const { role, label } = header.columns[0]!;
    if (role !== 'name' && (role !== 'other' || isSerialLabel(label))) return isTotalRow(left.label) ? 'data' : 'end';
  }
  if (starting.every((cell) => inlineField(cell))) return 'end';
  if (cells.length === 1 && isHeading(left.text)) return 'skip';
  if (isTotalRow(left.label)) return 'data';
  const wide = starting.find(crosses);
  if (wide) return wide.range.left > first || startsField(view, wide, row) ? 'end' : 'skip';
  if (cells.length === 1 && isRunningText(left) && left.range.left < name.column) return 'end';
  return 'data';
}

/** 立项必要性 | 20 | 依据充分性 | 10: what a review asks about, in the column of level 1 with a name of its own beside it; no text's label. */
const isQuestion = ({ columns }: IndicatorHeader, left: Cell, starting: readonly Cell[]): boolean =>
  columns[0]!.role === 'level1' &&
  narrativeKey(left.label) !== undefined &&
  left.range.right <= columns[0]!.right &&
  columns.every(
    ({ role, column, right }) =>
      role !== 'name' || starting.some(({ range }) => range.left === column && range.right <= right),
  ) &&
  starting.length >= leastColumns &&
  !starting.some((cell) => cell !== left && isFieldLabel(cell));

const isRunningText = (cell: Cell): boolean =>
  cell.text.length > 30 || (beginsFootnote(cell.text) && /^[^指]*[:：]/.test(cell.text));
const startsField = (view: View, cell: Cell, row: number): boolean => !isBlank(view.at(row, cell.range.right + 1));
