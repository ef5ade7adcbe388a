import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import { checkAll } from './check-all';
import { findFiles, isCheckable } from './find-files';
import { filesDone } from './files-done';
import { checkOptions, type RuleFlags } from './flags';
import type { FormatName } from './outcome';
import { exitStatus, UsageError } from './exit-status';
import { ofShard, type Shard } from './shard';
import type { Surroundings } from './surroundings';
import { withRunners } from './with-runners';

interface CheckFlags extends RuleFlags {
  readonly format: FormatName;
  readonly explain?: true;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly resume?: string;
}

/**
 * `heji check`: prints what is found, file by file; gives the exit status.
 * @throws UsageError, OutputError
 */
export async function runCheck(
  paths: readonly string[],
  flags: CheckFlags,
  surroundings: Surroundings,
): Promise<number> {
  const { output } = surroundings;
  const locale: Locale = flags.lang;
  const options: CheckOptions = checkOptions(flags);
  const all = [...findFiles(paths)].filter(isCheckable);
  if (all.length === 0) throw new UsageError(cliTexts[locale].noFiles);
  const share = flags.shard ? all.filter(ofShard(flags.shard)) : all;
  const done = flags.resume === undefined ? undefined : filesDone(flags.resume, locale);
  const files = share.filter(({ shown }) => !done?.has(shown));
  return withRunners(surroundings, { files: files.length, jobs: flags.jobs }, async (runners, signal) => {
    const summary = await checkAll(
      { files, options, format: flags.explain ? 'explain' : flags.format, locale, output, signal },
      runners,
    );
    if (signal.aborted) {
      output.note(cliTexts[locale].interrupted);
      return exitStatus.interrupted;
    }
    if (summary.failed > 0) return exitStatus.failed;
    return summary.totals.errors > 0 ? exitStatus.foundErrors : exitStatus.ok;
  });
}
