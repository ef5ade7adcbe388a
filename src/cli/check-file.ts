import { readFileSync } from 'node:fs';
import { check, type CheckOptions, type TableReport } from '../core/check';
import { FileError, type FileErrorCode } from '../hosts/file/file-error';
import { readWorkbook } from '../hosts/file/read';

export type FileReport =
  | { readonly file: string; readonly tables: readonly TableReport[] }
  | { readonly file: string; readonly error: FileErrorCode | 'internal'; readonly details?: string };

function load(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new FileError(code === 'ENOENT' ? 'not-found' : 'not-readable', { cause });
  }
}

/** Reads and checks one file. Whatever goes wrong is part of the report, so that the other files are still checked. */
export function checkFile(file: string, options: CheckOptions): FileReport {
  try {
    return { file, tables: check(readWorkbook(load(file)), options).tables };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.code };
    return { file, error: 'internal', details: error instanceof Error ? error.message : String(error) };
  }
}
