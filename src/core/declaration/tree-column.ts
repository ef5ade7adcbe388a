import { memoize } from '../memoize';
import type { Range } from '../sheet/address';
import { parseIndicatorValue } from '../text/indicator-value';
import { Claims } from './claims';
import type { Category, Declaration, FundBlock, HeaderField, Indicator, Sourced, Target } from './declaration';
import { familyOf } from './families';
import { amountOf, looksLikeAmount, statedUnit } from './funds/amount';
import { headingCells, titleOf, unitLine, yearOf } from './heading';
import { canonicalLevel1, canonicalLevel2, columnMeaning, fundColumnTerm } from './labels/dictionary';
import type { Region } from './indicators/region';
import { listBlock } from './list-columns';
import { isBlank, sourced, type Cell, type View } from './view';

/** The header of a tree: everything is named in one column, its values and its money stand in others. */
interface TreeHeader {
  readonly row: number;
  readonly name: number;
  readonly target: number;
  readonly money: Cell | undefined;
}

const leastLevels = 2;

/**
 * A sheet that names department, project, levels and indicators in one column, one under the other (批复表 of system exports): levels are told by their
 * words and by having no value, a project by standing right over its first level. One declaration for every project; none where there is no such tree.
 */
export function readTrees(view: View): Declaration[] {
  const header = headerOf(view, valuesByLabel) ?? headerOf(view, valuesByContent);
  if (!header) return [];
  const rows = Array.from({ length: view.area.bottom - header.row }, (_, i) => header.row + 1 + i);
  const projects = rows.filter(
    (row, i) => isPlain(view, header, row) && rows[i + 1] !== undefined && isLevel1(view, header, rows[i + 1]!),
  );
  return projects.map((row, i) =>
    readProject(view, header, row, (projects[i + 1] ?? view.area.bottom + 1) - 1, i === 0),
  );
}

/** The head of the column that holds the values, among those of a row. */
type ValuesHead = (view: View, row: number, cells: readonly Cell[]) => Cell | undefined;

const valuesByLabel: ValuesHead = (_view, _row, cells) =>
  cells.find((cell) => columnMeaning(cell.label)?.role === 'target');

function headerOf(view: View, valuesOf: ValuesHead): TreeHeader | undefined {
  for (let row = view.area.top; row < view.area.bottom; row += 1) {
    const cells = view.row(row);
    if (cells.length < 2 || cells.length > 6) continue;
    const target = valuesOf(view, row, cells);
    const name = target && cells.find((cell) => cell.range.right < target.range.left);
    if (!target || !name) continue;
    const money = cells.find((cell) => cell !== name && fundColumnTerm(cell.label) === 'annual');
    const header = { row, name: name.range.left, target: target.range.left, money };
    let levels = 0;
    for (let r = row + 1; r <= view.area.bottom && levels < leastLevels; r += 1)
      if (isLevel(view, header, r)) levels += 1;
    if (levels === leastLevels) return header;
  }
  return undefined;
}

const leastValues = 3;
const longestHead = 12;

const levelsByColumn = memoize((_view: View) => new Map<number, readonly number[]>());

/** The rows of a column that are levels, found once. */
function levelRows(view: View, column: number): readonly number[] {
  const known = levelsByColumn(view);
  const found = known.get(column) ?? rowsOf(view).filter((row) => saysLevel(view.at(row, column).label));
  known.set(column, found);
  return found;
}

const rowsOf = ({ area }: View): number[] => Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);

const saysLevel = (label: Cell['label']): boolean =>
  canonicalLevel1(label) !== undefined || canonicalLevel2(label) !== undefined;

/** So many rows may stand between a head and its first level. */
const headReach = 5;

