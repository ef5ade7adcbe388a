import type { CellValue } from '../../core/sheet/sheet';
import { columnName } from '../../core/sheet/address';
import { addSheet } from './add-sheet';
import { asValue } from './entry';

/** A page of text: rows of equal length, which of them are headings (bold), column widths in points. */
export interface ReportPage {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly headings: readonly number[];
  readonly widths: readonly number[];
}

function fill(sheet: Excel.Worksheet, page: ReportPage): void {
  const last = columnName(page.widths.length - 1);
  const body = sheet.getRange(`A1:${last}${String(page.rows.length)}`);
  body.values = page.rows.map((row) => row.map(asValue));
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  // A line of its own runs over the empty cells beside it.
  page.rows.forEach((cells, row) => {
    if (cells.slice(1).every((cell) => cell === '')) sheet.getRange(`A${String(row + 1)}`).format.wrapText = false;
  });
  page.widths.forEach((width, column) => {
    const letter = columnName(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
  for (const row of page.headings)
    sheet.getRange(`A${String(row + 1)}:${last}${String(row + 1)}`).format.font.bold = true;
}

/**
 * Writes the page on a new sheet at the end of the workbook, whole or not at all, brings it to the front and gives its
 * name. Two round trips.
 */
export const writeReport = (page: ReportPage): Promise<string> => addSheet(page.name, (sheet) => fill(sheet, page));
