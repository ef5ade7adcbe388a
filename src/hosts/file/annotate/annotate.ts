import { posix } from 'node:path';
import { fromA1 } from '../../../core/sheet/address';
import { FileError } from '../file-error';
import { escapeXml, readXml, relationAttribute, withPrefix, xmlAttributes } from '../xml';
import { sheetXml, type Page } from '../write/sheet-xml';
import { appendStyles, blankStyles, withLooks } from '../write/styles';
import { BLANK_COMMENTS, mergeComments, placeOf, type CellNote } from './comments';
import { markFormats, withMarks, withNoteDrawing, type CellMark } from './marks';
import { drawNotes } from './note-shapes';
import { OfficePackage } from './package';

export interface SheetNotes {
  readonly sheet: string;
  readonly marks: readonly CellMark[];
  readonly notes: readonly CellNote[];
}

export interface Annotation {
  /** Who notes: by this name an earlier review's notes are known and replaced. */
  readonly author: string;
  readonly sheets: readonly SheetNotes[];
  /** A sheet at the end of the workbook; one of the same name is an earlier review's. */
  readonly page: Page;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface WorksheetPart {
  readonly name: string;
  readonly part: string;
}

function workbookPart(book: OfficePackage): string {
  const part = book.relationships('').find(({ type }) => type === 'officeDocument')?.part;
  if (part === undefined) throw new FileError('broken');
  return part;
}

function worksheets(book: OfficePackage, workbook: string): WorksheetPart[] {
  const parts = new Map(book.relationships(workbook).map(({ id, part }) => [id, part]));
  const xml = book.text(workbook);
  const sheets = readXml(xml).children.find(({ local }) => local === 'sheets');
  if (!sheets || sheets.innerStart === sheets.end) throw new FileError('broken');
  const own = xml.slice(sheets.start, sheets.end);
  return readXml(own).children.flatMap(({ start, end }) => {
    const of = xmlAttributes(own.slice(start, end));
    const part = parts.get(of.get('id') ?? '');
    return part === undefined ? [] : [{ name: of.get('name') ?? '', part }];
  });
}

/** Cells with a conversation: their comment only repeats it. */
function conversations(book: OfficePackage, sheet: string): ReadonlySet<string> {
  const part = book.relationships(sheet).find(({ type }) => type === 'threadedComment')?.part;
  if (part === undefined || !book.has(part)) return new Set();
  const xml = book.text(part);
  return new Set(
    readXml(xml).children.map(({ start, end }) => {
      const ref = xmlAttributes(xml.slice(start, xml.indexOf('>', start) + 1 || end)).get('ref');
      const { top, left } = fromA1(ref ?? 'A1');
      return placeOf({ row: top, column: left });
    }),
  );
}

function putNotes(book: OfficePackage, sheet: string, author: string, notes: readonly CellNote[]): void {
  const related = book.relationships(sheet);
  let comments = related.find(({ type }) => type === 'comments')?.part;
  if (comments === undefined && notes.length === 0) return;
  const before = comments === undefined ? BLANK_COMMENTS : book.text(comments);
  const merged = mergeComments(before, author, notes, conversations(book, sheet));
  if (merged.added.length === 0 && merged.removed.size === 0 && notes.length === 0) return;
  if (comments === undefined) {
    comments = book.freeName('xl/hejiComments', 'xml');
    book.relate(sheet, 'comments', comments);
    book.declareType(comments, `${SPREADSHEET}.comments+xml`);
  }
  book.set(comments, merged.xml);
  const drawing = readXml(book.text(sheet)).children.find(({ local }) => local === 'legacyDrawing');
  const id = drawing && xmlAttributes(book.text(sheet).slice(drawing.start, drawing.end)).get('id');
  let vml = id === undefined ? undefined : related.find((one) => one.id === id)?.part;
  const drawn = drawNotes(vml === undefined ? undefined : book.text(vml), merged.added, merged.removed);
  if (vml === undefined) {
    vml = book.freeName('xl/drawings/hejiNotes', 'vml');
    book.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    book.set(sheet, withNoteDrawing(book.text(sheet), book.relate(sheet, 'vmlDrawing', vml)));
  }
  book.set(vml, drawn);
}

function addSheet(book: OfficePackage, workbook: string, name: string): string {
  const part = book.freeName(posix.join(posix.dirname(workbook), 'worksheets/hejiReport'), 'xml');
  const id = book.relate(workbook, 'worksheet', part);
  book.declareType(part, `${SPREADSHEET}.worksheet+xml`);
  const xml = book.text(workbook);
  const { children, root } = readXml(xml);
  const sheets = children.find(({ local }) => local === 'sheets')!;
  const ids = [...xml.slice(sheets.start, sheets.end).matchAll(/sheetId="(\d{1,9})"/g)].map(([, n]) => Number(n));
  const sheetId = Math.max(0, ...ids) + 1;
  const element = withPrefix(`<sheet name="${escapeXml(name)}" sheetId="${String(sheetId)}"`, root.prefix);
  const added = `${element} ${relationAttribute(xml, root, id)}/>`;
  book.set(workbook, xml.slice(0, sheets.innerEnd) + added + xml.slice(sheets.innerEnd));
  return part;
}

function stylesPart(book: OfficePackage, workbook: string): string {
  const known = book.relationships(workbook).find(({ type }) => type === 'styles')?.part;
  if (known !== undefined) return known;
  const part = book.freeName('xl/hejiStyles', 'xml');
  book.relate(workbook, 'styles', part);
  book.declareType(part, `${SPREADSHEET}.styles+xml`);
  book.set(part, blankStyles);
  return part;
}

/**
 * A copy of an .xlsx or .xlsm with cells marked and noted and a page at its end. Only the parts are written that hold this:
 * the sheets with marks, their comments, the styles, the workbook's list of sheets; every other part stays the bytes it was,
 * a cell's own looks too.
 * @throws FileError `broken` when the file is not built as such a workbook is (nor by ISO 29500 strict)
 */
export function annotate(bytes: Uint8Array, { author, sheets, page }: Annotation): Uint8Array {
  const book = new OfficePackage(bytes);
  const workbook = workbookPart(book);
  if (!book.text(workbook).includes(MAIN)) throw new FileError('broken');
  const parts = worksheets(book, workbook);
  const partOf = (name: string): string | undefined => parts.find((sheet) => sheet.name === name)?.part;
  const styles = stylesPart(book, workbook);
  const marked = appendStyles(book.text(styles), 'dxfs', markFormats);
  const looks = withLooks(marked.xml);
  book.set(styles, looks.xml);
  for (const { sheet, marks, notes } of sheets) {
    const part = partOf(sheet);
    if (part === undefined) throw new FileError('broken');
    book.set(part, withMarks(book.text(part), marks, marked.first));
    putNotes(book, part, author, notes);
  }
  const own = partOf(page.name) ?? addSheet(book, workbook, page.name);
  book.set(own, [...sheetXml(page, looks.indexOf)].join(''));
  return book.bytes();
}
