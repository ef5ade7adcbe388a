import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { profiles } from '../core/profiles';
import { explainedRules } from '../core/rules/explanations';
import type { Settings } from '../core/settings';
import { parseSettings } from '../core/settings-file';
import { cliTexts } from '../locales/cli';
import { version } from '../version';
import { checkAll } from './check-all';
import { findFiles } from './find-files';
import { note, OutputError, writeOut } from './output';
import { JobRunner, serveJobs, servesJobs } from './jobs';

const OK = 0;
const FOUND_ERRORS = 1;
const FAILED = 2;
const INTERRUPTED = 130;

/** For one file. A real workbook takes a few seconds and some 150 MB at most. */
const limits = { seconds: 60, megabytes: 512 };
/** A settings file names rules; a thousand of them take 50 kB. */
const MAX_SETTINGS_BYTES = 2 ** 20;

interface CheckFlags {
  readonly format: 'json' | 'text';
  readonly explain?: true;
  readonly lang: Locale;
  readonly profile?: string;
  readonly settings?: string;
}

/** A call that cannot be answered; its message is for the user. */
class UsageError extends Error {}

function readSettings(path: string, locale: Locale): Settings {
  const complain = (issues: string): never => {
    throw new UsageError(cliTexts[locale].badSettings(path, issues));
  };
  let content: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_SETTINGS_BYTES) return complain(cliTexts[locale].fileErrors['too-large']);
    content = readFileSync(path, 'utf8');
  } catch (error) {
    return complain((error as Error).message);
  }
  const file = parseSettings(content);
  return file.ok ? file.settings : complain(file.problem[locale]);
}

function checkOptions({ profile, settings: path, lang }: CheckFlags): CheckOptions {
  const settings = path === undefined ? undefined : readSettings(path, lang);
  const wanted = profile ?? settings?.profile;
  if (wanted !== undefined && !profiles.some((p) => p.id === wanted)) {
    throw new UsageError(cliTexts[lang].unknownProfile(wanted, profiles.map((p) => p.id).join(', ')));
  }
  return { ...(wanted !== undefined && { profile: wanted }), ...(settings && { rules: settings.rules }) };
}

async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const options = checkOptions(flags);
  const files = [...findFiles(paths)];
  if (files.length === 0) throw new UsageError(cliTexts[flags.lang].noFiles);
  const runners = Array.from(
    { length: Math.min(files.length, availableParallelism()) },
    () => new JobRunner(__filename, limits),
  );
  const interruption = new AbortController();
  const stop = (): void => {
    for (const runner of runners) runner.stop();
  };
  const interrupt = (): void => {
    interruption.abort();
    stop();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const { signal } = interruption;
    const summary = await checkAll(
      { files, options, format: flags.explain ? 'explain' : flags.format, locale: flags.lang, signal },
      runners,
    );
    if (signal.aborted) {
      note(cliTexts[flags.lang].interrupted);
      return INTERRUPTED;
    }
    if (summary.failed > 0) return FAILED;
    return summary.totals.errors > 0 ? FOUND_ERRORS : OK;
  } finally {
    stop();
  }
}

async function listRules(lang: Locale): Promise<number> {
  const lines = explainedRules.map(
    (rule) => `${rule.id}  ${cliTexts[lang].severity[rule.severity]}  ${rule.title[lang]}`,
  );
  await writeOut(`${lines.join('\n')}\n`);
  return OK;
}

async function main(argv: readonly string[]): Promise<number> {
  let status = OK;
  const language = () => new Option('--lang <language>').choices(['zh-CN', 'en-US']).default('zh-CN');
  const program = new Command('heji').description('核绩 Heji').version(version, '--version').exitOverride();
  program
    .command('check')
    .description('检查工作簿中的绩效目标申报表 / check the declaration tables of workbooks')
    .argument('<paths...>', '.xlsx .xlsm .xls')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .addOption(new Option('--explain', '说明每张表是怎样读的 / what each table was read as').conflicts('format'))
    .addOption(language())
    .option('--profile <id>', profiles.map((p) => p.id).join(', '))
    .option('--settings <file>', 'JSON')
    .action(async (paths: string[], flags: CheckFlags) => {
      status = await runCheck(paths, flags);
    });
  program
    .command('rules')
    .description('列出规则 / list the rules')
    .addOption(language())
    .action(async ({ lang }: { lang: Locale }) => {
      status = await listRules(lang);
    });
  await program.parseAsync(argv);
  return status;
}

/** Says why the call could not be answered. A closed pipe is nothing to speak of. */
function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : FAILED;
  if (error instanceof OutputError) {
    if (error.cause.code !== 'EPIPE') note(cliTexts['zh-CN'].notWritten(error.message));
    return FAILED;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof UsageError ? message : cliTexts['zh-CN'].unexpected(message)}\n`);
  return FAILED;
}

if (servesJobs()) serveJobs();
else {
  // The writers hear of it themselves; nobody else has to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  main(process.argv).then(
    (status) => (process.exitCode = status),
    (error: unknown) => (process.exitCode = failed(error)),
  );
}
