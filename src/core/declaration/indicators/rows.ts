import { exact } from '../funds/amount';
import { joinIndicatorValue, parseIndicatorValue, type IndicatorValue } from '../../text/indicator-value';
import { halfWidth } from '../../text/normalise';
import { isNoUnit, unitAt } from '../../text/units';
import type { Claims } from '../claims';
import type { Indicator, IndicatorColumnRole, Sourced, Target } from '../declaration';
import { canonicalLevel1, canonicalLevel2, fits, isTotalRow, onlyChildOf, parentOf } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, sourced, type Cell, type View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';
import { isSpareName } from './spare';

/** A row of the region with the levels it stands under, whether it names an indicator or not. */
export interface LevelledRow {
  readonly row: number;
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  readonly indicator: Indicator | undefined;
}

/** The columns that belong to one term's half: its own name and level 2 where the form repeats them (L1). */
interface TargetColumns {
  readonly target: HeaderColumn;
  readonly name: HeaderColumn | undefined;
  readonly level2: HeaderColumn | undefined;
}

/** Reads the rows of a region; spare blank rows and rows of totals give no indicator. */
export function readRows(view: View, region: Region, columns: readonly HeaderColumn[], claims: Claims): LevelledRow[] {
  const firsts = new Map<IndicatorColumnRole, HeaderColumn>(
    [...columns].reverse().map((column) => [column.role, column]),
  );
  const first = (role: IndicatorColumnRole): HeaderColumn | undefined => firsts.get(role);
  const name = first('name')!;
  const level1At = first('level1');
  const level2At = first('level2');
  const weightAt = weightOf(columns, name);
  const halves = halvesOf(columns, name);
  const rows = region.rows.filter((row) => !isTotal(view, row));
  for (const row of region.rows) if (isTotal(view, row)) claims.claim(...view.row(row));
  const levels = levelsOf(view, rows, level1At, level2At).map((own, i) => inSection(own, region, rows[i]!));
  return rows.map((row, i): LevelledRow => {
    const read = (column: HeaderColumn): Cell => cellIn(view, row, column);
    const field = (role: IndicatorColumnRole): Sourced<string> | undefined => {
      const column = role === 'weight' ? weightAt : first(role);
      return column && sourced(read(column));
    };
    for (const column of columns) claims.claim(read(column));
    const nameCell = nameOf(halves, read(name), read);
    const { level1, level2 } = ((level1At ?? level2At) ? undefined : levelsInName(nameCell)) ?? levels[i]!;
    const targetCells = halves.map(({ target }) => read(target));
    const fresh = nameCell.range.top === row || targetCells.some((cell) => !isBlank(cell) && cell.range.top === row);
    const named = !isSpareName(nameCell.text) && nameCell.range.top === row;
    const valued = targetCells.some((cell) => !isBlank(cell) && cell.range.top === row);
    const base = { row, level1, level2 };
    if (!fresh || !(named || valued)) return { ...base, indicator: undefined };
    const operator = field('operator');
    const unit = field('unit');
    const targets = halves.map((half): Target => {
      const cell = read(half.target);
      const raw = cell.text;
      const beside = half.name && read(half.name);
      const besideLevel = half.level2 && read(half.level2);
      return {
        term: half.target.term,
        cell: cell.range,
        raw,
        nameCell: beside?.range,
        level2Cell: besideLevel?.range,
        value: withNamedUnit(
          valueOf(cell, operator?.value, unit && view.at(unit.cell.top, unit.cell.left)),
          nameCell.text,
        ),
      };
    });
    const indicator: Indicator = {
      ...base,
      name: sourced(nameCell),
      targets,
      operator,
      unit,
      weight: field('weight'),
      direction: field('direction'),
      completion: field('completion'),
      score: field('score'),
      reason: field('reason'),
    };
    return { ...base, indicator };
  });
}

/** A row may use the second half alone (中期 left blank): then the indicator is named there. */
function nameOf(halves: readonly TargetColumns[], first: Cell, read: (column: HeaderColumn) => Cell): Cell {
  if (!isBlank(first)) return first;
  const half = halves.find(({ name, target }) => name && !isBlank(read(name)) && !isBlank(read(target)));
  return half ? read(half.name!) : first;
}

