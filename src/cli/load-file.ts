import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { FileError } from '../hosts/file/file-error';
import { MAX_FILE_BYTES } from '../hosts/file/limits';

/**
 * The bytes of a file. What is no plain file is not opened: a pipe would wait for ever, a device never ends.
 * @throws FileError
 */
export function loadFile(path: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) throw new FileError('not-a-file');
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > MAX_FILE_BYTES) throw new FileError('too-large');
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new FileError(code === 'ENOENT' ? 'not-found' : 'not-readable', { cause });
  }
}
