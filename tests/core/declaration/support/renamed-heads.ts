import { recognise } from '../../../../src/core/declaration/recognise';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { other, rewritten } from './changes';

/** Every header cell of the sheets gets every other word for its role, one at a time: how many rows stood below, and how many were read. */
export function rowsUnderOtherHeads(sheets: readonly Sheet[]): { readonly rows: number; readonly read: number } {
  let [rows, read] = [0, 0];
  for (const sheet of sheets) {
    for (const { indicatorRegion, indicators } of recognise(sheet)) {
      const header = indicatorRegion?.header;
      for (const { role, column, label } of indicatorRegion?.columns ?? []) {
        for (const word of other[role]) {
          const renamed = rewritten(sheet, (value, r, c) =>
            c === column && r >= header!.top && r <= header!.bottom && String(value).trim() === label
              ? (word as typeof value)
              : value,
          );
          const names = new Set(recognise(renamed).flatMap((d) => d.indicators.map((i) => i.name.value)));
          rows += indicators.length;
          read += indicators.filter((i) => names.has(i.name.value)).length;
        }
      }
    }
  }
  return { rows, read };
}
