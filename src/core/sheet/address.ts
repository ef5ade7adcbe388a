/** A rectangle of cells, zero-based, both ends included. A single cell has top = bottom and left = right. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell, zero-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

export const cellRange = (row: number, column: number): Range => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const topLeft = (range: Range): CellRef => ({ row: range.top, column: range.left });

export const contains = (outer: Range, inner: Range): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const overlaps = (a: Range, b: Range): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameRange = (a: Range, b: Range): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The smallest range that holds both. */
export const union = (a: Range, b: Range): Range => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "AA" → 26. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Range → "B12" or "E14:H14". */
export function toA1(range: Range): string {
  const from = `${columnName(range.left)}${range.top + 1}`;
  const to = `${columnName(range.right)}${range.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/**
 * "B12", "$E$14:H14" or "'Sheet 1'!B3" → Range; the sheet's name is left out.
 * @throws RangeError for anything else.
 */
export function fromA1(address: string): Range {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address.trim());
  if (!match) throw new RangeError(`"${address}" is not an A1 address`);
  const columns = [match[1]!, match[3] ?? match[1]!].map(columnIndex);
  const rows = [match[2]!, match[4] ?? match[2]!].map((n) => Number(n) - 1);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