/** The cell of a column on a row: the first with content under the header cell's width. */
function cellIn(view: View, row: number, column: HeaderColumn): Cell {
  const home = view.at(row, column.column);
  for (let c = column.column + 1; isBlank(home) && c <= column.right; c += 1) {
    const cell = view.at(row, c);
    if (!isBlank(cell)) return cell;
  }
  return home;
}

/** Percents as shown, other numbers as stored (0.04 shown as 0 is 0.04). */
const printed = (cell: Cell): string =>
  typeof cell.value === 'number' && /^[-\d.,\s]*$/.test(cell.text)
    ? (exact(cell.value)?.toFixed() ?? cell.text)
    : cell.text;

/** Where there is no unit to give, the column holds a dash or 无. */
const unitText = (text: string): string => (isNoUnit(text) ? '' : text);

function valueOf(cell: Cell, operator: string | undefined, unit: Cell | undefined): IndicatorValue {
  const number = printed(cell);
  if (operator === undefined && unit === undefined) return parseIndicatorValue(number);
  return joinIndicatorValue(operator ?? '', number, unit && typeof unit.value !== 'number' ? unitText(unit.text) : '');
}

const namedUnit = /[（(]\s{0,4}[≥≤≧≦<>＜＞=]{0,2}\s{0,4}[*＊×xX]{0,4}\s{0,4}([^（()）\d*\s]{1,8})\s{0,4}[）)]$/;

/** 营造林面积（亩）｜80000, 苗木成活率(≥**%)｜85: the name says the unit of a bare number. */
function withNamedUnit(value: IndicatorValue, name: string): IndicatorValue {
  if (value.kind !== 'quantity' || value.unit !== '' || value.suffix !== '' || /[万亿]\s*$/.test(value.text))
    return value;
  const printed = halfWidth(namedUnit.exec(name.trim())?.[1] ?? '');
  const unit = unitAt(printed, 0);
  return unit?.end === printed.length && printed !== '' ? { ...value, unit: unit.unit } : value;
}

function halvesOf(columns: readonly HeaderColumn[], name: HeaderColumn): TargetColumns[] {
  const targets = columns.filter((column) => column.role === 'target');
  return targets.map((target): TargetColumns => {
    const before = columns.filter((column) => column.column < target.column);
    const from = before.findLastIndex((column) => column.role === 'target');
    const own = before.slice(from + 1);
    const ownName = own.findLast((column) => column.role === 'name' && column !== name);
    const repeats = columns.filter((column) => column.role === 'name').length > 1;
    const fallback = from < 0 && repeats ? name : undefined;
    const firstLevel2 = columns.find((column) => column.role === 'level2');
    return {
      target,
      name: ownName ?? fallback,
      level2:
        ownName || fallback
          ? (own.findLast((column) => column.role === 'level2') ?? (fallback && firstLevel2))
          : undefined,
    };
  });
}

/** Where every level has weights of its own (L14) the indicator's is the one after its name. */
const weightOf = (columns: readonly HeaderColumn[], name: HeaderColumn): HeaderColumn | undefined => {
  const weights = columns.filter((column) => column.role === 'weight');
  return weights.find((column) => column.column > name.column) ?? weights[0];
};

const isTotal = (view: View, row: number): boolean => {
  const first = view.row(row).find((cell) => cell.range.top === row);
  return first !== undefined && isTotalRow(first.label);
};

/** The level 1 whose own row stands over this one. */
function inSection(own: Levels, { sections }: Region, row: number): Levels {
  const section = sections.findLast(({ range }) => range.bottom < row);
  return section && !own.level1 ? { ...own, level1: named(section, canonicalLevel1) } : own;
}

const isWord = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** 产出—数量, 产出指标（数量）, 效益指标（社会）: both levels in one cell. */
function bothLevels(cell: Cell | undefined, text = cell?.text ?? ''): Levels | undefined {
  const [, upper, dashed, bracketed] =
    /^(.{1,10}?)\s{0,3}(?:[-—–>/／·]{1,2}\s{0,3}(.{1,12})|[（(](.{1,12})[)）])$/.exec(text) ?? [];
  const lower = dashed ?? bracketed;
  const level1 = upper && canonicalLevel1(normaliseLabel(upper));
  const known = lower && [lower, lower + level1].map((name) => canonicalLevel2(normaliseLabel(name))).find(Boolean);
  // 满意度-患者: whatever stands below a level that has but one.
  const level2 = known ?? (lower && level1 && isWord(lower) ? onlyChildOf(level1) : undefined);
  return cell && level1 && level2
    ? { level1: { value: level1, cell: cell.range }, level2: { value: level2, cell: cell.range } }
    : undefined;
}

