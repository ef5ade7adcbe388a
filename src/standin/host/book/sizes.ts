import type { RangeRef } from '../references';
import type { Book } from './book';

/** Excel measures in points, Univer in pixels. */
const POINTS = 0.75;
export const toPoints = (pixels: number): number => pixels * POINTS;
const toPixels = (points: number): number => points / POINTS;

const same = (values: readonly number[]): number | null => (new Set(values).size === 1 ? values[0]! : null);

/** Height of the rows in points, null where they differ. */
export function rowHeight(book: Book, areas: readonly RangeRef[]): number | null {
  return same(
    areas.flatMap(({ sheetId, at }) => {
      const { top, bottom } = book.held(sheetId, at) ?? { ...at, bottom: at.top };
      return Array.from({ length: bottom - top + 1 }, (_, i) => toPoints(book.model(sheetId).getRowHeight(top + i)));
    }),
  );
}

export function columnWidth(book: Book, areas: readonly RangeRef[]): number | null {
  return same(
    areas.flatMap(({ sheetId, at }) => {
      const { left, right } = book.held(sheetId, at) ?? { ...at, right: at.left };
      return Array.from({ length: right - left + 1 }, (_, i) => toPoints(book.model(sheetId).getColumnWidth(left + i)));
    }),
  );
}

export function setRowHeight(book: Book, areas: readonly RangeRef[], points: number): void {
  for (const { sheetId, at } of areas) {
    const { top, bottom } = book.held(sheetId, at) ?? at;
    book.sheet(sheetId).setRowHeightsForced(top, bottom - top + 1, toPixels(points));
  }
}

export function setColumnWidth(book: Book, areas: readonly RangeRef[], points: number): void {
  for (const { sheetId, at } of areas) {
    const { left, right } = book.held(sheetId, at) ?? at;
    book.sheet(sheetId).setColumnWidths(left, right - left + 1, toPixels(points));
  }
}
