import { parseIndicatorValue } from '../text/indicator-value';
import { Claims } from './claims';
import { contentRange } from './card';
import type { Declaration } from './declaration';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { categoriesOf, indicatorsOf, leafOf, withValues, type IndicatorLeaf } from './indicator-columns';
import { canonicalLevel1, canonicalLevel2, goalTerm, headerKey, isGoalGroup, narrativeKey } from './labels/dictionary';
import { isKnownLabel, isSerialLabel } from './labels/kinds';
import { columnUnit, fieldsAbove, fundsOf, isProject, listFields, type ListColumn } from './list-columns';
import { meaningOf } from './funds/tree';
import { looksLikeAmount } from './funds/amount';
import { isBlank, sourced, type Cell, type View } from './view';

interface ProjectList {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly ListColumn[];
  readonly leaves: readonly IndicatorLeaf[];
  readonly rows: readonly number[];
}

const leastColumns = 3;

/**
 * A list with a row for each project and no column that names indicators: they are columns themselves (数量指标：铺设管网（公里）, the figures
 * below), or stand in a sentence. One declaration for each row; none where the sheet is no such list.
 */
export function readProjectRows(view: View): Declaration[] {
  const list = listOf(view);
  if (!list) return [];
  const { top, bottom, columns, leaves, rows } = list;
  const head = { ...view.area, bottom: top - 1 };
  const headings = headingCells(view, head, top - 1);
  const shared = new Claims();
  const unit = unitLine(view, view.area, bottom, shared) ?? columnUnit(columns);
  return rows.map((row): Declaration => {
    const cellOf = ({ column }: ListColumn): Cell => view.at(row, column);
    const claims = new Claims();
    claims.claim(
      ...[...columns, ...leaves, ...leaves.flatMap(({ values }) => values ?? [])].map(cellOf),
      ...serialOf(view, row, columns),
    );
    const { header, goals, narratives } = listFields(columns, cellOf);
    const project = columns.find(isProject);
    const range = contentRange(view, { ...view.area, top: row, bottom: row });
    return {
      sheet: view.sheet.name,
      range,
      family: 'L8',
      title: titleOf(headings),
      project: project && sourced(cellOf(project)),
      year: yearOf(headings, [...header, ...fieldsAbove(view, head, top)], view),
      unit,
      header,
      funds: fundsOf(columns, cellOf, unit),
      goals,
      indicators: leaves.flatMap((leaf) => indicatorsOf(leaf, cellOf, row)),
      categories: categoriesOf(leaves, row),
      indicatorRegion: undefined,
      otherRegions: [],
      narratives,
      unread: claims.unread(view, range),
    };
  });
}

/** The number of a row, left of the columns that say something. */
const serialOf = (view: View, row: number, columns: readonly ListColumn[]): Cell[] =>
  view.row(row).filter((cell) => cell.range.right < columns[0]!.column && /^\d{1,4}$/.test(cell.text));

function listOf(view: View): ProjectList | undefined {
  for (let row = view.area.top; row < view.area.bottom; row += 1) {
    const heads = view.row(row).filter((cell) => cell.range.top === row);
    const project = heads.find((cell) => headerKey(cell.label) === 'project');
    const found = project ? listUnder(view, row, project) : listOfPlaces(view, row, heads);
    if (found) return found;
  }
  return undefined;
}

/** 地区 | 补助资金 | 数量指标 …: a row for each place or unit under one project, where the columns of indicators hold figures. */
function listOfPlaces(view: View, row: number, heads: readonly Cell[]): ProjectList | undefined {
  const first = heads.find((cell) => !isSerialLabel(cell.text));
  if (!first || first.range.right > first.range.left || heads.length <= leastColumns) return undefined;
  if (canonicalLevel1(first.label) !== undefined || canonicalLevel2(first.label) !== undefined) return undefined;
  const list = listUnder(view, row, first);
  const cells = list?.leaves.flatMap(({ column }) => list.rows.map((r) => view.at(r, column))) ?? [];
  const figures = cells.filter(({ text }) => /^(?:quantity|date)$/.test(parseIndicatorValue(text).kind));
  return list && list.leaves.length >= leastColumns && figures.length * 2 > cells.length ? list : undefined;
}

/** `named`: the head of the column that names what each row is about. */
function listUnder(view: View, top: number, named: Cell): ProjectList | undefined {
  const heads = view.row(top).filter((cell) => cell.range.top === top);
  const bottom = headBottom(view, top, named);
  const rows = rowsUnder(view, bottom, named.range.left);
  if (heads.length < leastColumns || rows.length === 0) return undefined;
  const columns: ListColumn[] = [];
  const leaves: IndicatorLeaf[] = [];
  for (let column = view.area.left; column <= view.area.right;) {
    const path = pathTo(view, top, bottom, column);
    const label = path.at(-1);
    const leaf = label && leafOf(path, column);
    if (leaf) leaves.push(leaf);
    else if (label) columns.push({ label, column });
    column = Math.max(column, label?.range.right ?? column) + 1;
  }
  const speaks = ({ label }: ListColumn): boolean =>
    label === named || headerKey(label.label) !== undefined || meaningOf(label) !== undefined || isText(label);
  const known = columns.filter(speaks).length + leaves.length;
  // Names, amounts and explanations are a list of projects; their goals or indicators make it a declaration.
  const holds = columns.some(({ label }) => isGoal(label)) || leaves.length > 1;
  return known >= leastColumns && holds
    ? { top, bottom, columns: columns.filter(speaks), leaves: withValues(leaves), rows }
    : undefined;
}

const isGoal = ({ label }: Cell): boolean => goalTerm(label) !== undefined || isGoalGroup(label);
const isText = (cell: Cell): boolean => isGoal(cell) || narrativeKey(cell.label) !== undefined;

/** The last row of the heads: merged ones down, or as long as nothing stands below the name of the column of projects. */
function headBottom(view: View, top: number, project: Cell): number {
  let { bottom } = project.range;
  while (bottom < Math.min(view.area.bottom, top + 3) && isBlank(view.at(bottom + 1, project.range.left))) bottom += 1;
  return bottom;
}

/** The rows of projects: each names one that no other label is, in a cell of its own. */
function rowsUnder(view: View, bottom: number, column: number): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= view.area.bottom; row += 1) {
    const cell = view.at(row, column);
    if (isBlank(cell) || cell.range.top !== row) continue;
    if (isKnownLabel(cell) || meaningOf(cell) !== undefined || looksLikeAmount(cell)) {
      if (rows.length === 0) return [];
      continue;
    }
    const values = view.row(row).filter((other) => other.range.top === row && other.range.left > column);
    if (values.length > 0 && !values.some(isKnownLabel)) rows.push(row);
  }
  return rows;
}

function pathTo(view: View, top: number, bottom: number, column: number): Cell[] {
  const path: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.at(row, column);
    if (!isBlank(cell) && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}