/** 产出—数量：巡护面积, 数量指标：巡护面积: the levels in front of the name, in a form that has no column for them. */
function levelsInName(name: Cell): Levels | undefined {
  const before = /^([^：:]{3,16})[：:]./.exec(name.text)?.[1];
  if (before === undefined) return undefined;
  const label = normaliseLabel(before);
  const [level1, level2] = [canonicalLevel1(label), canonicalLevel2(label)];
  if (level2) return { level1: undefined, level2: { value: level2, cell: name.range } };
  return level1 ? { level1: { value: level1, cell: name.range }, level2: undefined } : bothLevels(name, before);
}

interface Levels {
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
}

/** Level labels as printed, blank ones inherited; a label printed after its rows is told by what can stand under it. */
function levelsOf(
  view: View,
  rows: readonly number[],
  level1At: HeaderColumn | undefined,
  level2At: HeaderColumn | undefined,
): Levels[] {
  const explicit = rows.map((row) => level1At && nonBlank(cellIn(view, row, level1At)));
  const next = nextOf(explicit);
  let above: Cell | undefined;
  let last: { level1: Cell | undefined; level2: Cell | undefined } = { level1: undefined, level2: undefined };
  return rows.map((row, i): Levels => {
    const own2 = level2At && nonBlank(cellIn(view, row, level2At));
    if (explicit[i]) above = explicit[i];
    const level1 =
      explicit[i] ??
      inherited(above, next[i], own2 ?? last.level2, own2 !== undefined) ??
      (own2 ? undefined : last.level1);
    const level2 = own2 ?? (level1 === last.level1 ? last.level2 : undefined);
    last = { level1, level2 };
    const both = level1 && level2 ? undefined : bothLevels(level1 ?? level2);
    if (both) return both;
    // A column of both: 数量指标, 质量指标, 效益指标.
    if (level1 && !level2At && isOnlyLevel2(level1)) return withParent(named(level1, canonicalLevel2));
    return { level1: level1 && named(level1, canonicalLevel1), level2: level2 && named(level2, level2Below(level1)) };
  });
}

const isOnlyLevel2 = ({ label }: Cell): boolean =>
  canonicalLevel1(label) === undefined && canonicalLevel2(label) !== undefined;

const withParent = (level2: Sourced<string>): Levels => {
  const level1 = parentOf(level2.value);
  return { level1: level1 === undefined ? undefined : { value: level1, cell: level2.cell }, level2 };
};

/** 经济 below 效益指标 is 经济效益指标, below 成本指标 经济成本指标. */
const level2Below =
  (level1: Cell | undefined) =>
  (label: Cell['label']): string | undefined =>
    canonicalLevel2(label) ??
    (level1 && canonicalLevel2(normaliseLabel(label.bare + (canonicalLevel1(level1.label) ?? ''))));

function inherited(
  above: Cell | undefined,
  below: Cell | undefined,
  level2: Cell | undefined,
  stated: boolean,
): Cell | undefined {
  const known = level2 && canonicalLevel2(level2.label);
  const holds = (cell: Cell | undefined): boolean => {
    const level1 = cell && canonicalLevel1(cell.label);
    return cell !== undefined && (known === undefined || level1 === undefined || fits(level1, known));
  };
  if (holds(above)) return above;
  if (stated && known !== undefined && holds(below)) return below;
  return undefined;
}

/** For every row the next explicit label under it. */
function nextOf(explicit: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  const next: (Cell | undefined)[] = [];
  let below: Cell | undefined;
  for (let i = explicit.length - 1; i >= 0; i -= 1) {
    next[i] = below;
    below = explicit[i] ?? below;
  }
  return next;
}

const nonBlank = (cell: Cell): Cell | undefined => (isBlank(cell) ? undefined : cell);

const named = (cell: Cell, canonical: (label: Cell['label']) => string | undefined): Sourced<string> => ({
  value: canonical(cell.label) ?? cell.text,
  cell: cell.range,
});
