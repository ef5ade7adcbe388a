import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Locale } from '../../core/localized';
import { cliTexts } from '../../locales/cli';
import { reviewTexts } from '../../locales/review';
import type { Totals } from '../../review/across/totals-list';
import type { TableFacts } from '../../review/facts';
import { acrossTables, handInOf } from '../../review/review';
import { unitsOf, withMissing } from '../../review/units';
import { version } from '../../version';
import { exitStatus, UsageError } from '../exit-status';
import { findFiles, type Found } from '../find-files';
import { checkOptions, type RuleFlags } from '../flags';
import { Progress } from '../progress';
import { ofShard, type Shard } from '../shard';
import type { Surroundings } from '../surroundings';
import { withRunners } from '../with-runners';
import { gather } from './gather';
import {
  beforeFolder,
  openName,
  putAside,
  RecordReader,
  recordsFolder,
  recordsIn,
  recordsName,
  type RecordsFile,
} from './records-file';
import { reviewFiles } from './review-files';
import { letterPath, writeReview } from './write-review';

export interface ReviewFlags extends RuleFlags {
  readonly out: string;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly resume?: true;
  readonly merge?: true;
  readonly totals?: string;
  readonly previous?: string;
  readonly before?: string;
  readonly due?: string;
  readonly office?: string;
  readonly date?: string;
}

const whole: Shard = { index: 1, count: 1 };

const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Where this run's records go: after those there are, or anew, with the ones of the hand-in before put aside. */
function beginRecords(out: string, shard: Shard, resume: boolean): string {
  const [open, done] = [openName(shard), recordsName(shard)].map((name) => join(recordsFolder(out), name)) as [
    string,
    string,
  ];
  if (!resume) {
    rmSync(open, { force: true });
    putAside(out, shard);
  } else if (!existsSync(open) && existsSync(done)) renameSync(done, open);
  return open;
}

/** Reviews what is below the folders, less what is below `out`. False when it was interrupted. */
async function checkFolders(
  paths: readonly string[],
  records: string,
  flags: ReviewFlags,
  copies: string | undefined,
  surroundings: Surroundings,
): Promise<boolean> {
  const locale = flags.lang;
  const outside = `${resolve(flags.out)}${sep}`;
  const looking = new Progress('find', undefined, locale, surroundings.output.err);
  const all: Found[] = [];
  for (const found of findFiles(paths)) {
    looking.step();
    if (!resolve(found.path).startsWith(outside)) all.push(found);
  }
  looking.clear();
  if (all.length === 0) throw new UsageError(cliTexts[locale].noFiles);
  const files = flags.shard ? all.filter(ofShard(flags.shard)) : all;
  const options = checkOptions(flags);
  const date = flags.date ?? today();
  return withRunners(surroundings, { files: files.length, jobs: flags.jobs }, async (runners, signal) => {
    const { output } = surroundings;
    await reviewFiles({ files, records, copies, options, locale, date, output, signal }, runners);
    return !signal.aborted;
  });
}

/** @throws UsageError where shards are missing */
function completeRecords(folder: string, locale: Locale): RecordsFile[] {
  const t = reviewTexts[locale];
  const found = recordsIn(folder);
  const [first] = found;
  if (!first) throw new UsageError(t.noRecords(folder));
  if (found.some(({ count }) => count !== first.count)) throw new UsageError(t.mixedShards);
  const there = new Set(found.map(({ index }) => index));
  const missing = Array.from({ length: first.count }, (_, i) => i + 1).filter((index) => !there.has(index));
  if (missing.length > 0)
    throw new UsageError(t.missingShards(missing.map((i) => `${String(i)}/${String(first.count)}`).join(' ')));
  return found;
}

/** @throws UsageError for a list that cannot be read */
async function totalsIn(path: string | undefined, locale: Locale): Promise<Totals | undefined> {
  if (path === undefined) return undefined;
  const { totalsOf } = await import(/* webpackMode: "eager" */ './totals-file');
  return totalsOf(path, locale);
}

/** The tables of another review's folder. */
const tablesIn = (out: string, locale: Locale): readonly TableFacts[] =>
  gather(completeRecords(recordsFolder(out), locale)).tables;

