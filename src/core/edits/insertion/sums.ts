import { cellRange, type Range } from '../../sheet/address';
import { formulaAt, hasFormula, usedRange, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { mapReferences } from '../references';

/** A range that ends on the last row before the new one, and that Excel therefore leaves as it is. */
const endsAbove = (range: Range, row: number, top: number): boolean =>
  range.bottom === row - 1 && range.top < range.bottom && range.top >= top;

/** Sums over the rows of a block reach over a row that was put under its last one. `top` is the block's first row. */
export function extendSums(sheet: Sheet, row: number, top: number): Edit[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const edits: Edit[] = [];
  for (let r = used.top; r <= used.bottom; r += 1) {
    for (let c = used.left; c <= used.right; c += 1) {
      if (!hasFormula(sheet, r, c)) continue;
      const old = String(formulaAt(sheet, r, c));
      const formula = mapReferences(old, sheet.name, ({ range }) =>
        endsAbove(range, row, top) ? { ...range, bottom: row } : range,
      );
      if (formula !== old) edits.push({ kind: 'setFormulas', range: cellRange(r, c), formulas: [[formula]] });
    }
  }
  return edits;
}
