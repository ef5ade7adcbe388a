import * as library from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { containerOf, isPackage } from './container';
import { FileError } from './file-error';
import { MAX_CELLS } from './limits';
import { filledCells, openDocumentCells } from './sheet-limits';
import { unzip } from './unzip';
import { zipDirectory } from './zip-directory';

interface Part {
  readonly name: string;
  readonly asNodeBuffer: () => Buffer;
}

/** Takes an unpacked archive; exported by the library, missing in its types. */
const { parse_zip: parseUnpacked } = library as unknown as {
  readonly parse_zip: (
    archive: { readonly files: Readonly<Record<string, Part>> },
    options: ParsingOptions,
  ) => WorkBook;
};

/** Formatted blank cells are left out, hidden rows and columns are told. */
const options: ParsingOptions = { cellNF: true, cellStyles: true, cellHTML: false, sheetStubs: false };

const unread = /(?:^|\/)(?:media|drawings|embeddings|printerSettings|charts|calcChain\.xml|docProps)(?:\/|$)/i;
const isRead = (name: string): boolean => /\.(?:xml|rels|bin)$/i.test(name) && !unread.test(name);
const isWorksheet = (name: string): boolean => /(?:^|\/)worksheets\/[^/]+\.xml$/i.test(name);

const has = (parts: ReadonlyMap<string, Buffer>, start: string): boolean =>
  [...parts.keys()].some((name) => name.toLowerCase().startsWith(start));

function assertWorkbook(parts: ReadonlyMap<string, Buffer>): void {
  if (has(parts, 'meta-inf/manifest.xml') && !isSpreadsheet(parts))
    throw new FileError('not-a-workbook', { content: 'open-document' });
  if (has(parts, 'ppt/')) throw new FileError('not-a-workbook', { content: 'powerpoint' });
  if (!has(parts, '[content_types].xml') && !has(parts, 'meta-inf/manifest.xml')) throw new FileError('not-a-workbook');
}

const isSpreadsheet = (parts: ReadonlyMap<string, Buffer>): boolean =>
  parts.get('META-INF/manifest.xml')?.includes('application/vnd.oasis.opendocument.spreadsheet') ?? false;

function countCells(parts: ReadonlyMap<string, Buffer>): number {
  const content = isSpreadsheet(parts) ? parts.get('content.xml') : undefined;
  if (content) return openDocumentCells(content.toString());
  const sheets = [...parts].filter(([name]) => isWorksheet(name));
  return sheets.reduce((sum, [, xml]) => sum + filledCells(xml.toString('latin1')), 0);
}

function parseZip(parts: ReadonlyMap<string, Buffer>): WorkBook {
  assertWorkbook(parts);
  if (countCells(parts) > MAX_CELLS) throw new FileError('too-large');
  const files = Object.create(null) as Record<string, Part>;
  for (const [name, content] of parts) files[name] = { name, asNodeBuffer: () => content };
  try {
    return parseUnpacked({ files }, { ...options });
  } catch (cause) {
    throw new FileError('broken', { cause });
  }
}

function parseCompound(bytes: Uint8Array): WorkBook {
  try {
    return library.read(bytes, { ...options, type: 'array' });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    throw new FileError(/password|encrypt/i.test(message) ? 'encrypted' : 'broken', { cause });
  }
}

/** Whether this is an Office Open XML workbook: an .xlsx or .xlsm, whatever it is called. @throws FileError `broken` */
export const isExcelFile = (bytes: Uint8Array): boolean =>
  isPackage(bytes) &&
  zipDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).some(
    ({ name }) => name.toLowerCase() === 'xl/workbook.xml',
  );

/** A workbook, or the text of a Word document. @throws FileError */
export function parseFile(bytes: Uint8Array): WorkBook | { readonly document: string } {
  if (containerOf(bytes) === 'compound') return parseCompound(bytes);
  const parts = unzip(bytes, isRead);
  const document = parts.get('word/document.xml');
  return document ? { document: document.toString() } : parseZip(parts);
}
