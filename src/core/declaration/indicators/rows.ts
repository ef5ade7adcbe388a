import { exact } from '../funds/amount';
import { joinIndicatorValue, parseIndicatorValue, type IndicatorValue } from '../../text/indicator-value';
import { halfWidth } from '../../text/normalise';
import { isNoUnit, unitAt } from '../../text/units';
import type { Claims } from '../claims';
import type { Indicator, IndicatorColumnRole, Sourced, Target } from '../declaration';
import { isTotalRow } from '../labels/dictionary';
import { isBlank, sourced, type Cell, type View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';
import { cellIn, inSection, levelsInName, levelsOf } from './levels';
import { linesOf } from './numbered-lines';
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
  const readRow = (row: number, i: number, read: (column: HeaderColumn) => Cell): LevelledRow => {
    const field = (role: IndicatorColumnRole): Sourced<string> | undefined => {
      const column = role === 'weight' ? weightAt : first(role);
      return column && sourced(read(column));
    };
    const nameCell = nameOf(halves, read(name), read);
    const { level1, level2 } = ((level1At ?? level2At) ? undefined : levelsInName(nameCell)) ?? levels[i]!;
    const targetCells = halves.map(({ target }) => read(target));
    const fresh = nameCell.range.top === row || targetCells.some((cell) => !isBlank(cell) && cell.range.top === row);
    const named = !isSpareName(nameCell.text) && nameCell.range.top === row;
    const valued = targetCells.some((cell) => !isBlank(cell) && cell.range.top === row);
    const base = { row, level1, level2 };
    if (!fresh || !(named || valued)) return { ...base, indicator: undefined };
    const operator = field('operator');
    const unitColumn = first('unit');
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
        value: withNamedUnit(valueOf(cell, operator?.value, unitColumn && read(unitColumn)), nameCell.text),
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
  };
  return rows.flatMap((row, i) => {
    const read = (column: HeaderColumn): Cell => cellIn(view, row, column);
    for (const column of columns) claims.claim(read(column));
    const lines = linesOf(view, region.header, columns, name, read) ?? [read];
    return lines.map((line) => readRow(row, i, line));
  });
}

/** A row may use the second half alone (中期 left blank): then the indicator is named there. */
function nameOf(halves: readonly TargetColumns[], first: Cell, read: (column: HeaderColumn) => Cell): Cell {
  if (!isBlank(first)) return first;
  const half = halves.find(({ name, target }) => name && !isBlank(read(name)) && !isBlank(read(target)));
  return half ? read(half.name!) : first;
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
