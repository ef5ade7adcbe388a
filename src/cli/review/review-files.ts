import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOptions } from '../../core/check';
import type { Locale } from '../../core/localized';
import { cliTexts } from '../../locales/cli';
import { reviewTexts } from '../../locales/review';
import type { FileRecord } from '../../review/record';
import { version } from '../../version';
import { sourceOf, type Found } from '../find-files';
import { inOrder } from '../in-order';
import type { Runner } from '../jobs';
import type { Output } from '../output';
import { Progress } from '../progress';
import { failedRecord } from './failed-record';
import { passedOver } from './passed-over';
import { readRecords, RecordWriter } from './records-file';
import type { ReviewJob } from './review-job';
import { safeName } from './safe-name';

export interface ReviewCall {
  readonly files: readonly Found[];
  /** Where the records go. */
  readonly records: string;
  /** The output folder; undefined where no copies are wanted. */
  readonly copies: string | undefined;
  readonly options: CheckOptions;
  readonly locale: Locale;
  readonly date: string;
  readonly output: Output;
  readonly signal: AbortSignal;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A file that was written anew, or is checked otherwise, has another stamp. */
function stampOf({ path }: Found, { options, locale, copies }: ReviewCall): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  const how = digest(JSON.stringify([version, options, locale, copies !== undefined]));
  return `${String(stat?.size ?? 0)}:${String(Math.floor(stat?.mtimeMs ?? 0))}:${how}`;
}

function copyOf({ name }: Found, { copies, locale }: ReviewCall): ReviewJob['copy'] {
  if (copies === undefined) return undefined;
  const inside = `${reviewTexts[locale].files.copies}/${safeName(/\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`)}`;
  return { path: join(copies, ...inside.split('/')), name: inside };
}

async function recordOf(found: Found, runner: Runner, call: ReviewCall): Promise<FileRecord> {
  const { locale, options, date } = call;
  const job: ReviewJob = {
    ...{ source: sourceOf(found), file: found.name, stamp: stampOf(found, call), options, locale, date },
    copy: copyOf(found, call),
  };
  if (found.problem === 'not-followed' || found.problem === 'passed-over')
    return {
      ...{ version: 1, file: job.file, stamp: job.stamp, notes: [], tables: [] },
      passedOver: passedOver(found.name, found.problem === 'not-followed', locale),
    };
  if (found.problem) return failedRecord(job, { file: found.shown, error: found.problem });
  const came = await runner.run({ kind: 'review', job });
  return 'gaveUp' in came ? failedRecord(job, { file: found.shown, error: came.gaveUp }) : came;
}

function notesOf({ file, error, passedOver: why, notes, tables }: FileRecord, locale: Locale): string[] {
  // A folder may hold as many pictures as tables: the summary names them.
  if (why) return why.kind === 'attachment' ? [] : [`${file}: ${why.message}`];
  const lines = error ? [error.message] : tables.length === 0 ? [cliTexts[locale].noTable, ...notes] : notes;
  return lines.map((line) => `${file}: ${line}`);
}

/** Reviews the files that the records do not hold yet, and adds each as soon as it is done. An interruption leaves what is done. */
export async function reviewFiles(call: ReviewCall, runners: readonly Runner[]): Promise<void> {
  const { files, records, output, signal, locale } = call;
  const done = new Map<string, string>();
  for (const { record } of readRecords(records)) done.set(record.file, record.stamp);
  const open = files.filter((found) => done.get(found.name) !== stampOf(found, call));
  const writer = new RecordWriter(records);
  const progress = new Progress('review', open.length, locale, output.err);
  function* until(): Generator<Found> {
    for (const found of open) {
      if (signal.aborted) return;
      yield found;
    }
  }
  try {
    for await (const record of inOrder(until(), runners, (found, runner) => recordOf(found, runner, call))) {
      if (signal.aborted) break;
      const notes = notesOf(record, locale);
      if (notes.length > 0) progress.clear();
      for (const line of notes) output.note(line);
      writer.write(record);
      progress.step();
    }
  } finally {
    progress.clear();
    writer.close();
  }
}
