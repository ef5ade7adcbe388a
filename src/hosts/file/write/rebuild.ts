import { usedRange, textAt, valueAt, type Sheet } from '../../../core/sheet/sheet';
import { packBook } from './book';
import { rowHeight } from '../../../core/sheet/row-height';
import type { Page, PageCell, PageRow } from './sheet-xml';

/** More is no form that somebody fills in. */
const MAX_ROWS = 5000;
const MAX_COLUMNS = 200;
const WIDTH = { least: 9, most: 30 };

function cell(sheet: Sheet, row: number, column: number): PageCell {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'number' && Number.isFinite(value)) return { value: { number: String(value) }, look: 'form' };
  return { value: textAt(sheet, row, column), look: 'form' };
}

function widthOf(sheet: Sheet, column: number, bottom: number): number {
  let longest = 0;
  for (let row = 0; row <= bottom; row += 1) {
    const alone = !sheet.merges.some(
      (m) => m.top <= row && m.bottom >= row && m.left <= column && m.right > m.left && m.right >= column,
    );
    if (alone)
      longest = Math.max(
        longest,
        ...textAt(sheet, row, column)
          .split('\n')
          .map(({ length }) => length * 2),
      );
  }
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}

/** By the texts that stand in one row, a merged one over all its columns. */
function heightOf(sheet: Sheet, row: number, widths: readonly number[]): number {
  const texts = widths.map((width, column) => {
    const merge = sheet.merges.find((m) => m.top <= row && m.bottom >= row && m.left <= column && m.right >= column);
    if (!merge) return { text: textAt(sheet, row, column), width };
    const over = widths.slice(merge.left, merge.right + 1).reduce((sum, one) => sum + one, 0);
    const whole = merge.bottom === merge.top && merge.left === column;
    return { text: whole ? textAt(sheet, row, column) : '', width: over };
  });
  return rowHeight(texts);
}

function pageOf(sheet: Sheet): Page | undefined {
  const used = usedRange(sheet);
  if (!used) return { name: sheet.name, widths: [WIDTH.least], rows: [] };
  const { bottom, right } = used;
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  const columns = Array.from({ length: right + 1 }, (_, column) => column);
  const widths = columns.map((column) => widthOf(sheet, column, bottom));
  return {
    name: sheet.name,
    widths,
    rows: Array.from({ length: bottom + 1 }, (_, row): PageRow => ({
      height: heightOf(sheet, row, widths),
      cells: columns.map((column) => cell(sheet, row, column)),
    })),
    merges: sheet.merges.filter((m) => m.bottom <= bottom && m.right <= right),
  };
}

/** An .xlsx with what was read of a file of another format: values and merges, not its looks. undefined for what is no form. */
export function rebuild(sheets: readonly Sheet[]): Uint8Array | undefined {
  const pages = sheets.map(pageOf);
  if (pages.includes(undefined)) return undefined;
  const pieces: Uint8Array[] = [];
  packBook(pages as Page[], (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}
