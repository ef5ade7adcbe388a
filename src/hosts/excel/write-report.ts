import { columnName } from '../../core/sheet/address';
import { rowHeight } from '../../core/sheet/row-height';
import { a4 } from './a4';
import { addSheet } from './add-sheet';
import { asValue } from './entry';

export interface ReportCell {
  readonly text: string | number;
  /** How many columns it reaches over; 1 unless it says so. */
  readonly span?: number;
}

export interface ReportRow {
  /** `head` and `row` have lines around their cells; `head` and `heading` are bold; Excel itself finds how high a `plain` one is. */
  readonly look: 'title' | 'heading' | 'line' | 'head' | 'row' | 'plain';
  /** Their spans add up to the columns there are. */
  readonly cells: readonly ReportCell[];
}

/** A page of text; column widths in points. */
export interface ReportPage {
  readonly name: string;
  /** A sheet of that name in whose first cell this stands is an earlier one of ours, and gives way. */
  readonly replaces?: string;
  readonly widths: readonly number[];
  readonly rows: readonly ReportRow[];
}

/** Points, and what row heights are worked out for. */
const FONT_SIZE = 10;
const TITLE_SIZE = 16;
const TITLE_HEIGHT = 30;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const BOLD: ReadonlySet<ReportRow['look']> = new Set(['title', 'heading', 'head']);

interface Placed extends ReportCell {
  readonly left: number;
  readonly span: number;
}

function placed({ cells }: ReportRow): Placed[] {
  let left = 0;
  return cells.map(({ text, span = 1 }) => {
    const cell = { text, span, left };
    left += span;
    return cell;
  });
}

/** Runs of rows for which something holds, as addresses' row numbers. */
function runs(rows: readonly ReportRow[], holds: (row: ReportRow) => boolean): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  rows.forEach((row, i) => {
    if (!holds(row)) return;
    const last = found.at(-1);
    if (last?.bottom === i) last.bottom = i + 1;
    else found.push({ top: i + 1, bottom: i + 1 });
  });
  return found;
}

const isLined = ({ look }: ReportRow): boolean => look === 'head' || look === 'row';

/** Merged cells are not made as high as their words by Excel, nor are any that a program wrote in some of its versions. */
const heightOf = (row: ReportRow, widths: readonly number[]): number =>
  row.look === 'title'
    ? TITLE_HEIGHT
    : rowHeight(
        placed(row).map(({ text, left, span }) => ({
          text: String(text),
          // A digit is half as wide as it is high.
          width: widths.slice(left, left + span).reduce((sum, width) => sum + width, 0) / (FONT_SIZE / 2),
        })),
      );

function contents(sheet: Excel.Worksheet, { rows, widths }: ReportPage, body: Excel.Range): void {
  body.values = rows.map((row) => {
    const values = new Array<string | number>(widths.length).fill('');
    for (const { text, left } of placed(row)) values[left] = asValue(text) as string | number;
    return values;
  });
  rows.forEach((row, i) => {
    for (const { left, span } of placed(row))
      if (span > 1)
        sheet.getRange(`${columnName(left)}${String(i + 1)}:${columnName(left + span - 1)}${String(i + 1)}`).merge();
  });
}

function looks(sheet: Excel.Worksheet, { rows, widths }: ReportPage, body: Excel.Range): void {
  const last = columnName(widths.length - 1);
  const across = (top: number, bottom = top): Excel.Range => sheet.getRange(`A${String(top)}:${last}${String(bottom)}`);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.font.size = FONT_SIZE;
  widths.forEach((width, column) => {
    const letter = columnName(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
  rows.forEach((row, i) => {
    if (row.look !== 'plain') across(i + 1).format.rowHeight = heightOf(row, widths);
  });
  for (const { top, bottom } of runs(rows, ({ look }) => look === 'title')) {
    const title = across(top, bottom).format;
    title.font.size = TITLE_SIZE;
    title.horizontalAlignment = 'Center';
  }
  for (const { top, bottom } of runs(rows, ({ look }) => BOLD.has(look))) across(top, bottom).format.font.bold = true;
  for (const { top, bottom } of runs(rows, isLined))
    for (const side of SIDES) across(top, bottom).format.borders.getItem(side).style = 'Continuous';
}

function fill(sheet: Excel.Worksheet, page: ReportPage): void {
  const body = sheet.getRange(`A1:${columnName(page.widths.length - 1)}${String(page.rows.length)}`);
  contents(sheet, page, body);
  looks(sheet, page, body);
  a4(sheet);
}

/**
 * Writes the page on a new sheet at the end of the workbook, whole or not at all, brings it to the front and gives its
 * name. Two round trips.
 */
export const writeReport = (page: ReportPage): Promise<string> =>
  addSheet(page.name, (sheet) => fill(sheet, page), page.replaces);