/** The head, under a word nobody knows, of the column that holds values beside indicators and nothing beside levels. */
function valuesByContent(view: View, row: number, [name, ...others]: readonly Cell[]): Cell | undefined {
  const levels = levelRows(view, name!.range.left);
  const [first] = levels;
  if (first === undefined || levels.length < 2 * leastLevels || row >= first || row < first - headReach)
    return undefined;
  return others.find(({ range, label, text }) => {
    if (
      text.length > longestHead ||
      statedUnit(text) ||
      fundColumnTerm(label) !== undefined ||
      columnMeaning(label) !== undefined
    )
      return false;
    // 服务对象满意度 can be an indicator as well.
    const blank = levels.filter((r) => isBlank(view.at(r, range.left)));
    if (blank.length * 5 < levels.length * 4) return false;
    let values = 0;
    for (let r = levels[0]!; r <= view.area.bottom; r += 1)
      if (/^(?:quantity|date)$/.test(parseIndicatorValue(view.at(r, range.left).text).kind)) values += 1;
    return values >= leastValues;
  });
}

/** A head of names and values over rows that are levels of both kinds, without a value of their own: a tree under the heads of a list. */
export function isTree(view: View, { header, rows, sections }: Region): boolean {
  const [name, target] = (['name', 'target'] as const).map((role) =>
    header.columns.find((column) => column.role === role),
  );
  if (!name || !target || header.columns.some(({ role }) => role === 'level1' || role === 'level2')) return false;
  const labels = rows
    .filter((row) => isBlank(view.at(row, target.column)))
    .map((row) => view.at(row, name.column).label);
  const upper = sections.length + labels.filter((label) => canonicalLevel1(label) !== undefined).length;
  const lower = labels.filter((label) => canonicalLevel2(label) !== undefined).length;
  return upper >= leastLevels && lower >= leastLevels;
}

const nameAt = (view: View, { name }: TreeHeader, row: number): Cell => view.at(row, name);
const hasValue = (view: View, { target }: TreeHeader, row: number): boolean => !isBlank(view.at(row, target));
const isLevel1 = (view: View, header: TreeHeader, row: number): boolean =>
  !hasValue(view, header, row) && canonicalLevel1(nameAt(view, header, row).label) !== undefined;
const isLevel = (view: View, header: TreeHeader, row: number): boolean =>
  isLevel1(view, header, row) ||
  (!hasValue(view, header, row) && canonicalLevel2(nameAt(view, header, row).label) !== undefined);
/** Neither a level nor an indicator: a department or a project. */
const isPlain = (view: View, header: TreeHeader, row: number): boolean => {
  const cell = nameAt(view, header, row);
  return !isBlank(cell) && !hasValue(view, header, row) && !isLevel(view, header, row);
};

/** How far a name is moved to the right by blanks. */
const depthOf = ({ value }: Cell): number => (typeof value === 'string' ? value.length - value.trimStart().length : 0);

function readProject(view: View, header: TreeHeader, row: number, bottom: number, first: boolean): Declaration {
  const claims = new Claims();
  const headings = headingCells(view, { ...view.area, bottom: header.row - 1 }, header.row - 1);
  const unit = unitLine(view, view.area, header.row, claims);
  const project = nameAt(view, header, row);
  const above = row - 1 > header.row ? nameAt(view, header, row - 1) : undefined;
  const department = above && isPlain(view, header, row - 1) ? above : undefined;
  const fields: HeaderField[] = [
    ...(department
      ? [{ key: 'department' as const, label: sourced(view.at(header.row, header.name)), value: sourced(department) }]
      : []),
    { key: 'project', label: sourced(view.at(header.row, header.name)), value: sourced(project) },
  ];
  const { indicators, categories } = readRows(view, header, row + 1, bottom);
  const top = first ? view.area.top : department ? row - 1 : row;
  const range: Range = { ...view.area, top, bottom };
  for (let r = top; r <= bottom; r += 1) if (r >= header.row - 1 || first) claims.claim(...view.row(r));
  const base = {
    sheet: view.sheet.name,
    range,
    title: titleOf(headings),
    project: sourced(project),
    year: yearOf(headings, fields, view),
    unit,
    header: fields,
    funds: fundsOf(view, header, row, unit),
    goals: [],
    indicators,
    categories,
    indicatorRegion: {
      header: { top: header.row, bottom: header.row, left: header.name, right: Math.max(header.target, header.name) },
      rows: { top: row + 1, bottom: Math.max(bottom, row + 1), left: header.name, right: header.target },
      columns: [
        {
          role: 'name' as const,
          term: 'other' as const,
          column: header.name,
          by: ['place' as const],
          label: view.at(header.row, header.name).text,
        },
        {
          role: 'target' as const,
          term: 'annual' as const,
          column: header.target,
          label: view.at(header.row, header.target).text,
        },
      ],
    },
    otherRegions: [],
    narratives: [],
  };
  const head = view.at(header.row, header.target);
  const guessed = columnMeaning(head.label)?.role === 'target' ? [] : [head.range];
  const declaration: Declaration = { ...base, family: 'unknown', unread: [...guessed, ...claims.unread(view, range)] };
  return { ...declaration, family: familyOf(declaration) };
}

