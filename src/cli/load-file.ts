import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { FileError } from '../hosts/file/file-error';
import { archiveMember } from '../hosts/file/archive';
import { MAX_ARCHIVE_BYTES, MAX_FILE_BYTES } from '../hosts/file/limits';

function toFileError(cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  return new FileError(code === 'ENOENT' ? 'not-found' : 'not-readable', { cause });
}

/**
 * What is no plain file is not opened: a pipe would wait for ever, a device never ends.
 * @throws FileError
 */
export function assertFile(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new FileError('not-a-file');
  } catch (cause) {
    throw toFileError(cause);
  }
}

/**
 * The bytes of a plain file.
 * @throws FileError
 */
export function loadFile(path: string, most = MAX_FILE_BYTES): Uint8Array {
  assertFile(path);
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > most) throw new FileError('too-large');
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw toFileError(cause);
  }
}

/** A file on the disk, or one inside an archive (inside an archive). */
export interface Source {
  readonly path: string;
  /** Names of the archive's members on the way to the file. */
  readonly inside?: readonly string[];
}

/** The archive that was opened last: its members come one after the other. */
let opened: { readonly path: string; readonly bytes: Uint8Array } | undefined;

/** @throws FileError */
export function loadArchive(path: string): Uint8Array {
  if (opened?.path !== path) opened = { path, bytes: loadFile(path, MAX_ARCHIVE_BYTES) };
  return opened.bytes;
}

/**
 * The bytes of a file, wherever it lies.
 * @throws FileError
 */
export const loadSource = ({ path, inside }: Source): Uint8Array =>
  inside === undefined ? loadFile(path) : inside.reduce<Uint8Array>(archiveMember, loadArchive(path));
