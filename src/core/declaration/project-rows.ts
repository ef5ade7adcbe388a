import { parseIndicatorValue } from '../text/indicator-value';
import { Claims } from './claims';
import { contentRange } from './card';
import type { Declaration, Indicator, Sourced } from './declaration';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { canonicalLevel1, canonicalLevel2, goalTerm, headerKey, isGoalGroup, narrativeKey } from './labels/dictionary';
import { isKnownLabel } from './labels/kinds';
import { normaliseLabel } from './labels/normalise';
import { columnUnit, fieldsAbove, fundsOf, isProject, listFields, type ListColumn } from './list-columns';
import { meaningOf } from './funds/tree';
import { looksLikeAmount } from './funds/amount';
import { isBlank, sourced, type Cell, type View } from './view';

/** A column that is an indicator itself: its name in the head, its values in the rows. */
interface IndicatorLeaf extends ListColumn {
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
}

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
    claims.claim(...[...columns, ...leaves].map(cellOf), ...serialOf(view, row, columns));
    const { header, goals, narratives } = listFields(columns, cellOf);
    const project = cellOf(columns.find(isProject)!);
    const range = contentRange(view, { ...view.area, top: row, bottom: row });
    return {
      sheet: view.sheet.name,
      range,
      family: 'L8',
      title: titleOf(headings),
      project: sourced(project),
      year: yearOf(headings, [...header, ...fieldsAbove(view, head, top)], view),
      unit,
      header,
      funds: fundsOf(columns, cellOf, unit),
      goals,
      indicators: leaves.flatMap((leaf) => indicatorsOf(leaf, cellOf(leaf), row)),
      categories: [],
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

/** What a cell says of one indicator. */
interface Said {
  readonly name: Sourced<string>;
  readonly raw: string;
}

const serial = /^[（(]?\d{1,2}[)）]?[.、．]\s?|^[①-⑳]/;

/** 管护面积≥5万亩；管护合格率≥95% below 产出指标: each part its name and its value. */
function saidBelowLevel(label: Cell, cell: Cell): Said[] {
  const parts = cell.text.split(/[\n；;]/).map((part) => part.trim().replace(serial, ''));
  return parts.flatMap((part): Said[] => {
    const value = parseIndicatorValue(part);
    const prefix = value.kind === 'quantity' ? value.prefix.trim() : '';
    if (part === '') return [];
    if (prefix === '' || !part.startsWith(prefix)) return [{ name: sourced(label), raw: part }];
    return [{ name: { value: prefix.replace(/[：:]$/, ''), cell: cell.range }, raw: part.slice(prefix.length).trim() }];
  });
}

const isLevel = ({ label }: Cell): boolean =>
  canonicalLevel1(label) !== undefined || canonicalLevel2(label) !== undefined;

function indicatorsOf({ label, level1, level2 }: IndicatorLeaf, cell: Cell, row: number): Indicator[] {
  if (isBlank(cell)) return [];
  const none = { operator: undefined, unit: undefined, weight: undefined, direction: undefined };
  const unknown = { completion: undefined, score: undefined, reason: undefined };
  const said = isLevel(label) ? saidBelowLevel(label, cell) : [{ name: sourced(label), raw: cell.text }];
  return said.map(({ name, raw }): Indicator => {
    const value = parseIndicatorValue(raw);
    const target = {
      term: 'annual' as const,
      cell: cell.range,
      raw,
      nameCell: undefined,
      level2Cell: undefined,
      value,
    };
    return { row, level1, level2, name, targets: [target], ...none, ...unknown };
  });
}

function listOf(view: View): ProjectList | undefined {
  for (let row = view.area.top; row < view.area.bottom; row += 1) {
    const project = view.row(row).find((cell) => cell.range.top === row && headerKey(cell.label) === 'project');
    const found = project && listUnder(view, row, project);
    if (found) return found;
  }
  return undefined;
}

function listUnder(view: View, top: number, project: Cell): ProjectList | undefined {
  const heads = view.row(top).filter((cell) => cell.range.top === top);
  const bottom = headBottom(view, top, project);
  const rows = rowsUnder(view, bottom, project.range.left);
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
    headerKey(label.label) !== undefined || meaningOf(label) !== undefined || isText(label);
  const known = columns.filter(speaks).length + leaves.length;
  // Names, amounts and explanations are a list of projects; their goals or indicators make it a declaration.
  const holds = columns.some(({ label }) => isGoal(label)) || leaves.length > 1;
  return known >= leastColumns && holds ? { top, bottom, columns: columns.filter(speaks), leaves, rows } : undefined;
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

/** 产出指标 over 数量指标：铺设管网（公里）: the levels over a column that is an indicator. */
function leafOf(path: readonly Cell[], column: number): IndicatorLeaf | undefined {
  const label = path.at(-1)!;
  const before = /^([^：:]{2,12})[：:]./.exec(label.text)?.[1];
  const own = before === undefined ? undefined : normaliseLabel(before);
  const upper = path.slice(0, -1);
  // 满意度指标 over the rows, with no level below it.
  const level1 = (path.length === 1 ? path : upper).find((cell) => canonicalLevel1(cell.label) !== undefined);
  const level2 = upper.find((cell) => cell !== level1 && canonicalLevel2(cell.label) !== undefined);
  const named = (own && canonicalLevel2(own)) ?? (level2 ? undefined : canonicalLevel2(label.label));
  if (!level1 && !level2 && !(own && named)) return undefined;
  return {
    label,
    column,
    level1: level1 && { value: canonicalLevel1(level1.label)!, cell: level1.range },
    level2: named
      ? { value: named, cell: label.range }
      : level2 && { value: canonicalLevel2(level2.label)!, cell: level2.range },
  };
}
