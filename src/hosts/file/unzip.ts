import { crc32, inflateRawSync } from 'node:zlib';
import { FileError } from './file-error';
import { MAX_UNPACKED_BYTES } from './limits';
import { zipDirectory, type ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;

function packedBytes(bytes: Buffer, { start, packed }: ZipEntry): Buffer {
  if (start + packed > bytes.length) throw new FileError('broken');
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Buffer, { method, unpacked }: ZipEntry): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FileError('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch (cause) {
    throw new FileError('broken', { cause });
  }
}

/**
 * An entry's content, of the stated size and checksum.
 * @throws FileError `broken`
 */
export function entryContent(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.encrypted) throw new FileError('broken');
  const content = inflate(packedBytes(bytes, entry), entry);
  if (content.length !== entry.unpacked || crc32(content) !== entry.crc) throw new FileError('broken');
  return content;
}

/**
 * The wanted entries of an archive by name. No more is unpacked than the directory states, and what does not come to the
 * stated size and checksum is not given out.
 * @throws FileError `broken`, or `too-large` before anything is unpacked
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipDirectory(archive).filter(({ name }) => wanted(name));
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED_BYTES) throw new FileError('too-large');
  const contents = new Map(entries.map((entry) => [entry.name, entryContent(archive, entry)]));
  if (contents.size < entries.length) throw new FileError('broken');
  return contents;
}
