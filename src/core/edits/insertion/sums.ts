import { cellRange, type Range } from '../../sheet/address';
import { formulaAt, hasFormula, usedRange, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { mapReferences } from '../references';
import type { Place } from './place';
import type { Slot } from './slots';

/** First slot of the run of rows that share a level with the slot at `index`. */
function runStart(slots: readonly Slot[], index: number, level: 'level1' | 'level2'): number {
  const same = (a: Slot | undefined, b: Slot | undefined): boolean =>
    a?.level1 === b?.level1 && (level === 'level1' || a?.level2 === b?.level2);
  let start = index;
  while (start > 0 && same(slots[start - 1], slots[index])) start -= 1;
  return start;
}

/**
 * From which slot on a sum that ends right above the new row is one of another level, which the row does not join. At the
 * end of the group around it, a group that is the whole of that one cannot be told from it: then no sum is.
 */
function foreignFrom(slots: readonly Slot[], { index, level1, level2, levels }: Place): number {
  if (level1 !== 'new' && level2 !== 'new') return slots.length;
  const inner = runStart(slots, index - 1, level1 === 'new' ? 'level1' : 'level2');
  const outer = level1 === 'new' ? 0 : runStart(slots, index - 1, 'level1');
  const next = slots[index];
  const closes = next === undefined || (level1 !== 'new' && next.level1 !== levels.level1);
  return closes && inner === outer ? slots.length : inner;
}

/**
 * The same for what stands elsewhere: sums on other sheets, names.
 * @param row the new one
 */
export function extendOutside(row: number, top: number, slots: readonly Slot[], to: Place): Edit[] {
  if (to.index === 0) return [];
  return [{ kind: 'extendReferences', row, before: top + foreignFrom(slots, to) }];
}

/** Does the range end on the row before the new one, or begin on the one after it, so that Excel leaves it as it is? */
function reached({ top, bottom }: Range, row: number, first: number, foreign: number): Partial<Range> {
  if (top === bottom) return {};
  if (bottom === row - 1 && top >= first && top < foreign) return { bottom: row };
  return top === row + 1 && row === first ? { top: row } : {};
}

const PLUS = /^=\$?[A-Z]+\$?\d+(?:\+\$?[A-Z]+\$?\d+)+$/i;

/** "=H5+H6" with the new row, where its cells are those of the rows; undefined where it is no such sum. */
function withTerm(formula: string, sheet: string, row: number, first: number, foreign: number): string | undefined {
  if (!PLUS.test(formula)) return undefined;
  const ranges: Range[] = [];
  mapReferences(formula, sheet, ({ range }) => (ranges.push(range), range));
  const { left } = ranges[0]!;
  const rows = ranges.map((range) => range.top);
  const neighbour = row === first ? row + 1 : row - 1;
  const isOfRows = ranges.every((range) => range.left === left && range.top >= first) && rows.includes(neighbour);
  // One that goes on below the new row is the sum of all of them.
  if (!isOfRows || (Math.max(...rows) < row && Math.min(...rows) >= foreign)) return undefined;
  const cell = /\$?[A-Z]{1,3}(?=\$?\d{1,7}$)/i.exec(formula)![0];
  return `${formula}+${cell}${String(row + 1)}`;
}

/**
 * Sums over the rows of a block reach over a row that was put under their last one or before the block's first.
 * @param sheet with the row in it
 * @param top the block's first row
 * @param slots the rows as they were before
 */
export function extendSums(sheet: Sheet, row: number, top: number, slots: readonly Slot[], to: Place): Edit[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const foreign = to.index > 0 ? top + foreignFrom(slots, to) : Number.POSITIVE_INFINITY;
  const edits: Edit[] = [];
  for (let r = used.top; r <= used.bottom; r += 1) {
    for (let c = used.left; c <= used.right; c += 1) {
      if (!hasFormula(sheet, r, c)) continue;
      const old = String(formulaAt(sheet, r, c));
      const reach = mapReferences(old, sheet.name, ({ range }) => ({
        ...range,
        ...reached(range, row, top, foreign),
      }));
      const formula = withTerm(old, sheet.name, row, top, foreign) ?? reach;
      if (formula !== old) edits.push({ kind: 'setFormulas', range: cellRange(r, c), formulas: [[formula]] });
    }
  }
  return edits;
}
