import type {
  Declaration,
  IndicatorColumn,
  IndicatorColumnRole,
  IndicatorRegion,
  Sourced,
} from '../../declaration/declaration';
import { canonicalLevel1, canonicalLevel2 } from '../../declaration/labels/dictionary';
import { isSpareName } from '../../declaration/indicators/spare';
import { compactLabel, normaliseLabel } from '../../declaration/labels/normalise';
import { contains, cellRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import type { NewIndicator } from './new-indicator';

/** A row of the indicator region: the i-th slot is row `region.rows.top + i`. */
export interface Slot {
  readonly level1: string | undefined;
  readonly level2: string | undefined;
  /** Nothing in it but level labels: it can take an indicator. */
  readonly blank: boolean;
  /** An indicator stands in it; neither blank nor that is a header printed again, a line of sums. */
  readonly filled: boolean;
  readonly placed: NewIndicator | undefined;
}

/** What all first levels that speak of a department's management are read as: each is a level of its own. */
const MANAGEMENT = '管理指标';

/** Level names as they are compared: canonical, whatever the form prints. */
export function level1Key(name: string): string {
  const canonical = canonicalLevel1(normaliseLabel(name));
  return canonical === undefined || canonical === MANAGEMENT ? compactLabel(name) : canonical;
}
export const level2Key = (name: string): string => canonicalLevel2(normaliseLabel(name)) ?? compactLabel(name);

export const columnsOf = (region: IndicatorRegion, ...roles: IndicatorColumnRole[]): IndicatorColumn[] =>
  region.columns.filter((column) => roles.includes(column.role));

/** What stands before the levels: the office, the project and its money in a flat export. */
export function leadColumns(region: IndicatorRegion): IndicatorColumn[] {
  const first = Math.min(...columnsOf(region, 'level1', 'level2', 'name').map(({ column }) => column));
  return columnsOf(region, 'other').filter(({ column }) => column < first);
}

/** The merged area a cell stands in, or the cell. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Range =>
  sheet.merges.find((merge) => contains(merge, cellRange(row, column))) ?? cellRange(row, column);

/**
 * No name (or only the form's own 指标2：, ……), no value, nothing a person has put there. Columns before the levels name
 * the project. A cell of a merge that starts above belongs to the row above.
 */
function isBlankRow(sheet: Sheet, region: IndicatorRegion, row: number): boolean {
  const lead = leadColumns(region);
  return region.columns
    .filter((column) => column.role !== 'level1' && column.role !== 'level2' && !lead.includes(column))
    .every(({ column, role }) => {
      const cell = mergeAt(sheet, row, column);
      const text = textAt(sheet, cell.top, cell.left).trim();
      return cell.top === row && (text === '' || (role === 'name' && isSpareName(text)));
    });
}

/** Empty rows under the last one that the form still counts in: a merge of the region covers them. */
function spareRows(sheet: Sheet, region: IndicatorRegion, bottom: number): number {
  const { top } = region.rows;
  const reach = Math.max(
    bottom,
    ...sheet.merges.filter((m) => m.top <= bottom && m.bottom >= top).map((m) => m.bottom),
  );
  const levels = columnsOf(region, 'level1', 'level2');
  let row = bottom + 1;
  while (
    row <= reach &&
    isBlankRow(sheet, region, row) &&
    levels.every(({ column }) => textAt(sheet, row, column).trim() === '' && mergeAt(sheet, row, column).top === row)
  ) {
    row += 1;
  }
  return row - bottom - 1;
}

/** Rows under the last one that nothing stands in and over which the labels of its levels reach: they are those levels' own. */
function coveredRows(sheet: Sheet, region: IndicatorRegion, bottom: number): number {
  const isCovered = (row: number): boolean =>
    columnsOf(region, 'level1', 'level2').some(({ column }) => {
      const { top, bottom: last } = mergeAt(sheet, row, column);
      return top <= bottom && last >= row;
    });
  let row = bottom + 1;
  while (isCovered(row) && region.columns.every(({ column }) => textAt(sheet, row, column).trim() === '')) row += 1;
  return row - bottom - 1;
}

/** The last row with an indicator or a category: what a form puts under it (合计, notes) stays under it. */
export const lastRow = ({ indicators, categories }: Declaration, { rows }: IndicatorRegion): number =>
  Math.min(
    rows.bottom,
    Math.max(rows.top - 1, ...indicators.map(({ row }) => row), ...categories.map((category) => category.rows.bottom)),
  );

const keyOfLevel1 = (sheet: Sheet, { value, cell }: Sourced<string>): string =>
  level1Key(value === MANAGEMENT ? textAt(sheet, cell.top, cell.left) : value);

export function slotsOf(sheet: Sheet, declaration: Declaration, region: IndicatorRegion): Slot[] {
  const bottom = lastRow(declaration, region);
  const slot = (row: number): Slot => {
    const indicator = declaration.indicators.find((i) => i.row === row);
    const category = declaration.categories
      .filter(({ rows }) => rows.top <= row && rows.bottom >= row)
      .sort((a, b) => Number(b.level2 !== undefined) - Number(a.level2 !== undefined))[0];
    const level1 = (indicator ?? category)?.level1;
    const level2 = (indicator ?? category)?.level2?.value;
    return {
      level1: level1 && keyOfLevel1(sheet, level1),
      level2: level2 && level2Key(level2),
      blank: isBlankRow(sheet, region, row),
      filled: indicator !== undefined,
      placed: undefined,
    };
  };
  const spare: Slot = { level1: undefined, level2: undefined, blank: true, filled: false, placed: undefined };
  const known = Array.from({ length: bottom - region.rows.top + 1 }, (_, i) => slot(region.rows.top + i));
  const { level1, level2 } = known.at(-1) ?? spare;
  const covered = coveredRows(sheet, region, bottom);
  return [
    ...known,
    ...Array.from({ length: covered }, (_, i): Slot => {
      return { ...spare, level1, level2, blank: isBlankRow(sheet, region, bottom + 1 + i) };
    }),
    ...Array.from({ length: spareRows(sheet, region, bottom + covered) }, () => spare),
  ];
}
