import { crop } from '../sheet/crop';
import type { Sheet } from '../sheet/sheet';
import { isBlank, type View } from './view';

/** The parts of a sheet that wholly blank columns keep apart, left to right, nothing crossing them; none for one part. */
export function columnBands(view: View): Sheet[] {
  const { area, sheet } = view;
  const bands: { left: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (isBlankColumn(view, column)) continue;
    const last = bands.at(-1);
    if (last?.right === column - 1) last.right = column;
    else bands.push({ left: column, right: column });
  }
  if (bands.length < 2) return [];
  return bands.map((band) => crop(sheet, { ...area, ...band }));
}

function isBlankColumn(view: View, column: number): boolean {
  for (let row = view.area.top; row <= view.area.bottom; row += 1) if (!isBlank(view.at(row, column))) return false;
  return true;
}
