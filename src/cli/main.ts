import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { profiles } from '../core/profiles';
import { explainedRules } from '../core/rules/explanations';
import type { Settings } from '../core/settings';
import { parseSettings } from '../core/settings-file';
import { cliTexts } from '../locales/cli';
import { checkFile, type FileReport } from './check-file';
import { findFiles } from './find-files';
import { toJson } from './json';
import { toText } from './text';

const OK = 0;
const FOUND_ERRORS = 1;
const FAILED = 2;

interface CheckFlags {
  readonly format: 'json' | 'text';
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

const hasErrors = (report: FileReport): boolean =>
  !('error' in report) && report.tables.some((table) => table.findings.some((f) => f.severity === 'error'));

function runCheck(paths: readonly string[], flags: CheckFlags): number {
  const options = checkOptions(flags);
  const files = findFiles(paths);
  if (files.length === 0) throw new UsageError(cliTexts[flags.lang].noFiles);
  const reports = files.map((file) => checkFile(file, options));
  const print = flags.format === 'json' ? toJson : toText;
  process.stdout.write(`${print(reports, flags.lang)}\n`);
  for (const report of reports) {
    if ('error' in report) {
      process.stderr.write(
        `${report.file}: ${cliTexts[flags.lang].fileErrors[report.error]} ${report.details ?? ''}\n`,
      );
    }
    if (!('error' in report) && report.tables.length === 0)
      process.stderr.write(`${report.file}: ${cliTexts[flags.lang].noTable}\n`);
  }
  if (reports.some((report) => 'error' in report)) return FAILED;
  return reports.some(hasErrors) ? FOUND_ERRORS : OK;
}

function listRules(lang: Locale): number {
  const lines = explainedRules.map(
    (rule) => `${rule.id}  ${cliTexts[lang].severity[rule.severity]}  ${rule.title[lang]}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return OK;
}

function main(argv: readonly string[]): number {
  let status = OK;
  const language = () => new Option('--lang <language>').choices(['zh-CN', 'en-US']).default('zh-CN');
  const program = new Command('heji').description('核绩 Heji').exitOverride();
  program
    .command('check')
    .description('检查工作簿中的绩效目标申报表 / check the declaration tables of workbooks')
    .argument('<paths...>', '.xlsx .xlsm .xls')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .addOption(language())
    .option('--profile <id>', profiles.map((p) => p.id).join(', '))
    .option('--settings <file>', 'JSON')
    .action((paths: string[], flags: CheckFlags) => {
      status = runCheck(paths, flags);
    });
  program
    .command('rules')
    .description('列出规则 / list the rules')
    .addOption(language())
    .action(({ lang }: { lang: Locale }) => {
      status = listRules(lang);
    });
  program.parse(argv);
  return status;
}

try {
  process.exitCode = main(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? OK : FAILED;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${error instanceof UsageError ? message : cliTexts['zh-CN'].unexpected(message)}\n`);
    process.exitCode = FAILED;
  }
}
