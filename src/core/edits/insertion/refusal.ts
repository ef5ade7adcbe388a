import type { Declaration, IndicatorRegion } from '../../declaration/declaration';
import { canonicalLevel1, canonicalLevel2 } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import { recognise } from '../../declaration/recognise';
import { textAt, usedRange, type Sheet } from '../../sheet/sheet';
import { takesTargets } from './cells';
import type { Refusal } from './new-indicator';
import { columnsOf } from './slots';

/** Does a row put before one of `rows` go through another table of the sheet? */
function cutsTable(sheet: Sheet, { range }: Declaration, rows: readonly number[]): boolean {
  const isBeside = (other: Declaration): boolean => other.range.left > range.right || other.range.right < range.left;
  const used = usedRange(sheet);
  if (rows.length === 0 || !used || (used.left >= range.left && used.right <= range.right)) return false;
  return recognise(sheet)
    .filter(isBeside)
    .some((other) => rows.some((row) => row > other.range.top && row <= other.range.bottom));
}

/** Most rows of a self-evaluation say what was reached, or how many points it got. */
export function isScored(sheet: Sheet, { indicators }: Declaration, region: IndicatorRegion): boolean {
  const rows = indicators
    .filter(({ row }) => row >= region.rows.top && row <= region.rows.bottom)
    .map(({ row }) => row);
  // What another year brought is told beside what is planned.
  const ofThis = columnsOf(region, 'completion', 'score').filter(({ label }) => !/上年|去年|(?:19|20)\d\d/.test(label));
  return ofThis.some(({ column }) => {
    const filled = rows.filter((row) => textAt(sheet, row, column).trim() !== '');
    return filled.length > 0 && filled.length * 2 > rows.length;
  });
}

/** Rows without a target that are called by levels (（一）数量指标): where their rows belong was not understood. */
export function hasLevelsInRows({ indicators }: Declaration, region: IndicatorRegion): boolean {
  const isLevel = (name: string): boolean => {
    const label = normaliseLabel(name);
    return (canonicalLevel1(label) ?? canonicalLevel2(label)) !== undefined;
  };
  return (
    columnsOf(region, 'level1', 'level2').length === 0 &&
    indicators.some(({ name, targets }) => targets.every(({ raw }) => raw === '') && isLevel(name.value))
  );
}

/** Why a form takes no new indicators at all. */
export function refusalOf(region: IndicatorRegion | undefined): Refusal | undefined {
  if (!region) return 'noRegion';
  // Two halves of indicators, side by side: one row holds two of them.
  if (columnsOf(region, 'level1').length > 1) return 'tableBeside';
  return takesTargets(region) ? undefined : 'noTargets';
}

/** Why these new rows cannot be put in. @param rows where they go, in the sheet as it is */
export const rowRefusal = (sheet: Sheet, declaration: Declaration, rows: readonly number[]): Refusal | undefined =>
  cutsTable(sheet, declaration, rows) ? 'tableBeside' : undefined;
