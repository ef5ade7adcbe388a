import { FileError, type OtherContent } from './file-error';
import { MAX_FILE_BYTES } from './limits';

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((b, i) => bytes[i] === b);
/** Whether these are the bytes of a zip archive, as an .xlsx is. */
export const isPackage = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

export const isContainer = (bytes: Uint8Array): boolean => isPackage(bytes) || isCompoundFile(bytes);

/** A transfer that broke off leaves nothing, or zeros. Systems save web pages and Excel 2003's XML under the name .xls; Excel opens them, with a warning. */
function otherContent(bytes: Uint8Array): OtherContent | undefined {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  const head = new TextDecoder(startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4096));
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /^\s*<\?xml/.test(head)) return 'xml-2003';
  return /<(?:!doctype\s+html|html|table|head|meta)\b/i.test(head) ? 'html' : undefined;
}

/**
 * Which kind of workbook file this is.
 * @throws FileError `not-a-workbook` or `too-large`
 */
export function containerOf(bytes: Uint8Array): 'zip' | 'compound' {
  if (bytes.length > MAX_FILE_BYTES) throw new FileError('too-large');
  if (isCompoundFile(bytes)) return 'compound';
  if (isPackage(bytes)) return 'zip';
  const content = otherContent(bytes);
  throw new FileError('not-a-workbook', content && { content });
}
