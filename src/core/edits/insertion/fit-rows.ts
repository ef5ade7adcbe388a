import { textAt, usedRange, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { mergeAt, type Slot } from './slots';

/** What is written in a row, labels that reach over several rows left out. */
function textsOf(sheet: Sheet, row: number) {
  const used = usedRange(sheet)!;
  return Array.from({ length: used.right - used.left + 1 }, (_, i) => used.left + i).flatMap((column) => {
    const { top, bottom, left, right } = mergeAt(sheet, row, column);
    const text = textAt(sheet, row, column);
    return top === bottom && left === column && text !== '' ? [{ left, right, text }] : [];
  });
}

/**
 * Rows are made as high as their new texts need: Excel gives a new row the height of its neighbour, and merged cells never
 * grow by themselves. A row of the form's own that is taken keeps its height where that is enough.
 * @param slots the rows as they stand now
 */
export function fitRows(sheet: Sheet, top: number, slots: readonly Slot[], isNew: (slot: Slot) => boolean): Edit[] {
  const like = (i: number): number => {
    if (!isNew(slots[i]!)) return i;
    const above = slots.slice(0, i).findLastIndex((slot) => !isNew(slot));
    return above >= 0 ? above : slots.findIndex((slot) => !isNew(slot));
  };
  return slots.flatMap(({ placed }, i): Edit[] =>
    placed && like(i) >= 0
      ? [{ kind: 'fitRow', row: top + i, like: top + like(i), texts: textsOf(sheet, top + i) }]
      : [],
  );
}
