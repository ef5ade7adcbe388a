import { createHash } from 'node:crypto';
import { check, type CheckOptions } from '../core/check';
import { findingKey } from '../core/finding-key';
import { weakenedBy } from '../core/left-out';
import type { TableReport } from '../core/report';
import type { Sheet } from '../core/sheet/sheet';
import { FileError, type FileErrorCode, type OtherContent } from '../hosts/file/file-error';
import { readKeptState } from '../hosts/file/kept-state';
import { readWorkbook } from '../hosts/file/read';
import { loadFile, type Source } from './load-file';

/** Cells of a sheet that were not read. */
interface Unread {
  readonly sheet: string;
  readonly cells: number;
}

/** What the workbook itself tells the pane not to report. The command line does not follow it, and says that it is there. */
interface Kept {
  /** Ids of rules. */
  readonly off: readonly string[];
  readonly lowered: readonly string[];
  /** How many findings are ignored. */
  readonly ignored: number;
}

export interface CheckedTable extends TableReport {
  /** Of each finding, by which it is known again in another version of the file. */
  readonly keys: readonly string[];
}

interface Named {
  /** As it is named to the user. */
  readonly file: string;
  /** Where it lies: told of those in archives, whose names are those of no file on the disk. */
  readonly source?: Source | undefined;
}

export type FileReport = Named &
  (
    | {
        readonly tables: readonly CheckedTable[];
        readonly unread: readonly Unread[];
        /** Names of sheets at which the reading failed. */
        readonly failed: readonly string[];
        readonly kept: Kept | undefined;
        readonly sheets: readonly Sheet[];
      }
    | {
        readonly error: FileErrorCode | 'internal';
        readonly content?: OtherContent;
        readonly details?: string;
      }
  );

/** Short, because there are many of them. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function withKeys(sheets: readonly Sheet[], table: TableReport): CheckedTable {
  const sheet = sheets.find(({ name }) => name === table.declaration.sheet)!;
  return { ...table, keys: table.findings.map((finding) => digest(findingKey(sheet, finding))) };
}

function keptIn(bytes: Uint8Array): Kept | undefined {
  const state = readKeptState(bytes);
  if (!state) return undefined;
  const kept = { ...weakenedBy(state), ignored: state.ignored.length };
  return kept.off.length + kept.lowered.length + kept.ignored > 0 ? kept : undefined;
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
    const bytes = load();
    const sheets = readWorkbook(bytes, file);
    const unread = sheets.flatMap(({ name, unread: cells }) => (cells ? [{ sheet: name, cells }] : []));
    const { tables, failed } = check(sheets, options);
    const kept = keptIn(bytes);
    return { file, tables: tables.map((table) => withKeys(sheets, table)), unread, failed, kept, sheets };
  } catch (error) {
    return failure(file, error);
  }
}
