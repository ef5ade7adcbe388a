import type { TableReport } from '../core/report';
import { check, type CheckOptions } from '../core/check';
import type { Sheet } from '../core/sheet/sheet';
import { FileError, type FileErrorCode, type OtherContent } from '../hosts/file/file-error';
import { readWorkbook } from '../hosts/file/read';
import { loadFile } from './load-file';

/** Cells of a sheet that were not read. */
interface Unread {
  readonly sheet: string;
  readonly cells: number;
}

export type FileReport =
  | {
      readonly file: string;
      readonly tables: readonly TableReport[];
      readonly unread: readonly Unread[];
      readonly sheets: readonly Sheet[];
    }
  | {
      readonly file: string;
      readonly error: FileErrorCode | 'internal';
      readonly content?: OtherContent;
      readonly details?: string;
    };

/** Reads and checks one file. Whatever goes wrong is part of the report, so that the other files are still checked. */
export function checkFile(file: string, options: CheckOptions): FileReport {
  try {
    const sheets = readWorkbook(loadFile(file));
    const unread = sheets.flatMap(({ name, unread: cells }) => (cells ? [{ sheet: name, cells }] : []));
    return { file, tables: check(sheets, options).tables, unread, sheets };
  } catch (error) {
    if (error instanceof FileError) {
      return { file, error: error.code, ...(error.content && { content: error.content }) };
    }
    return { file, error: 'internal', details: error instanceof Error ? error.message : String(error) };
  }
}
