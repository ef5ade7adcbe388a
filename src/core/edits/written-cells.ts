import { cellRange, type Range } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import type { Edit } from './edit';

/** What is written into one cell; what is not there stays as it is. */
export interface WrittenCell {
  readonly range: Range;
  readonly content?: CellValue;
  readonly isFormula?: boolean;
  readonly format?: string;
}

/** What the edits write, a cell at a time; what two edits do to one cell is one thing. */
export function writtenCells(edits: readonly Edit[]): WrittenCell[] {
  const cells = new Map<string, WrittenCell>();
  const put = (range: Range, row: number, column: number, change: Omit<WrittenCell, 'range'>): void => {
    const cell = cellRange(range.top + row, range.left + column);
    const key = `${String(cell.top)},${String(cell.left)}`;
    cells.set(key, { range: cell, ...cells.get(key), ...change });
  };
  for (const edit of edits) {
    if (edit.kind === 'setValues')
      edit.values.forEach((row, r) =>
        row.forEach((content, c) => put(edit.range, r, c, { content, isFormula: false })),
      );
    else if (edit.kind === 'setFormulas')
      edit.formulas.forEach((row, r) =>
        row.forEach((content, c) =>
          put(edit.range, r, c, { content, isFormula: typeof content === 'string' && content.startsWith('=') }),
        ),
      );
    else if (edit.kind === 'setNumberFormats')
      edit.formats.forEach((row, r) => row.forEach((format, c) => put(edit.range, r, c, { format })));
  }
  return [...cells.values()];
}
