import type { Range } from '../../sheet/address';
import { canonicalLevel1, canonicalLevel2, fundMeaning, isGroup } from '../labels/dictionary';
import { isFieldLabel } from '../labels/kinds';
import { isBlank, type Cell, type View } from '../view';
import { indicatorHeader, sameHeader, type IndicatorHeader } from './header';

/** An indicator region: its header and the rows that belong to it, without repeated headers and titles. */
export interface Region {
  readonly header: IndicatorHeader;
  readonly bottom: number;
  readonly rows: readonly number[];
  /** Header cells repeated at page breaks. */
  readonly repeated: readonly Cell[];
}

/** The indicator regions between two rows, top to bottom. */
export function indicatorRegions(view: View, range: Range): Region[] {
  const regions: Region[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const header = indicatorHeader(view, row);
    if (!header) continue;
    const region = regionOf(view, header, range);
    regions.push(region);
    row = Math.max(row, region.bottom);
  }
  return regions;
}

function regionOf(view: View, header: IndicatorHeader, range: Range): Region {
  const rows: number[] = [];
  const repeated: Cell[] = [];
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= range.bottom; row += 1) {
    const again = indicatorHeader(view, row);
    if (again) {
      if (!sameHeader(header, again)) break;
      repeated.push(...again.cells);
      row = again.bottom;
      bottom = row;
      continue;
    }
    const kind = rowKind(view, header, row);
    if (kind === 'end') break;
    if (kind === 'skip') continue;
    rows.push(row);
    if (kind === 'data') bottom = row;
  }
  return { header, bottom, rows: rows.filter((row) => row <= bottom), repeated };
}

type RowKind = 'data' | 'blank' | 'skip' | 'end';

function rowKind(view: View, header: IndicatorHeader, row: number): RowKind {
  const first = header.columns[0]!.column;
  const cells = view.row(row);
  const starting = cells.filter((cell) => cell.range.top === row);
  const left = starting[0];
  if (!left) return cells.some((cell) => cell.range.left >= first) ? 'data' : 'blank';
  if (left.range.left < first) return isGroup(left.label) ? 'data' : 'end';
  const name = header.columns.find((column) => column.role === 'name')!;
  const target = header.columns.find((column) => column.role === 'target');
  const crosses = (cell: Cell): boolean =>
    target !== undefined &&
    cell.range.left <= name.column &&
    cell.range.right >= target.column &&
    cell.range.right > name.right;
  const level = canonicalLevel1(left.label) !== undefined || canonicalLevel2(left.label) !== undefined;
  if (left.range.left === first && !level && (isFieldLabel(left) || fundMeaning(left.label)?.role === 'total')) {
    if (header.columns[0]!.role !== 'name') return isTotal(left) ? 'skip' : 'end';
  }
  const wide = starting.find(crosses);
  if (wide) return wide.range.left > first || startsField(view, wide, row) ? 'end' : 'skip';
  if (cells.length === 1 && isRunningText(left) && left.range.left < name.column) return 'end';
  return 'data';
}

const isTotal = (cell: Cell): boolean => /^(?:合计|总计|总分|小计)$/.test(cell.label.bare);
const isRunningText = (cell: Cell): boolean =>
  cell.text.length > 30 || /^(?:注|备注|说明|填报|填表|单位负责人|主管|审核)[^指]*[::：]/.test(cell.text);
const startsField = (view: View, cell: Cell, row: number): boolean => !isBlank(view.at(row, cell.range.right + 1));
