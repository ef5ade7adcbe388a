import { columnName, toA1, type Range } from '../../../core/sheet/address';
import { escapeCell, escapeXml } from '../xml';
import { rowHeight } from '../../../core/sheet/row-height';
import type { Look, LookIndex } from './styles';

export interface PageCell {
  /** A text is a text, whatever it begins with; a decimal number is given as its digits. */
  readonly value: string | { readonly number: string } | { readonly sum: string; readonly of: string };
  readonly look: Look;
  /** What a click opens: another file (a path relative to this one), or a place in it (after #). */
  readonly link?: string;
}

export interface PageRow {
  readonly cells: readonly (PageCell | undefined)[];
  /** Points; by its texts where it is left out. */
  readonly height?: number;
}

/** A worksheet as we write it. */
export interface Page {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<PageRow>;
  /** Rows that stay in view and are printed on each page: the last of them is the heading, which can be filtered by. */
  readonly frozen?: number;
  readonly filterColumns?: number;
  readonly merges?: readonly Range[];
  readonly landscape?: boolean;
}

/** Looks that do not wrap: a line of its own runs over the empty cells beside it. */
const oneLine: ReadonlySet<Look> = new Set(['title', 'note', 'section']);

/** Excel's longest text in a cell, and in a formula. */
const MAX_TEXT = 32_767;
const MAX_IN_FORMULA = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Links are formulas: a sheet can hold 65,530 of the other kind, and a finding has one each. */
function linked(text: string, link: string): string {
  if (link.length > MAX_IN_FORMULA || text.length > MAX_IN_FORMULA || text === '') return '';
  return `<f>${escapeCell(`HYPERLINK(${quoted(link)},${quoted(text)})`)}</f>`;
}

function cellXml(cell: PageCell, at: string, indexOf: LookIndex): string {
  const { value, link } = cell;
  const open = `<c r="${at}" s="${String(indexOf(cell.look))}"`;
  if (typeof value === 'object') {
    if ('number' in value) return `${open}><v>${value.number}</v></c>`;
    return `${open}><f>${escapeXml(value.of)}</f><v>${value.sum}</v></c>`;
  }
  const text = value.slice(0, MAX_TEXT);
  if (text === '') return `${open}/>`;
  const formula = link === undefined ? '' : linked(text, link);
  if (formula) return `${open} t="str">${formula}<v>${escapeCell(text)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

const textOf = (cell: PageCell | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');

function rowXml({ cells, height }: PageRow, row: number, widths: readonly number[], indexOf: LookIndex): string {
  const drawn = cells.map((cell, column) =>
    cell ? cellXml(cell, `${columnName(column)}${String(row)}`, indexOf) : '',
  );
  const wrapped = cells.map((cell, i) => ({
    text: cell && oneLine.has(cell.look) ? '' : textOf(cell),
    width: widths[i] ?? 9,
  }));
  const high = height ?? rowHeight(wrapped);
  return `<row r="${String(row)}" ht="${String(high)}" customHeight="1">${drawn.join('')}</row>`;
}

const viewXml = (frozen: number | undefined): string =>
  frozen === undefined
    ? '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>'
    : `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

/** A worksheet's XML, a row at a time: it can be longer than the memory. */
export function* sheetXml(page: Page, indexOf: LookIndex): Generator<string, void, void> {
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(page.frozen)}<sheetFormatPr defaultRowHeight="15"/>` +
    (page.widths.length > 0 ? '<cols>' : '') +
    page.widths
      .map(
        (width, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
      )
      .join('') +
    '</cols><sheetData>'
  );
  let row = 0;
  for (const one of page.rows) yield rowXml(one, ++row, page.widths, indexOf);
  yield '</sheetData>';
  if (page.frozen !== undefined && page.filterColumns)
    yield `<autoFilter ref="A${String(page.frozen)}:${columnName(page.filterColumns - 1)}${String(Math.max(row, page.frozen))}"/>`;
  if (page.merges?.length)
    yield `<mergeCells count="${String(page.merges.length)}">${page.merges.map((range) => `<mergeCell ref="${toA1(range)}"/>`).join('')}</mergeCells>`;
  yield (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${page.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}