/** Last year's tables: of its review, or read now. undefined when that was interrupted. */
async function lastYears(
  folder: string,
  flags: ReviewFlags,
  surroundings: Surroundings,
): Promise<readonly TableFacts[] | undefined> {
  if (existsSync(recordsFolder(folder))) return tablesIn(folder, flags.lang);
  const records = join(recordsFolder(flags.out), 'previous.ndjson');
  const { shard: _, ...own } = flags;
  return (await checkFolders([folder], records, own, undefined, surroundings))
    ? gather([{ path: records }]).tables
    : undefined;
}

function beforeOf(flags: ReviewFlags): readonly TableFacts[] | undefined {
  if (flags.before !== undefined) return tablesIn(flags.before, flags.lang);
  const aside = recordsIn(beforeFolder(flags.out));
  return aside.length > 0 ? gather(aside).tables : undefined;
}

function interrupted({ output }: Surroundings, locale: Locale): number {
  output.note(cliTexts[locale].interruptedReview);
  return exitStatus.interrupted;
}

/** Everything that is written about all files together; gives the exit status. */
async function summarise(flags: ReviewFlags, surroundings: Surroundings): Promise<number> {
  const { lang: locale, out } = flags;
  const totals = await totalsIn(flags.totals, locale);
  const previous = flags.previous === undefined ? undefined : await lastYears(flags.previous, flags, surroundings);
  if (flags.previous !== undefined && previous === undefined) return interrupted(surroundings, locale);
  const { output } = surroundings;
  const reading = new Progress('records', undefined, locale, output.err);
  const gathered = gather(completeRecords(recordsFolder(out), locale), () => reading.step());
  reading.clear();
  const compared = { totals, previous, before: beforeOf(flags) };
  const { tables, others, files } = gathered;
  const letterOf = (unit: string): string => letterPath(reviewTexts[locale].files.letters, unit);
  const units = unitsOf(tables, others, letterOf);
  const handIn = handInOf(tables, compared);
  const reader = new RecordReader();
  try {
    const review = {
      ...{ locale, version, date: flags.date ?? today(), due: flags.due, office: flags.office, files, tables, others },
      units: withMissing(units, handIn?.missing ?? [], letterOf),
      across: acrossTables(tables, units, compared),
      handIn,
      read: ({ place, index }: TableFacts) => reader.read(place).tables[index]!,
    };
    writeReview(out, review, output.err);
  } finally {
    reader.close();
  }
  await output.write(`${reviewTexts[locale].done(tables.length, others.length, out)}\n`);
  if (gathered.failed > 0) return exitStatus.failed;
  return tables.some(({ verdict }) => verdict === 'errors') ? exitStatus.foundErrors : exitStatus.ok;
}

/**
 * `heji review`: checks every file below folders, writes an annotated copy of each, a summary, letters and a page to begin
 * with; gives the exit status.
 * @throws UsageError, OutputError
 */
export async function runReview(
  paths: readonly string[],
  flags: ReviewFlags,
  surroundings: Surroundings,
): Promise<number> {
  const { lang: locale, out, shard = whole } = flags;
  for (const folder of [flags.previous, flags.before]) {
    if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(reviewTexts[locale].notAFolder(folder));
  }
  await totalsIn(flags.totals, locale);
  if (!flags.merge) {
    if (paths.length === 0) throw new UsageError(cliTexts[locale].noFiles);
    mkdirSync(recordsFolder(out), { recursive: true });
    const records = beginRecords(out, shard, flags.resume ?? false);
    if (!(await checkFolders(paths, records, flags, out, surroundings))) return interrupted(surroundings, locale);
    const done = join(recordsFolder(out), recordsName(shard));
    renameSync(records, done);
    if (flags.shard) {
      const { files, failed } = gather([{ path: done }]);
      await surroundings.output.write(`${reviewTexts[locale].shardDone(files, out)}\n`);
      return failed > 0 ? exitStatus.failed : exitStatus.ok;
    }
  }
  return summarise(flags, surroundings);
}