function fundsOf(view: View, { money }: TreeHeader, row: number, unit: Declaration['unit']): FundBlock[] {
  const amount = money && view.at(row, money.range.left);
  if (!money || !amount || isBlank(amount) || !looksLikeAmount(amount)) return [];
  const line = {
    label: sourced(money),
    role: 'total' as const,
    amounts: [amountOf(amount)],
    children: [],
    partial: false,
  };
  return [listBlock([line], unit)];
}

type Level = Sourced<string> & { readonly depth: number };

function readRows(view: View, header: TreeHeader, top: number, bottom: number) {
  const indicators: Indicator[] = [];
  const groups: {
    level1: Level | undefined;
    level2: Level | undefined;
    top: number;
    bottom: number;
    own: Indicator[];
  }[] = [];
  let level1: Level | undefined;
  let level2: Level | undefined;
  const open = (row: number): void => {
    groups.push({ level1, level2, top: row, bottom: row, own: [] });
  };
  for (let row = top; row <= bottom; row += 1) {
    const cell = nameAt(view, header, row);
    if (isBlank(cell)) continue;
    if (isLevel(view, header, row)) {
      const [upper, lower] = [canonicalLevel1(cell.label), canonicalLevel2(cell.label)];
      const depth = depthOf(cell);
      const isUpper = upper !== undefined && (lower === undefined || level1 === undefined || depth <= level1.depth);
      if (isUpper) [level1, level2] = [{ value: upper, cell: cell.range, depth }, undefined];
      else {
        level2 = { value: lower ?? cell.text, cell: cell.range, depth };
        open(row);
      }
      continue;
    }
    if (!hasValue(view, header, row)) continue;
    if (groups.at(-1)?.level1 !== level1 || groups.at(-1)?.level2 !== level2) open(row);
    const indicator = indicatorOf(view, header, row, level1, level2);
    indicators.push(indicator);
    groups.at(-1)!.own.push(indicator);
    groups.at(-1)!.bottom = row;
  }
  const categories = groups.map(({ own, ...group }): Category => ({
    level1: group.level1,
    level2: group.level2,
    rows: { top: group.top, bottom: group.bottom, left: header.name, right: header.target },
    indicators: own,
  }));
  return { indicators, categories };
}

function indicatorOf(
  view: View,
  header: TreeHeader,
  row: number,
  level1: Sourced<string> | undefined,
  level2: Sourced<string> | undefined,
): Indicator {
  const value = view.at(row, header.target);
  const target: Target = {
    term: 'annual',
    cell: value.range,
    raw: value.text,
    nameCell: undefined,
    level2Cell: undefined,
    value: parseIndicatorValue(value.text),
  };
  const blank = { operator: undefined, unit: undefined, weight: undefined, direction: undefined };
  const name = sourced(nameAt(view, header, row));
  return {
    row,
    level1,
    level2,
    name,
    targets: [target],
    ...blank,
    completion: undefined,
    score: undefined,
    reason: undefined,
  };
}
