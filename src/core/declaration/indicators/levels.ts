import type { Sourced } from '../declaration';
import { canonicalLevel1, canonicalLevel2, fits, onlyChildOf, parentOf } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, type Cell, type View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';
import { lineNumber } from './spare';

/** The cell of a column on a row: the first with content under the header cell's width. */
export function cellIn(view: View, row: number, column: HeaderColumn): Cell {
  const home = view.at(row, column.column);
  for (let c = column.column + 1; isBlank(home) && c <= column.right; c += 1) {
    const cell = view.at(row, c);
    if (!isBlank(cell)) return cell;
  }
  return home;
}

/** The level 1 whose own row stands over this one. */
export function inSection(own: Levels, { sections }: Region, row: number): Levels {
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

/** 产出—数量：巡护面积, 指标1：数量指标：巡护面积: the levels in front of the name, in a form that has no column for them. */
export function levelsInName(name: Cell): Levels | undefined {
  const before = /^([^：:]{3,16})[：:]./.exec(name.text.replace(lineNumber, ''))?.[1];
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
export function levelsOf(
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
