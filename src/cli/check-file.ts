import { createHash } from 'node:crypto';
import { check, type CheckOptions } from '../core/check';
import { findingKey } from '../core/finding-key';
import type { TableReport } from '../core/report';
import type { Sheet } from '../core/sheet/sheet';
import { FileError, type FileErrorCode, type OtherContent } from '../hosts/file/file-error';
import { readWorkbook } from '../hosts/file/read';
import { loadFile } from './load-file';

/** Cells of a sheet that were not read. */
interface Unread {
  readonly sheet: string;
  readonly cells: number;
}

export interface CheckedTable extends TableReport {
  /** Of each finding, by which it is known again in another version of the file. */
  readonly keys: readonly string[];
}

export type FileReport =
  | {
      readonly file: string;
      readonly tables: readonly CheckedTable[];
      readonly unread: readonly Unread[];
      readonly sheets: readonly Sheet[];
    }
  | {
      readonly file: string;
      readonly error: FileErrorCode | 'internal';
      readonly content?: OtherContent;
      readonly details?: string;
    };

/** Short, because there are many of them. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function withKeys(sheets: readonly Sheet[], table: TableReport): CheckedTable {
  const sheet = sheets.find(({ name }) => name === table.declaration.sheet)!;
  return { ...table, keys: table.findings.map((finding) => digest(findingKey(sheet, finding))) };
}

/** What is wrong with a file, as part of a report. */
const failure = (file: string, error: unknown): FileReport =>
  error instanceof FileError
    ? { file, error: error.code, ...(error.content && { content: error.content }) }
    : { file, error: 'internal', details: error instanceof Error ? error.message : String(error) };

/** Reads and checks one file. Whatever goes wrong is part of the report, so that the other files are still checked. */
export function checkFile(
  file: string,
  options: CheckOptions,
  load: () => Uint8Array = () => loadFile(file),
): FileReport {
  try {
    const sheets = readWorkbook(load(), file);
    const unread = sheets.flatMap(({ name, unread: cells }) => (cells ? [{ sheet: name, cells }] : []));
    const tables = check(sheets, options).tables.map((table) => withKeys(sheets, table));
    return { file, tables, unread, sheets };
  } catch (error) {
    return failure(file, error);
  }
}
