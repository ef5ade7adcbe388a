import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import { sourceOf, type Checkable } from './find-files';
import type { Totals } from './formats/report-format';
import { inOrder } from './in-order';
import type { Runner } from './jobs';
import { formats, outcomeOf, type CheckJob, type FormatName, type Outcome } from './outcome';
import type { Output } from './output';
import { Progress } from './progress';

export interface CheckCall {
  readonly files: readonly Checkable[];
  readonly options: CheckOptions;
  readonly format: FormatName;
  readonly locale: Locale;
  readonly output: Output;
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

/** Checks a file in the runner's process; where that did not come back, the outcome says why. */
export async function checkIn(runner: Runner, job: CheckJob): Promise<Outcome> {
  const came = await runner.run({ kind: 'check', job });
  return 'gaveUp' in came
    ? outcomeOf({ file: job.file, source: job.source, error: came.gaveUp }, job.format, job.locale)
    : came;
}

async function answer(found: Checkable, runner: Runner, call: CheckCall): Promise<Answer> {
  const { format, locale, options } = call;
  const { problem, shown: file } = found;
  if (problem === 'not-followed') return { path: file, outcome: undefined, notes: [cliTexts[locale].notFollowed] };
  const outcome = problem
    ? outcomeOf({ file, source: sourceOf(found), error: problem }, format, locale)
    : await checkIn(runner, { file, source: sourceOf(found), options, format, locale });
  return { path: file, outcome, notes: outcome.notes };
}

function* until<T>(signal: AbortSignal, items: Iterable<T>): Generator<T> {
  for (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}

/** Checks the files and prints each as soon as it is there; after an interruption what there is makes a whole document. */
export async function checkAll(call: CheckCall, runners: readonly Runner[]): Promise<Summary> {
  const { output } = call;
  const { head, between, foot } = formats[call.format];
  let totals: Totals = { files: 0, tables: 0, errors: 0, warnings: 0, advice: 0 };
  let [failed, printed] = [0, 0];
  const progress = new Progress('check', call.files.length, call.locale, output.err);
  await output.write(head(call.locale));
  const answers = inOrder(until(call.signal, call.files), runners, (found, runner) => answer(found, runner, call));
  for await (const { path, outcome, notes } of answers) {
    if (call.signal.aborted) break;
    if (notes.length > 0 || outcome?.printed) progress.clear();
    for (const line of notes) output.note(`${path}: ${line}`);
    if (outcome) {
      if (outcome.printed !== '') await output.write(`${printed++ > 0 ? between : ''}${outcome.printed}`);
      totals = add(totals, outcome.totals);
      if (outcome.failed) failed += 1;
    }
    progress.step();
  }
  progress.clear();
  await output.write(foot(totals, call.locale));
  return { totals, failed };
}
