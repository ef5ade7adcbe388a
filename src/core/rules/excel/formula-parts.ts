import { columnIndex } from '../../sheet/address';

/** Cells, by "row:column", that a formula adds up, with how often; undefined when it does anything else. */
export type AddedCells = ReadonlyMap<string, number>;

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const maxCells = 10_000;

/** Reads sums of cells: =C8+C9, =SUM(C8:C12), =SUM(C8,C10:C12)+C15. */
export function addedCells(formula: string): AddedCells | undefined {
  const body = formula.replace(/^=\+?/, '').replace(/\s+/g, '').toUpperCase();
  const plain = body.replace(/SUM\(([^()]*)\)/g, (_whole, list: string) => list.replaceAll(',', '+'));
  if (plain === '') return undefined;
  const found = new Map<string, number>();
  for (const term of plain.split('+')) {
    const match = reference.exec(term);
    if (!match) return undefined;
    const [left, top] = [columnIndex(match[1]!), Number(match[2]) - 1];
    const [right, bottom] = match[3] ? [columnIndex(match[3]), Number(match[4]) - 1] : [left, top];
    if ((right - left + 1) * (bottom - top + 1) > maxCells) return undefined;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = cellKey(row, column);
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
  }
  return found;
}
