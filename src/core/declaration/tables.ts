import type { Range } from '../sheet/address';
import { indicatorHeader } from './indicators/header';
import type { Region } from './indicators/region';
import { canonicalLevel1, canonicalLevel2, fundMeaning, headerKey } from './labels/dictionary';
import { isKnownLabel } from './labels/kinds';
import { compactLabel } from './labels/normalise';
import { isFormName, isHeading } from './labels/titles';
import { inlineField } from './fields/within-cell';
import { statedUnit } from './funds/amount';
import { isBlank, type Cell, type View } from './view';

interface NamedProject {
  readonly label: string;
  readonly name: string;
}

/** The project a row names as a field (label and value), not as a column of a list. */
function projectOn(view: View, row: number): NamedProject | undefined {
  for (const cell of view.row(row)) {
    if (cell.range.top !== row) continue;
    const inline = inlineField(cell);
    if (inline?.key === 'project') return { label: compactLabel(inline.label.value), name: inline.value?.value ?? '' };
    if (headerKey(cell.label) !== 'project') continue;
    const value = view.at(row, cell.range.right + 1);
    if (isBlank(value) || (!isKnownLabel(value) && !fundMeaning(value.label)))
      return { label: cell.label.bare, name: value.text };
  }
  return undefined;
}

/**
 * Where the tables of a sheet begin and end: a further table begins at its headings when another project is named, or
 * another form after an indicator region. Headings and headers repeated at a page break begin nothing.
 */
export function tableRanges(view: View, regions: readonly Region[]): Range[] {
  const starts: number[] = [view.area.top];
  let project: string | undefined;
  const labels = new Set<string>();
  let region = 0;
  let floor = view.area.top - 1;
  for (let row = view.area.top; row <= view.area.bottom; row += 1) {
    while (region < regions.length && regions[region]!.header.top < row) floor = regions[region++]!.bottom;
    if (row <= floor) continue;
    const named = projectOn(view, row);
    const passed = floor >= starts.at(-1)!;
    // 二级项目名称 below 项目名称 says more of the same project; the same label again names another one.
    const fresh = named !== undefined && (labels.has(named.label) || passed);
    const again = fresh && !(named.name === project && indicatorHeader(view, row + 1));
    if (again || (named === undefined && passed && opensForm(view, row))) {
      starts.push(headingsAbove(view, row, Math.max(floor, starts.at(-1)!)));
      labels.clear();
    }
    if (named !== undefined) {
      project = named.name;
      labels.add(named.label);
    }
  }
  return starts.map((top, i) => ({ ...view.area, top, bottom: (starts[i + 1] ?? view.area.bottom + 1) - 1 }));
}

/** The name of a form that is followed by fields of its own, none of them a project (a whole department's table). */
function opensForm(view: View, row: number): boolean {
  const cells = view.row(row);
  if (cells.length !== 1 || !isFormName(cells[0]!.text)) return false;
  for (let r = row + 1; r <= Math.min(view.area.bottom, row + 6); r += 1) {
    if (indicatorHeader(view, r) || projectOn(view, r) !== undefined) return false;
    if (view.row(r).some((cell) => headerKey(cell.label) === 'department' || headerKey(cell.label) === 'unit'))
      return true;
  }
  return false;
}

/** The first of the heading lines (name of the form, year, unit, 编制单位) right above a row. */
function headingsAbove(view: View, row: number, floor: number): number {
  let top = row;
  for (let r = row - 1; r > floor; r -= 1) {
    const cells = view.row(r);
    if (cells.length === 0) continue;
    if (!cells.every((cell, i) => isHeadCell(view, cells, cell, i))) break;
    top = r;
  }
  return top;
}

function isHeadCell(view: View, cells: readonly Cell[], cell: Cell, i: number): boolean {
  if (canonicalLevel1(cell.label) || canonicalLevel2(cell.label)) return false;
  if (isHeading(cell.text) || statedUnit(cell.text) || headerKey(cell.label) || inlineField(cell)) return true;
  const before = cells[i - 1];
  if (before) return headerKey(before.label) !== undefined;
  return cells.length === 1 && cell.range.right - cell.range.left >= (view.area.right - view.area.left) / 2;
}
