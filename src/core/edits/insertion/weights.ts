import type { IndicatorRegion } from '../../declaration/declaration';
import { cellRange } from '../../sheet/address';
import { hasFormula, textAt, valueAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import type { InsertionOptions } from './new-indicator';
import { columnsOf, mergeAt, type Slot } from './slots';

/**
 * Whole weights that add up to `total`, in the proportions given, none below 1: rounded down, the rest to those that
 * lost most. Undefined when there are more weights than points.
 */
export function share(total: number, proportions: readonly number[]): number[] | undefined {
  const count = proportions.length;
  const sum = proportions.reduce((a, b) => a + b, 0);
  if (!Number.isInteger(total) || count === 0 || total < count || sum <= 0) return undefined;
  const exact = proportions.map((p) => (p * total) / sum);
  const weights = exact.map((w) => Math.max(1, Math.floor(w)));
  const byLoss = exact.map((w, i) => ({ i, loss: w - weights[i]! })).sort((a, b) => b.loss - a.loss || a.i - b.i);
  let rest = total - weights.reduce((a, b) => a + b, 0);
  for (let n = 0; rest > 0; n = (n + 1) % count, rest -= 1) weights[byLoss[n]!.i]! += 1;
  for (; rest < 0; rest += 1) weights[weights.indexOf(Math.max(...weights))]! -= 1;
  return weights;
}

interface Weighted {
  readonly row: number;
  readonly level1: string | undefined;
  /** What is printed; undefined for a new row. */
  readonly old: number | undefined;
  readonly proportion: number;
}

const write = (row: number, column: number, weight: number): Edit => ({
  kind: 'setValues',
  range: cellRange(row, column),
  values: [[weight]],
});

/** Every row of a group with its weight; undefined when a weight is missing, calculated, no whole number, or shared by rows. */
function weighted(
  sheet: Sheet,
  region: IndicatorRegion,
  slots: readonly Slot[],
  column: number,
): Weighted[] | undefined {
  const found: Weighted[] = [];
  for (const [i, slot] of slots.entries()) {
    if (!slot.filled) continue;
    const row = region.rows.top + i;
    const cell = mergeAt(sheet, row, column);
    const value = valueAt(sheet, row, column);
    const { level1 } = slot;
    if (cell.top !== cell.bottom) return undefined;
    if (slot.placed) found.push({ row, level1, old: undefined, proportion: slot.placed.weight ?? 5 });
    else if (typeof value === 'number' && Number.isInteger(value) && value > 0 && !hasFormula(sheet, row, column))
      found.push({ row, level1, old: value, proportion: value });
    else return undefined;
  }
  return found;
}

/** New shares within one group, which add up as the old weights did; none where they cannot. */
function rebalance(
  group: readonly Weighted[],
  column: number,
  total = group.reduce((sum, { old }) => sum + (old ?? 0), 0),
): Edit[] {
  const shares = share(
    total,
    group.map(({ proportion }) => proportion),
  );
  return shares?.flatMap((weight, i) => (weight === group[i]!.old ? [] : [write(group[i]!.row, column, weight)])) ?? [];
}

/**
 * Weights of the new rows, as suggested or so that the sums stay: they are scaled with those of their level 1. A new level 1
 * takes the points that the table lacks of the form's `total`; where none are lacking the whole table is scaled.
 */
export function weightEdits(
  sheet: Sheet,
  region: IndicatorRegion,
  slots: readonly Slot[],
  how: NonNullable<InsertionOptions['weights']>,
  total: number | undefined,
): Edit[] {
  const column = columnsOf(region, 'weight')[0]?.column;
  if (column === undefined || how === 'blank') return [];
  if (how === 'suggested') {
    return slots.flatMap((slot, i) =>
      slot.placed?.weight === undefined ? [] : [write(region.rows.top + i, column, slot.placed.weight)],
    );
  }
  // Points that have been scored against stay.
  const rows = isScored(sheet, region, slots) ? undefined : weighted(sheet, region, slots, column);
  if (!rows) return [];
  const isNew = (row: Weighted): boolean => row.old === undefined;
  const grown = new Set(rows.filter(isNew).map(({ level1 }) => level1));
  const fresh = new Set([...grown].filter((level1) => rows.every((row) => row.level1 !== level1 || isNew(row))));
  const group = (level1: string | undefined): Weighted[] => rows.filter((row) => row.level1 === level1);
  const within = [...grown]
    .filter((level1) => !fresh.has(level1))
    .flatMap((level1) => rebalance(group(level1), column));
  if (fresh.size === 0) return within;

  const missing = (total ?? 0) - rows.reduce((sum, { old }) => sum + (old ?? 0), 0);
  if (missing > 0) {
    const open = rows.filter(({ level1 }) => fresh.has(level1));
    return [...within, ...rebalance(open, column, missing)];
  }
  return printsPoints(sheet, region) ? within : rebalance(rows, column);
}

const isScored = (sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): boolean =>
  columnsOf(region, 'score').some(({ column }) =>
    slots.some((slot, i) => slot.filled && !slot.placed && textAt(sheet, region.rows.top + i, column).trim() !== ''),
  );

/** 产出指标(50分): the shares of the levels are part of the form. */
function printsPoints(sheet: Sheet, region: IndicatorRegion): boolean {
  const { top, bottom } = region.rows;
  return columnsOf(region, 'level1').some(({ column }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => textAt(sheet, top + i, column)).some((text) =>
      /\d\s*分/.test(text),
    ),
  );
}
