import type { Declaration, IndicatorRegion } from '../../src/core/declaration/declaration';
import { isSerialLabel } from '../../src/core/declaration/labels/kinds';
import type { Plan } from '../../src/core/edits/edit';
import type { Placement } from '../../src/core/edits/insertion/new-indicator';
import { cellRange, toA1 } from '../../src/core/sheet/address';
import { formulaAt, hasFormula, usedRange, type Sheet } from '../../src/core/sheet/sheet';
import { bareName } from '../support/insertion';
import { standsAt } from './outside';

/** What a column's own rule may change in rows of the table: weights are shared anew, numbers run on. */
const mayChange = ({ columns }: IndicatorRegion, column: number): boolean =>
  columns.some(({ column: at, role, label }) => at === column && (role === 'weight' || isSerialLabel(label)));

/** A label goes up into one of the rows that were put before its first one. */
function wentUp(after: Sheet, row: number, column: number, content: unknown, isNew: (row: number) => boolean): boolean {
  for (let above = row - 1; isNew(above); above -= 1) if (formulaAt(after, above, column) === content) return true;
  return false;
}

/**
 * What stood in the sheet, and does not after a block went in though the block has nothing to do with it: "C9: before →
 * after". Stated by what a person sees, not by what the plan says of itself.
 */
export function lost(
  before: Sheet,
  after: Sheet,
  { indicatorRegion, otherRegions }: Declaration,
  plan: Plan,
  placements: readonly Placement[],
): string[] {
  const used = usedRange(before)!;
  const regions = indicatorRegion ? [indicatorRegion, ...otherRegions] : [];
  const placed = new Set(placements.map(({ row }) => row));
  const taken = new Set(placements.flatMap(({ row, how }) => (how === 'blankRow' ? [row] : [])));
  const isNew = (row: number): boolean => placed.has(row) && !taken.has(row);
  const found: string[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const region = regions.find(({ rows }) => rows.top <= row && rows.bottom >= row);
    const now = standsAt(row, plan);
    for (let column = used.left; column <= used.right; column += 1) {
      const content = formulaAt(before, row, column);
      const is = formulaAt(after, now, column);
      if (content === '' || content === is) continue;
      if (hasFormula(before, row, column) && hasFormula(after, now, column)) continue;
      if (region && (taken.has(now) || mayChange(region, column))) continue;
      if (region && bareName(String(content)) === bareName(String(is))) continue;
      if (region && wentUp(after, now, column, content, isNew)) continue;
      found.push(`${before.name} ${toA1(cellRange(row, column))}: ${String(content)} → ${String(is)}`);
    }
  }
  return found;
}
