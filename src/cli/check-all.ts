import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import type { Found } from './find-files';
import { inOrder } from './in-order';
import { formats, outcomeOf, type CheckJob, type FormatName, type Outcome } from './outcome';
import { note, writeOut } from './output';
import type { Totals } from './report-format';

/** Checks one file, and comes back whatever happens. */
export interface Runner {
  readonly run: (job: CheckJob) => Promise<Outcome>;
}

export interface CheckCall {
  readonly files: Iterable<Found>;
  readonly options: CheckOptions;
  readonly format: FormatName;
  readonly locale: Locale;
  readonly signal: AbortSignal;
}

export interface Summary {
  readonly totals: Totals;
  /** Files and folders that could not be read or checked. */
  readonly failed: number;
}

const add = (a: Totals, b: Totals): Totals => ({
  files: a.files + b.files,
  tables: a.tables + b.tables,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  advice: a.advice + b.advice,
});

interface Answer {
  readonly path: string;
  /** undefined where there is only something to say. */
  readonly outcome: Outcome | undefined;
  readonly notes: readonly string[];
}

async function answer({ path, problem }: Found, runner: Runner, call: CheckCall): Promise<Answer> {
  const { format, locale, options } = call;
  if (problem === 'not-followed') return { path, outcome: undefined, notes: [cliTexts[locale].notFollowed] };
  const outcome =
    problem === 'not-readable'
      ? outcomeOf({ file: path, error: problem }, format, locale)
      : await runner.run({ file: path, options, format, locale });
  return { path, outcome, notes: outcome.notes };
}

function* until<T>(signal: AbortSignal, items: Iterable<T>): Generator<T> {
  for (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

/** Checks the files and prints each as soon as it is there; after an interruption what there is makes a whole document. */
export async function checkAll(call: CheckCall, runners: readonly Runner[]): Promise<Summary> {
  const { head, between, foot } = formats[call.format];
  let totals: Totals = { files: 0, tables: 0, errors: 0, warnings: 0, advice: 0 };
  let failed = 0;
  await writeOut(head);
  const answers = inOrder(until(call.signal, call.files), runners, (found, runner) => answer(found, runner, call));
  for await (const { path, outcome, notes } of answers) {
    if (call.signal.aborted) break;
    for (const line of notes) note(`${path}: ${line}`);
    if (!outcome) continue;
    await writeOut(`${totals.files > 0 ? between : ''}${outcome.printed}`);
    totals = add(totals, outcome.totals);
    if (outcome.failed) failed += 1;
  }
  await writeOut(foot(totals, call.locale));
  return { totals, failed };
}
