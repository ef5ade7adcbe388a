import { FileError } from './file-error';
import { isPackage } from './container';
import { MAX_ARCHIVE_UNPACKED_BYTES, MAX_FILE_BYTES, MAX_MEMBERS } from './limits';
import { entryContent } from './unzip';
import { zipDirectory, type ZipEntry } from './zip-directory';

const UTF8 = 0x800;

/** Archives made on Chinese Windows write names in GB18030 and say nothing of it. */
function nameOf({ rawName, flags }: ZipEntry): string {
  const decoder = (encoding: string, fatal = false): string => new TextDecoder(encoding, { fatal }).decode(rawName);
  if (flags & UTF8) return decoder('utf-8');
  try {
    return decoder('utf-8', true);
  } catch {
    return decoder('gb18030');
  }
}

/** A name below the archive, never above it. */
const cleanName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => !['', '.', '..'].includes(part))
    .join('/');

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The files of an archive by their names; folders are left out. Nothing is unpacked yet.
 * @throws FileError `broken` for what is no archive or overlaps itself, `too-large`
 */
export function archiveMembers(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  if (!isPackage(bytes)) throw new FileError('broken');
  const entries = zipDirectory(toBuffer(bytes));
  if (entries.length > MAX_MEMBERS) throw new FileError('too-large');
  const sum = (of: (entry: ZipEntry) => number): number => entries.reduce((whole, entry) => whole + of(entry), 0);
  if (sum(({ packed }) => packed) > bytes.length) throw new FileError('broken');
  if (sum(({ unpacked }) => unpacked) > MAX_ARCHIVE_UNPACKED_BYTES) throw new FileError('too-large');
  return new Map(
    entries
      .map((entry) => [cleanName(nameOf(entry)), entry] as const)
      .filter(([name], i) => name !== '' && !/[\\/]$/.test(nameOf(entries[i]!))),
  );
}

/**
 * One file of an archive.
 * @throws FileError `not-found`, `encrypted`, `broken`, `too-large`
 */
export function archiveMember(bytes: Uint8Array, name: string): Uint8Array {
  const entry = archiveMembers(bytes).get(name);
  if (!entry) throw new FileError('not-found');
  if (entry.encrypted) throw new FileError('encrypted');
  if (entry.unpacked > MAX_FILE_BYTES) throw new FileError('too-large');
  return entryContent(toBuffer(bytes), entry);
}
