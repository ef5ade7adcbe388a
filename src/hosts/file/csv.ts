import type { Sheet } from '../../core/sheet/sheet';
import { FileError } from './file-error';
import { MAX_CELLS } from './limits';
import { textSheet } from './text-sheet';

/** UTF-8, else what Excel writes in China; UTF-16 by its mark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const separators = [',', '\t', ';'];

/** The one that the first line holds most of. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  return separators.reduce((most, one) => (line.split(one).length > line.split(most).length ? one : most));
}

/** A field, quoted or not, and what ends it. */
const fieldBefore = (separator: string): RegExp =>
  new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );

/**
 * The one sheet of a CSV file (RFC 4180).
 * @throws FileError `broken` where a quotation mark stands amiss or is not closed, `too-large`
 */
export function readCsv(bytes: Uint8Array): Sheet {
  const text = decode(bytes).replace(/^\ufeff/, '');
  const field = fieldBefore(separatorOf(text));
  const rows: string[][] = [[]];
  let cells = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new FileError('broken');
    const [, quoted, plain = '', end = ''] = match;
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (++cells > MAX_CELLS) throw new FileError('too-large');
    if (/[\r\n]/.test(end)) rows.push([]);
    if (end === '') break;
  }
  if (rows.at(-1)!.length === 0) rows.pop();
  return textSheet('Sheet1', rows);
}
