import type { IndicatorColumnRole } from '../../../../src/core/declaration/declaration';
import { canonicalLevel1, canonicalLevel2 } from '../../../../src/core/declaration/labels/dictionary';
import { normaliseLabel } from '../../../../src/core/declaration/labels/normalise';
import { textAt, type CellValue, type Sheet } from '../../../../src/core/sheet/sheet';

const moved = (sheet: Sheet, rows: number, columns: number): Sheet => ({
  ...sheet,
  origin: { row: sheet.origin.row + rows, column: sheet.origin.column + columns },
  merges: sheet.merges.map((m) => ({
    top: m.top + rows,
    bottom: m.bottom + rows,
    left: m.left + columns,
    right: m.right + columns,
  })),
});

/** A sheet whose cells are written anew. */
export function rewritten(
  sheet: Sheet,
  write: <T extends CellValue>(value: T, row: number, column: number) => T,
): Sheet {
  const all = <T extends CellValue>(rows: readonly (readonly T[])[]): T[][] =>
    rows.map((cells, r) => cells.map((cell, c) => write(cell, sheet.origin.row + r, sheet.origin.column + c)));
  return { ...sheet, values: all(sheet.values), texts: all(sheet.texts), formulas: all(sheet.formulas) };
}

const labels = /^(?:项目名称|主管部门|[一二三]级指标|指标值|资金总额)$/;
const spaced = (sheet: Sheet): Sheet =>
  rewritten(sheet, (value) => {
    if (typeof value !== 'string' || value.length > 12 || /\d/.test(value)) return value;
    const wide = value.replaceAll('(', '（').replaceAll(')', '）');
    return (labels.test(wide) ? [...wide].join(' ') : wide) as typeof value;
  });

const isLevel = (text: string): boolean =>
  canonicalLevel1(normaliseLabel(text)) !== undefined || canonicalLevel2(normaliseLabel(text)) !== undefined;
const unmerged = (sheet: Sheet): Sheet => ({
  ...sheet,
  merges: sheet.merges.filter(({ top, left }) => !isLevel(textAt(sheet, top, left))),
});

/** Changes that say nothing else than the table did. */
export const changes: readonly (readonly [string, (sheet: Sheet) => Sheet])[] = [
  ['a blank column left of it', (sheet) => moved(sheet, 0, 1)],
  ['three rows above it', (sheet) => moved(sheet, 3, 0)],
  ['level cells unmerged', unmerged],
  ['other spacing and full-width brackets', spaced],
  ['the sheet renamed', (sheet) => ({ ...sheet, name: 'Sheet1' })],
];

/** Words that nobody knows, for the heads of columns. */
export const other: Readonly<Record<IndicatorColumnRole, readonly string[]>> = {
  level1: ['大类', '指标大项'],
  level2: ['小类', '细分'],
  name: ['考核指标', '工作事项'],
  target: ['当年目标值', '要求达到水平'],
  operator: ['比较关系'],
  unit: ['计数口径'],
  weight: ['权值'],
  direction: ['好坏'],
  completion: ['达到水平'],
  score: ['评定结果'],
  reason: ['未达到说明'],
  other: ['附注'],
};
