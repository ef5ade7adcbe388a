import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CheckOptions } from '../../core/check';
import { marksOf } from '../../core/edits/plan-highlights';
import type { Locale } from '../../core/localized';
import { annotate, type SheetNotes } from '../../hosts/file/annotate/annotate';
import { isExcelFile } from '../../hosts/file/parse';
import { FileError } from '../../hosts/file/file-error';
import { rebuild } from '../../hosts/file/write/rebuild';
import { reviewTexts } from '../../locales/review';
import { copyPage } from '../../review/copy-page';
import { makeRecord } from '../../review/make-record';
import type { FileRecord, TableRecord } from '../../review/record';
import { version } from '../../version';
import { checkFile, type FileReport } from '../check-file';
import { keptNote, notRead } from '../file-notes';
import { loadSource, type Source } from '../load-file';
import { failedRecord } from './failed-record';

/** What a process is asked for: to check a file and to write its annotated copy. */
export interface ReviewJob {
  readonly source: Source;
  /** Its name in the records. */
  readonly file: string;
  readonly stamp: string;
  readonly options: CheckOptions;
  readonly locale: Locale;
  readonly date: string;
  /** Where the copy goes, and its name in the records; undefined where none is wanted. */
  readonly copy: { readonly path: string; readonly name: string } | undefined;
}

type Checked = Exclude<FileReport, { readonly error: unknown }>;

const AUTHOR = '核绩 Heji';

/** A note a cell, with all that is to be said of it, at the first cell of each finding. */
function notesOf({ tables, sheets }: Checked, locale: Locale): SheetNotes[] {
  const { severity } = reviewTexts[locale];
  return sheets.map((sheet) => {
    const findings = tables
      .filter((table) => table.declaration.sheet === sheet.name)
      .flatMap((table) => table.findings);
    const notes = new Map<string, { row: number; column: number; text: string }>();
    for (const finding of findings) {
      const [first] = finding.cells;
      if (!first) continue;
      const key = `${String(first.top)},${String(first.left)}`;
      const said = `【${severity[finding.severity]}】${finding.message[locale]}`;
      const known = notes.get(key);
      notes.set(key, { row: first.top, column: first.left, text: known ? `${known.text}\n${said}` : said });
    }
    return { sheet: sheet.name, marks: marksOf(sheet, findings), notes: [...notes.values()] };
  });
}

/** Writes the copy; what cannot be annotated gets none. Gives what there is to say about that. */
function writeCopy(
  job: ReviewJob,
  bytes: Uint8Array,
  report: Checked,
  tables: readonly TableRecord[],
): string | undefined {
  const { copy, locale, date } = job;
  const own = isExcelFile(bytes);
  const source = own ? bytes : rebuild(report.sheets);
  if (!copy || !source) return reviewTexts[locale].notCopied;
  const page = copyPage(tables, { locale, date, version, rebuiltFrom: own ? undefined : job.file });
  try {
    const annotated = annotate(source, { author: AUTHOR, sheets: notesOf(report, locale), page });
    mkdirSync(dirname(copy.path), { recursive: true });
    writeFileSync(copy.path, annotated);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return reviewTexts[locale].copyBroken;
    throw error;
  }
}

/** Reads, checks and annotates one file; whatever goes wrong is part of its record. */
export function reviewJob(job: ReviewJob): FileRecord {
  const { file, stamp, options, locale, copy } = job;
  let bytes: Uint8Array = new Uint8Array();
  const report = checkFile(file, options, () => (bytes = loadSource(job.source)));
  if ('error' in report) return failedRecord(job, report);
  const tables = report.tables.map((table) => makeRecord(table, table.keys, locale));
  const notes = [...notRead(report, locale), ...keptNote(report, locale)];
  const record: FileRecord = { version: 1, file, stamp, notes, tables };
  if (!copy || tables.length === 0) return record;
  const problem = writeCopy(job, bytes, report, tables);
  return problem === undefined ? { ...record, copy: copy.name } : { ...record, notes: [...notes, problem] };
}
