import type { Range } from '../sheet/address';
import { contentRange, regionModel } from './card';
import { Claims } from './claims';
import type { Declaration } from './declaration';
import { columnUnit, fieldsAbove, fundsOf, isProject, listFields, type ListColumn } from './list-columns';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { categoriesOf } from './indicators/categories';
import type { HeaderColumn } from './indicators/indicator-header';
import type { Region } from './indicators/region';
import { levelBands, readBands } from './indicators/level-bands';
import { settleRoles } from './indicators/roles';
import { readRows } from './indicators/rows';
import { normaliseLabel } from './labels/normalise';
import { headerKey } from './labels/dictionary';
import { projectColumn } from './project-column';
import { isBlank, sourced, type Cell, type View } from './view';

interface ListColumns {
  readonly columns: readonly ListColumn[];
  readonly project: ListColumn;
}

/** The columns of a list that speak of the project rather than of an indicator; undefined when it names no project. */
function listColumns(view: View, region: Region): ListColumns | undefined {
  const { header } = region;
  const indicatorColumns = new Set(header.columns.filter((c) => c.role !== 'other').map((c) => c.column));
  const found: ListColumn[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const label = wholeLabel(view, header, column);
    if (!isBlank(label) && !indicatorColumns.has(column)) found.push({ label, column });
    column = Math.max(column, label.range.right) + 1;
  }
  const project = projectColumn(view, region, found);
  return project && { columns: found, project };
}

/** 名称 under 项目 says 项目名称: where the lower label alone says nothing, both together may. */
function wholeLabel(view: View, { top, bottom }: Region['header'], column: number): Cell {
  const own = view.at(bottom, column);
  const over = view.at(top - 1, column);
  const above = top === bottom && over.range.right > over.range.left ? over : view.at(top, column);
  if (own === above || isBlank(own) || isBlank(above) || headerKey(own.label)) return own;
  const text = `${above.text}${own.text}`;
  const label = normaliseLabel(text);
  return headerKey(label) ? { ...own, text, label } : own;
}

/** Whether an indicator region is a list of projects: one of its columns names them. */
export const isList = (view: View, region: Region): boolean => listColumns(view, region) !== undefined;

/** Reads a list of projects (L8): one row per indicator, one declaration per project. */
export function readList(view: View, range: Range, region: Region): Declaration[] {
  const { columns, project } = listColumns(view, region)!;
  const headings = headingCells(view, range, region.header.top - 1);
  const above = fieldsAbove(view, range, region.header.top);
  const shared = new Claims();
  const unit = unitLine(view, range, region.header.bottom, shared);
  const settled = settleRoles(view, region);
  const bands = levelBands(view, region.header);
  return groupRows(view, region, columns, project.column).map((rows): Declaration => {
    const claims = new Claims();
    const part: Region = { ...region, rows, bottom: rows.at(-1)! };
    const area: Range = { ...range, top: rows[0]!, bottom: rows.at(-1)! };
    const firstRow = rows[0]!;
    const cellOf = ({ column }: ListColumn): Cell => firstFilled(view, rows, column) ?? view.at(firstRow, column);
    for (const row of rows) for (const column of columns) claims.claim(view.at(row, column.column));
    const { header, goals, narratives } = listFields(columns, cellOf);
    const read = bands ? readBands(view, part, bands, claims) : readRows(view, part, settled, claims);
    const name = cellOf(project);
    return {
      sheet: view.sheet.name,
      range: contentRange(view, area),
      family: 'L8',
      title: titleOf(headings),
      project: isBlank(name) ? undefined : sourced(name),
      year: yearOf(headings, [...header, ...above], view),
      unit: unit ?? columnUnit(columns),
      header,
      funds: fundsOf(columns, cellOf, unit ?? columnUnit(columns)),
      goals,
      indicators: read.flatMap((row) => row.indicator ?? []),
      categories: categoriesOf(read, settled),
      // A row holds an indicator of every level 1: none of them has a row of its own.
      indicatorRegion: bands ? undefined : regionModel(part, settled),
      otherRegions: [],
      narratives,
      // What names the projects under a label nobody knows is told beside what was not read.
      unread: [...(isProject(project) ? [] : [project.label.range]), ...claims.unread(view, contentRange(view, area))],
    };
  });
}

const firstFilled = (view: View, rows: readonly number[], column: number): Cell | undefined =>
  rows.map((row) => view.at(row, column)).find((cell) => !isBlank(cell));

/** Rows of one project each: blank project cells go on with the project above, rows of neither project nor indicator belong to none. */
function groupRows(view: View, region: Region, columns: readonly ListColumn[], projectAt: number): number[][] {
  const name = region.header.columns.find((column): column is HeaderColumn => column.role === 'name')!;
  const unitAt = columns.find(({ label }) => headerKey(label.label) === 'unit')?.column;
  const groups: { project: Cell; owner: string; rows: number[] }[] = [];
  let open = false;
  for (const row of region.rows) {
    const project = view.at(row, projectAt);
    const owner = unitAt === undefined ? '' : view.at(row, unitAt).text;
    const empty = isBlank(view.at(row, name.column));
    const last = groups.at(-1);
    if (isBlank(project)) {
      if (!open || !last || (empty && owner !== '' && owner !== last.owner)) open = false;
      else last.rows.push(row);
      continue;
    }
    const same =
      open &&
      last &&
      (last.project === project || (last.project.text === project.text && (owner === last.owner || owner === '')));
    if (same) last.rows.push(row);
    else groups.push({ project, owner, rows: [row] });
    open = true;
  }
  const speaks = (row: number): boolean => !isBlank(view.at(row, name.column));
  return groups.map((group) => group.rows).filter((rows) => rows.some(speaks));
}
