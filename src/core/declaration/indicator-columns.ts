import { parseIndicatorValue } from '../text/indicator-value';
import { groupBy } from '../group';
import { cellRange, union } from '../sheet/address';
import type { Category, Indicator, Sourced } from './declaration';
import { canonicalLevel1, canonicalLevel2, columnMeaning } from './labels/dictionary';
import { normaliseLabel } from './labels/normalise';
import type { ListColumn } from './list-columns';
import { isBlank, sourced, type Cell } from './view';

/** A column of a list of projects that is an indicator itself: its name in the head, its values in the rows. */
export interface IndicatorLeaf extends ListColumn {
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  /** 数量指标 | 指标值: the column beside it that holds the values; the names stand in the rows then. */
  readonly values?: ListColumn;
}

/** 产出指标 over 数量指标：铺设管网（公里）: the levels over a column that is an indicator. */
export function leafOf(path: readonly Cell[], column: number): IndicatorLeaf | undefined {
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

const isLevel = ({ label }: Cell): boolean =>
  canonicalLevel1(label) !== undefined || canonicalLevel2(label) !== undefined;

const roleOf = ({ label }: ListColumn): string | undefined =>
  isLevel(label) ? undefined : columnMeaning(label.label)?.role;

/** Whether the rows name indicators below it: a level, or 指标名称 below one. */
const headsNames = (leaf: IndicatorLeaf): boolean => isLevel(leaf.label) || roleOf(leaf) === 'name';

/** Puts a column of values to the column of names left of it: 数量指标 | 指标值, or 指标名称 | 指标值 below 数量指标. */
export const withValues = (leaves: readonly IndicatorLeaf[]): IndicatorLeaf[] =>
  leaves.flatMap((leaf, i): IndicatorLeaf[] => {
    const [before, after] = [leaves[i - 1], leaves[i + 1]];
    if (before && roleOf(leaf) === 'target' && headsNames(before)) return [];
    return [after && roleOf(after) === 'target' && headsNames(leaf) ? { ...leaf, values: after } : leaf];
  });

/** What a cell says of one indicator. */
interface Said {
  readonly name: Sourced<string>;
  readonly raw: string;
  readonly cell: Cell;
}

const serial = /^[（(]?\d{1,2}[)）]?[.、．]\s?|^[①-⑳]/;

const partsOf = ({ text }: Cell): string[] => text.split(/[\n；;]/).map((part) => part.trim().replace(serial, ''));

/** 管护面积≥5万亩；管护合格率≥95% below 产出指标: each part its name and its value. */
function saidBelowLevel(label: Cell, cell: Cell): Said[] {
  return partsOf(cell).flatMap((part): Said[] => {
    const value = parseIndicatorValue(part);
    const prefix = value.kind === 'quantity' ? value.prefix.trim() : '';
    if (part === '') return [];
    if (prefix === '' || !part.startsWith(prefix)) return [{ name: sourced(label), raw: part, cell }];
    const name = prefix.replace(/[：:]$/, '');
    return [{ name: { value: name, cell: cell.range }, raw: part.slice(prefix.length).trim(), cell }];
  });
}

/** The name in one cell, its value in another; as many names as values line by line are as many indicators. */
function saidBeside(names: Cell, values: Cell): Said[] {
  const parts = [names, values].map((cell) => partsOf(cell).filter((part) => part !== ''));
  const [ownNames, ownValues] = [parts[0]!, parts[1]!];
  if (ownNames.length < 2 || ownNames.length !== ownValues.length)
    return [{ name: sourced(names), raw: values.text, cell: values }];
  return ownNames.map((name, i) => ({ name: { value: name, cell: names.range }, raw: ownValues[i]!, cell: values }));
}

/** The indicators that a column says of the project of one row. */
export function indicatorsOf(leaf: IndicatorLeaf, cellOf: (column: ListColumn) => Cell, row: number): Indicator[] {
  const { label, level1, level2, values } = leaf;
  const cell = cellOf(leaf);
  const value = values && cellOf(values);
  if (isBlank(cell) && (!value || isBlank(value))) return [];
  const none = { operator: undefined, unit: undefined, weight: undefined, direction: undefined };
  const unknown = { completion: undefined, score: undefined, reason: undefined };
  const said = value
    ? saidBeside(cell, value)
    : headsNames(leaf)
      ? saidBelowLevel(label, cell)
      : [{ name: sourced(label), raw: cell.text, cell }];
  return said.map(({ name, raw, cell: place }): Indicator => {
    const target = {
      term: 'annual' as const,
      cell: place.range,
      raw,
      nameCell: undefined,
      level2Cell: undefined,
      value: parseIndicatorValue(raw),
    };
    return { row, level1, level2, name, targets: [target], ...none, ...unknown };
  });
}

/** The cells of one row that stand ready for a category: those below its head. */
export const categoriesOf = (leaves: readonly IndicatorLeaf[], row: number): Category[] =>
  [...groupBy(leaves, ({ level1, level2 }) => `${level1?.value ?? ''}|${level2?.value ?? ''}`).values()].map(
    (group): Category => ({
      level1: group[0]!.level1,
      level2: group[0]!.level2,
      rows: group
        .flatMap(({ column, values }) => [column, ...(values ? [values.column] : [])])
        .map((column) => cellRange(row, column))
        .reduce(union),
      indicators: [],
    }),
  );
