import type { Range } from '../sheet/address';
import { contentRange, regionModel } from './card';
import { Claims } from './claims';
import type { Declaration, FundBlock, Goal, HeaderField, Narrative, Term } from './declaration';
import { amountOf, statedUnit } from './funds/amount';
import { inlineField } from './fields';
import { fundTree, meaningOf } from './funds/tree';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { categoriesOf } from './indicators/categories';
import type { HeaderColumn } from './indicators/indicator-header';
import type { Region } from './indicators/region';
import { levelBands, readBands } from './indicators/level-bands';
import { settleRoles } from './indicators/roles';
import { readRows } from './indicators/rows';
import { goalTerm, headerKey, isGoalGroup, narrativeKey } from './labels/dictionary';
import { isBlank, sourced, type Cell, type View } from './view';

interface ListColumn {
  readonly label: Cell;
  readonly column: number;
}

/** The columns of a list that speak of the project rather than of an indicator; undefined when it names no project. */
function listColumns(view: View, region: Region): readonly ListColumn[] | undefined {
  const { header } = region;
  const indicatorColumns = new Set(header.columns.filter((c) => c.role !== 'other').map((c) => c.column));
  const found: ListColumn[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const label = view.at(header.bottom, column);
    if (!isBlank(label) && !indicatorColumns.has(column)) found.push({ label, column });
    column = Math.max(column, label.range.right) + 1;
  }
  return found.some(isProject) ? found : undefined;
}

const isProject = ({ label }: ListColumn): boolean => headerKey(label.label) === 'project';

/** Whether an indicator region is a list of projects: 项目名称 is one of its columns. */
export const isList = (view: View, region: Region): boolean => listColumns(view, region) !== undefined;

/** Reads a list of projects (L8): one row per indicator, one declaration per project. */
export function readList(view: View, range: Range, region: Region): Declaration[] {
  const columns = listColumns(view, region)!;
  const projectAt = columns.find(isProject)!.column;
  const headings = headingCells(view, range, region.header.top - 1);
  const above = fieldsAbove(view, range, region.header.top);
  const shared = new Claims();
  const unit = unitLine(view, range, region.header.bottom, shared);
  const settled = settleRoles(view, region);
  const bands = levelBands(view, region.header);
  return groupRows(view, region, columns, projectAt).map((rows): Declaration => {
    const claims = new Claims();
    const part: Region = { ...region, rows, bottom: rows.at(-1)! };
    const area: Range = { ...range, top: rows[0]!, bottom: rows.at(-1)! };
    const firstRow = rows[0]!;
    const cellOf = ({ column }: ListColumn): Cell => firstFilled(view, rows, column) ?? view.at(firstRow, column);
    for (const row of rows) for (const column of columns) claims.claim(view.at(row, column.column));
    const header = columns.flatMap((c): HeaderField[] => {
      const key = headerKey(c.label.label);
      return key ? [{ key, label: sourced(c.label), value: sourced(cellOf(c)) }] : [];
    });
    const goals = columns.flatMap((c): Goal[] => {
      const term = headerKey(c.label.label) ? undefined : columnGoal(c.label);
      return term ? [{ term, label: sourced(c.label), text: sourced(cellOf(c)) }] : [];
    });
    const narratives = columns.flatMap((c): Narrative[] => {
      const key = headerKey(c.label.label) || columnGoal(c.label) ? undefined : narrativeKey(c.label.label);
      return key ? [{ key, label: sourced(c.label), text: sourced(cellOf(c)) }] : [];
    });
    const read = bands ? readBands(view, part, bands, claims) : readRows(view, part, settled, claims);
    const project = cellOf(columns.find(isProject)!);
    return {
      sheet: view.sheet.name,
      range: contentRange(view, area),
      family: 'L8',
      title: titleOf(headings),
      project: isBlank(project) ? undefined : sourced(project),
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
      unread: claims.unread(view, contentRange(view, area)),
    };
  });
}

/** 预算年度：2024 over the list. */
const fieldsAbove = (view: View, range: Range, bottom: number): HeaderField[] =>
  Array.from({ length: Math.max(0, bottom - range.top) }, (_, i) => view.row(range.top + i)).flatMap((cells) =>
    cells.flatMap((cell) => inlineField(cell) ?? []),
  );

/** 年度目标, or 绩效目标 without a term. */
const columnGoal = ({ label }: Cell): Term | undefined =>
  goalTerm(label) ?? (isGoalGroup(label) ? 'annual' : undefined);

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

function columnUnit(columns: readonly ListColumn[]): Declaration['unit'] {
  for (const { label } of columns) {
    const unit = statedUnit(label.text);
    if (unit) return { value: unit, cell: label.range };
  }
  return undefined;
}

function fundsOf(
  columns: readonly ListColumn[],
  cellOf: (c: ListColumn) => Cell,
  unit: Declaration['unit'],
): FundBlock[] {
  const money = columns.filter(({ label }) => headerKey(label.label) === undefined && meaningOf(label) !== undefined);
  if (money.length === 0) return [];
  const slots = money.map((column) => ({ path: [column.label], amounts: [amountOf(cellOf(column))] }));
  return [
    {
      kind: 'income',
      layout: 'list',
      labels: [],
      unit,
      columns: [{ term: 'annual', label: undefined, unit: undefined }],
      lines: fundTree(slots),
    },
  ];
}
