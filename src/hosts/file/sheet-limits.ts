import { FileError } from './file-error';
import { xmlAttributes, xmlTags } from './xml';
import { EXCEL_COLUMNS, EXCEL_ROWS, MAX_CELLS, MAX_MERGES } from './limits';

const element = /<(?:\w{1,20}:)?(c|row|col|mergeCell)\s([^<>]{0,500})/g;
const place = /(?:^|\s)(r|ref|min|max)="([^"]{0,60})"/g;
const cell = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

function isCell(text: string): boolean {
  const [, letters, row] = cell.exec(text) ?? [];
  return letters !== undefined && columnNumber(letters) <= EXCEL_COLUMNS && Number(row) <= EXCEL_ROWS;
}

const isIndex = (text: string, most: number): boolean => /^[1-9]\d{0,6}$/.test(text) && Number(text) <= most;

function isPlace(of: string, text: string): boolean {
  if (of === 'c') return isCell(text);
  if (of === 'mergeCell') return text.split(':').every(isCell);
  return isIndex(text, of === 'row' ? EXCEL_ROWS : EXCEL_COLUMNS);
}

/**
 * Looks at a worksheet's XML before the reader does: every place lies on the sheet, and there is not too much of anything.
 * Gives the number of cells that hold something.
 * @throws FileError `broken`, `too-large`
 */
export function filledCells(xml: string): number {
  let [cells, merges] = [0, 0];
  for (const [, of = '', attributes = ''] of xml.matchAll(element)) {
    for (const [, , text = ''] of attributes.matchAll(place)) if (!isPlace(of, text)) throw new FileError('broken');
    if (of === 'c' && !attributes.endsWith('/')) cells += 1;
    if (of === 'mergeCell') merges += 1;
    if (cells > MAX_CELLS || merges > MAX_MERGES) throw new FileError('too-large');
  }
  return cells;
}

/** How often an element of an OpenDocument table stands there. */
const repeated = (tag: string, name: string): number => Number(xmlAttributes(tag).get(name) ?? 1) || 1;

/**
 * The number of cells that hold something in an OpenDocument spreadsheet's content.xml, each as often as it is repeated.
 * @throws FileError `broken`, `too-large`
 */
export function openDocumentCells(xml: string): number {
  let [cells, rows] = [0, 1];
  for (const { kind, local, start, end } of xmlTags(xml)) {
    if (kind === 'close') continue;
    if (local === 'table-row') rows = repeated(xml.slice(start, end), 'number-rows-repeated');
    if (local === 'table-cell' && kind === 'open')
      cells += rows * repeated(xml.slice(start, end), 'number-columns-repeated');
    if (cells > MAX_CELLS) throw new FileError('too-large');
  }
  return cells;
}
