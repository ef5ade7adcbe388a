import type { Sheet } from '../../core/sheet/sheet';

type Row = readonly string[];

/** Where a row of before stands now; undefined when it is gone. */
export interface RowMoves {
  readonly where: (row: number) => number | undefined;
  /** Nothing was written, inserted or deleted. */
  readonly unchanged: boolean;
}

/** The rows of a sheet from its first, each as what stands in it. */
const rowsOf = ({ origin, values }: Sheet): Row[] => [
  ...Array.from({ length: origin.row }, () => []),
  ...values.map((row) => row.map(String).filter((text) => text.trim() !== '')),
];

const isSame = (a: Row, b: Row): boolean => a.length === b.length && a.every((text, i) => text === b[i]);

/** 1 for the same row, more than 0 for one of which something is left. */
function likeness(a: Row, b: Row): number {
  if (isSame(a, b)) return 1;
  const left = new Set(b);
  return (0.9 * a.filter((text) => left.has(text)).length) / Math.max(a.length, b.length);
}

/** Comparisons that may be made: what is beyond was pasted anew, and goes by its place. */
const MOST_COMPARED = 250_000;

/** Pairs rows in their order so that as much as possible is alike; what is left between two pairs, one for one where it is as many. */
function align(before: readonly Row[], after: readonly Row[]): (number | undefined)[] {
  const byPlace = before.map((_, row) => (before.length === after.length ? row : undefined));
  if (before.length * after.length > MOST_COMPARED) return byPlace;
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const like = before.map((a) => after.map((b) => likeness(a, b)));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, like[i]![j]! + best[i + 1]![j + 1]!);
  const pairs = new Array<number | undefined>(before.length).fill(undefined);
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (like[i]![j]! > 0 && best[i]![j] === like[i]![j]! + best[i + 1]![j + 1]!) pairs[i++] = j++;
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return withGaps(pairs, after.length);
}

/** Rows that were written over whole: between two known ones there are as many as before. */
function withGaps(pairs: readonly (number | undefined)[], length: number): (number | undefined)[] {
  const filled = [...pairs];
  let start = 0;
  for (let end = 0; end <= pairs.length; end++) {
    const next = end === pairs.length ? length : pairs[end];
    if (next === undefined) continue;
    const from = start === 0 ? 0 : pairs[start - 1]! + 1;
    if (next - from === end - start) for (let row = start; row < end; row++) filled[row] = from + row - start;
    start = end + 1;
  }
  return filled;
}

/** Which row became which between two readings of a sheet, by what stands in them: Excel does not say what was inserted where. */
export function rowMoves(before: Sheet, after: Sheet): RowMoves {
  const old = rowsOf(before);
  const now = rowsOf(after);
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && isSame(old[start]!, now[start]!)) start++;
  let end = 0;
  while (end < shorter - start && isSame(old[old.length - 1 - end]!, now[now.length - 1 - end]!)) end++;
  const between = align(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return {
    where(row) {
      if (row < start) return row;
      if (row >= old.length - end) return row + now.length - old.length;
      const pair = between[row - start];
      return pair === undefined ? undefined : start + pair;
    },
    unchanged: start === old.length && start === now.length,
  };
}
