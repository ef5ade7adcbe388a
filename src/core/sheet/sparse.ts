import type { Range } from './address';

/** Rows or columns of nothing between two cells above which what follows is somewhere else. */
const FAR_ROWS = 1000;
const FAR_COLUMNS = 200;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
}

/** The stretch of neighbouring rows (or columns) that holds the most cells; the first of several. */
function largestStretch(filled: readonly number[], far: number): Stretch {
  const counts = new Map<number, number>();
  for (const index of filled) counts.set(index, (counts.get(index) ?? 0) + 1);
  const stretches: Stretch[] = [];
  for (const [index, cells] of [...counts].sort(([a], [b]) => a - b)) {
    const last = stretches.at(-1);
    if (last && index - last.to <= far)
      stretches[stretches.length - 1] = { from: last.from, to: index, cells: last.cells + cells };
    else stretches.push({ from: index, to: index, cells });
  }
  return stretches.reduce((most, next) => (next.cells > most.cells ? next : most));
}

/** A cell's row and column. */
export interface Place {
  readonly r: number;
  readonly c: number;
}

/** How many cells a range has. */
export const areaOf = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);

function boundsOf(cells: readonly Place[]): Range {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { r, c } of cells) {
    top = Math.min(top, r);
    left = Math.min(left, c);
    bottom = Math.max(bottom, r);
    right = Math.max(right, c);
  }
  return { top, left, bottom, right };
}

/**
 * The range to be read of a sheet with these cells: all of it, or its largest part where the rest is so far away that the
 * cells between would be more than `most`. undefined without cells.
 */
export function windowOf(cells: readonly Place[], most: number): Range | undefined {
  if (cells.length === 0) return undefined;
  let range = boundsOf(cells);
  let inside = cells;
  if (areaOf(range) > most) {
    const rows = largestStretch(
      inside.map(({ r }) => r),
      FAR_ROWS,
    );
    inside = inside.filter(({ r }) => r >= rows.from && r <= rows.to);
    const columns = largestStretch(
      inside.map(({ c }) => c),
      FAR_COLUMNS,
    );
    inside = inside.filter(({ c }) => c >= columns.from && c <= columns.to);
    range = boundsOf(inside);
  }
  const rows = Math.max(1, Math.floor(most / (range.right - range.left + 1)));
  return { ...range, bottom: Math.min(range.bottom, range.top + rows - 1) };
}

/** Row arrays of a range with these cells; rows without a cell are one and the same array: they cost nothing. */
export function gridOf<C extends Place, T>(
  cells: readonly C[],
  { top, left, bottom, right }: Range,
  blank: T,
  pick: (cell: C) => T,
): (readonly T[])[] {
  const empty: readonly T[] = Array.from({ length: right - left + 1 }, () => blank);
  const rows: (readonly T[])[] = Array.from({ length: bottom - top + 1 }, () => empty);
  const own = new Map<number, T[]>();
  for (const cell of cells) {
    let row = own.get(cell.r);
    if (!row) {
      own.set(cell.r, (row = [...empty]));
      rows[cell.r - top] = row;
    }
    row[cell.c - left] = pick(cell);
  }
  return rows;
}
