import Big from 'big.js';
import type { Declaration, Indicator, Sourced } from '../../declaration/declaration';
import { cellRange, sameRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import { textCells } from '../common/cells';

/** The number of a weight or score cell: "10", "10分", "22.5", "10%"; undefined when it is blank or anything else. */
export function pointsOf(field: Sourced<string> | undefined): Big | undefined {
  const match = /^(-?\d{1,4}(?:\.\d{1,6})?)(?:分|%)?$/.exec(withoutBlanks(field?.value ?? ''));
  return match ? new Big(match[1]!) : undefined;
}

export const sum = (values: readonly Big[]): Big => values.reduce((a, b) => a.plus(b), new Big(0));

/** An indicator with the points it carries. */
export interface Weighted {
  readonly indicator: Indicator;
  readonly weight: Big;
  readonly cell: Range;
}

/** All rows with their weights; undefined when the form has none or a row lacks its own. */
export function weightedRows(declaration: Declaration): Weighted[] | undefined {
  // Rows below another that break it down have no weight of their own.
  const indicators = declaration.indicators.filter(
    ({ name, weight }) => !(/^其中/.test(name.value.trim()) && withoutBlanks(weight?.value ?? '') === ''),
  );
  const rows = indicators.flatMap((indicator) => {
    const weight = pointsOf(indicator.weight);
    return weight && indicator.weight ? [{ indicator, weight, cell: indicator.weight.cell }] : [];
  });
  return rows.length > 0 && rows.length === indicators.length ? rows : undefined;
}

/** Rows of one level-1 category. */
export interface LevelGroup {
  readonly name: string;
  readonly label: Range;
  readonly rows: readonly Weighted[];
}

/** Rows of one level-2 category: 数量指标（20分） of 产出指标. */
export function byLevel2(rows: readonly Weighted[]): LevelGroup[] {
  const groups = new Map<string, { name: string; label: Range; rows: Weighted[] }>();
  for (const row of rows) {
    const { level1, level2 } = row.indicator;
    if (!level2?.value) continue;
    const key = `${level1?.value ?? ''}|${level2.value}`;
    const known = groups.get(key) ?? { name: level2.value, label: level2.cell, rows: [] };
    known.rows.push(row);
    groups.set(key, known);
  }
  return [...groups.values()];
}

/** What frameworks of their own (履职效能, 管理效率) are all read as: only what is printed tells them apart. */
const ownLevel = '管理指标';

export function byLevel(rows: readonly Weighted[], sheet: Sheet): LevelGroup[] {
  const groups = new Map<string, { name: string; label: Range; rows: Weighted[] }>();
  for (const row of rows) {
    const { level1 } = row.indicator;
    if (!level1?.value) continue;
    const name = level1.value === ownLevel ? textAt(sheet, level1.cell.top, level1.cell.left).trim() : level1.value;
    const known = groups.get(name);
    if (known) known.rows.push(row);
    else groups.set(name, { name, label: level1.cell, rows: [row] });
  }
  return [...groups.values()];
}

const inLabel =
  /[(（]?(\d{1,3}(?:\.\d{1,2})?)分[)）]?|[(（](\d{2,3}(?:\.\d{1,2})?)%?[)）]|(?:权重|分值)[:：为]?(\d{1,3}(?:\.\d{1,2})?)|(\d{1,3}(?:\.\d{1,2})?)%[)）]?$/;

/** The points that a level's own label states: 产出指标（50分）, 产出指标（权重50%）, 效益指标30%. */
export const labelPoints = (sheet: Sheet, group: LevelGroup): Big | undefined => {
  const match = inLabel.exec(withoutBlanks(textAt(sheet, group.label.top, group.label.left)));
  const points = match?.slice(1).find((part) => part !== undefined);
  return points === undefined ? undefined : new Big(points);
};

/** Fractions (0.2, shown as 20%) that come to 1 at most are hundredths of the points they stand for. */
export const pointsPerUnit = (rows: readonly Weighted[]): number =>
  sum(rows.map(({ weight }) => weight)).lte(1.2) ? 100 : 1;

/** A line of the form that hands out the points: "权重分值90分，其中产出指标权重分值50分，效益指标…30分". */
export interface PointsLine {
  readonly cell: Range;
  readonly total: Big | undefined;
  /** By the level's first two characters (产出, 效益, 满意, 成本). */
  readonly levels: ReadonlyMap<string, Big>;
}

const levelPoints = /(成本|产出|效益|满意)度?指标[^\d，,、;；]{0,8}(\d{1,3}(?:\.\d{1,9})?)分/g;

export function pointsLine(declaration: Declaration, sheet: Sheet): PointsLine | undefined {
  const labels = declaration.indicators.flatMap((i) => (i.level1 ? [i.level1.cell] : []));
  for (const { range, text } of textCells({ declaration, sheet })) {
    if (!/分/.test(text) || labels.some((label) => sameRange(label, range))) continue;
    const levels = new Map([...text.matchAll(levelPoints)].map((m) => [m[1]!, new Big(m[2]!)] as const));
    if (levels.size < 2) continue;
    const total = /^[^，,、;；]*?(\d{2,3}(?:\.\d+)?)分/.exec(text)?.[1];
    return {
      cell: range,
      levels,
      total:
        total && !/(?:产出|效益|满意|成本)[^，,]{0,60}$/.test(text.slice(0, text.indexOf(total)))
          ? new Big(total)
          : undefined,
    };
  }
  return undefined;
}

const executionPoints = /执行率[^\d。；;，,]{0,8}(?:权重|分值)[^\d。；;，,]{0,6}(\d{1,2})(?:\.0{1,2})?(?:%|分|$)/;

/** What the form's head keeps for the execution rate: "执行率权重：10%"; with the cell that says it. */
export function executionWeight(declaration: Declaration, sheet: Sheet): { points: Big; cell: Range } | undefined {
  for (const { range, text } of textCells({ declaration, sheet })) {
    const match = text.includes('执行率') ? executionPoints.exec(withoutBlanks(text)) : null;
    if (match) return { points: new Big(match[1]!), cell: range };
    const isLabel = /执行率.{0,4}(?:权重|分值)(?:\(%\))?[:：]?$/.test(withoutBlanks(text));
    const beside = isLabel ? pointsAt(sheet, range.top, range.right + 1) : undefined;
    if (beside) return { points: beside, cell: cellRange(range.top, range.right + 1) };
  }
  return undefined;
}

const pointsAt = (sheet: Sheet, row: number, column: number): Big | undefined =>
  pointsOf({ value: textAt(sheet, row, column), cell: cellRange(row, column) });
