import type { Declaration } from '../../src/core/declaration/declaration';
import type { Range } from '../../src/core/sheet/address';
import { textAt, valueAt, type CellValue, type Sheet } from '../../src/core/sheet/sheet';

/** A table as it stands in its workbook. */
export interface Table {
  readonly declaration: Declaration;
  readonly sheet: Sheet;
}

/** What is written into one cell of the workbook. */
export interface Change {
  readonly cell: Range;
  readonly value: CellValue;
  /** A cell that shows something else than it holds. */
  readonly format?: string;
  readonly formula?: string;
  readonly hideRow?: true;
}

/** One fault: the changes that plant it, and where a reviewer would point. */
export interface Slip {
  readonly changes: readonly Change[];
  readonly at: readonly Range[];
}

export const put = (cell: Range, value: CellValue, ...more: readonly Range[]): Slip => ({
  changes: [{ cell, value }],
  at: [cell, ...more],
});

export const stored = ({ sheet }: Table, cell: Range): CellValue => valueAt(sheet, cell.top, cell.left);
export const shownAt = ({ sheet }: Table, cell: Range): string => textAt(sheet, cell.top, cell.left).trim();
