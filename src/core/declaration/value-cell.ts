import { isKnownLabel } from './labels/kinds';
import { isBlank, type Cell, type View } from './view';

export const inArea = (view: View, { range }: Cell): boolean =>
  range.left <= view.area.right && range.top <= view.area.bottom;

/** How many blank cells may stand between a label and its value where the form's author did not merge them. */
const widestGap = 3;

/**
 * The cell in which a label's value stands on a row: the one to its right, or, behind single blank cells, the next with
 * content, as long as that is a value (the last thing on the row, or followed by labels with their values).
 */
export function valueCell(view: View, label: Cell, row: number): Cell {
  const beside = view.at(row, label.range.right + 1);
  if (!isBlank(beside) || beside.range.right > beside.range.left) return beside;
  for (let column = beside.range.right + 1; column <= beside.range.right + widestGap; column += 1) {
    const cell = view.at(row, column);
    if (!inArea(view, cell)) return beside;
    if (isBlank(cell)) continue;
    const after = view.row(row).filter((other) => other.range.left > cell.range.right);
    const followed = after.length % 2 === 0 || isKnownLabel(after[0]!);
    const isValue = !isKnownLabel(cell) && cell.range.top === row && followed;
    return isValue ? cell : beside;
  }
  return beside;
}
