import * as library from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { containerOf } from './container';
import { FileError } from './file-error';
import { MAX_CELLS } from './limits';
import { filledCells } from './sheet-limits';
import { unzip } from './unzip';

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

function assertWorkbook(parts: ReadonlyMap<string, Buffer>): void {
  const has = (start: string): boolean => [...parts.keys()].some((name) => name.toLowerCase().startsWith(start));
  if (has('meta-inf/manifest.xml')) throw new FileError('not-a-workbook', { content: 'open-document' });
  if (has('word/') || has('ppt/')) throw new FileError('not-a-workbook', { content: 'word-or-powerpoint' });
  if (!has('[content_types].xml')) throw new FileError('not-a-workbook');
}

function parseZip(bytes: Uint8Array): WorkBook {
  const parts = unzip(bytes, isRead);
  assertWorkbook(parts);
  const sheets = [...parts].filter(([name]) => isWorksheet(name));
  const cells = sheets.reduce((sum, [, content]) => sum + filledCells(content.toString('latin1')), 0);
  if (cells > MAX_CELLS) throw new FileError('too-large');
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

/** @throws FileError */
export const parseWorkbook = (bytes: Uint8Array): WorkBook =>
  containerOf(bytes) === 'zip' ? parseZip(bytes) : parseCompound(bytes);
