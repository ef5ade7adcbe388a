import { FileError } from './file-error';

/** Largest file and largest unpacked content that is opened. Real workbooks are far below. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
const MAX_UNPACKED_BYTES = 256 * 2 ** 20;

const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_END = 0x06054b50;
const CENTRAL_END_SIZE = 22;
const MAX_COMMENT = 0xffff;

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((b, i) => bytes[i] === b);
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Sum of the unpacked sizes that the zip directory states. Throws FileError `broken` when there is no directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - CENTRAL_END_SIZE;
  const first = Math.max(0, end - MAX_COMMENT);
  while (end >= first && view.getUint32(end, true) !== CENTRAL_END) end -= 1;
  if (end < first) throw new FileError('broken');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < entries; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY) throw new FileError('broken');
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/**
 * Looks at the container before a library unpacks it: no library stops a zip bomb by itself.
 * @throws FileError `not-a-workbook`, `too-large` or `broken`
 */
export function assertSafeContainer(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new FileError('too-large');
  if (isCompoundFile(bytes)) return;
  if (!isZip(bytes)) throw new FileError('not-a-workbook');
  if (unpackedSize(bytes) > MAX_UNPACKED_BYTES) throw new FileError('too-large');
}
