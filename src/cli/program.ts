import { Command, CommanderError, Option } from 'commander';
import type { Locale } from '../core/localized';
import { profiles } from '../core/profiles';
import { explainedRules } from '../core/rules/explanations';
import { cliTexts } from '../locales/cli';
import { version } from '../version';
import { runCheck } from './check-command';
import { exitStatus, UsageError } from './exit-status';
import { formatNames } from './outcome';
import type { LibraryFlags } from './library-command';
import { OutputError, type Output } from './output';
import { runReview, type ReviewFlags } from './review/review-command';
import { parseJobs, parseShard } from './shard';
import type { Surroundings } from './surroundings';

async function listRules(lang: Locale, output: Output): Promise<number> {
  const lines = explainedRules.map(
    (rule) => `${rule.id}  ${cliTexts[lang].severity[rule.severity]}  ${rule.title[lang]}`,
  );
  await output.write(`${lines.join('\n')}\n`);
  return exitStatus.ok;
}

const language = (): Option => new Option('--lang <language>').choices(['zh-CN', 'en-US']).default('zh-CN');
const shard = (): Option =>
  new Option('--shard <i/n>', '分给 n 台机器中的第 i 台 / share of machine i of n').argParser(parseShard);

const jobs = (): Option => new Option('--jobs <n>', '同时处理几个文件 / how many files at a time').argParser(parseJobs);

async function call(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output } = surroundings;
  let status: number = exitStatus.ok;
  const program = new Command('heji').description('核绩 Heji').exitOverride();
  program.configureOutput({ writeOut: (text) => void output.write(text), writeErr: (text) => output.err.write(text) });
  program.version(version, '--version');
  program
    .command('check')
    .description('校验工作簿中的绩效目标申报表 / check the declaration tables of workbooks')
    .argument('<paths...>', '.xlsx .xlsm .xls .et .ods .csv .docx .zip')
    .addOption(new Option('--format <format>').choices(formatNames).default('text'))
    .addOption(new Option('--explain', '说明每张表是怎样读的 / what each table was read as').conflicts('format'))
    .addOption(language())
    .option('--profile <id>', profiles.map((p) => p.id).join(', '))
    .option('--settings <file>', 'JSON')
    .addOption(shard())
    .addOption(jobs())
    .option('--resume <file>', '上次的 ndjson，其中的文件不再校验 / ndjson of an earlier run: its files are left out')
    .action(async (paths: string[], flags: Parameters<typeof runCheck>[1]) => {
      status = await runCheck(paths, flags, surroundings);
    });
  program
    .command('review')
    .description(
      '审核一个文件夹的申报表：批注副本、汇总、修改通知 / review a folder: annotated copies, summary, letters',
    )
    .argument('[paths...]', '.xlsx .xlsm .xls .et .ods .csv .docx .zip')
    .requiredOption('--out <folder>', '结果文件夹 / where the results go')
    .addOption(language())
    .option('--profile <id>', profiles.map((p) => p.id).join(', '))
    .option('--settings <file>', 'JSON')
    .option('--totals <file>', '批复金额清单 / the approved total of each unit')
    .option('--previous <folder>', '上年的申报表或其审核结果 / last year’s tables, or their review')
    .option('--before <folder>', '上次报送的审核结果 / the review of the hand-in before')
    .option('--due <date>', '重新报送的期限 / by when to hand in again')
    .option('--office <name>', '审核单位 / who reviews')
    .option('--date <date>', '通知上的日期 / the date on the letters')
    .option('--resume', '接着上次中断处 / go on after an interruption')
    .addOption(shard().conflicts('merge'))
    .addOption(jobs())
    .option('--merge', '汇总各分片 / put the shards together')
    .action(async (paths: string[], flags: ReviewFlags) => {
      status = await runReview(paths, flags, surroundings);
    });
  program
    .command('anonymise')
    .description('隐去名称、人名、电话后的副本，用于报告问题 / a copy without names, to send with a report')
    .argument('<file>', '.xlsx .xlsm .xls .et .ods .csv .docx')
    .requiredOption('--out <file>', '.xlsx')
    .addOption(language())
    .action(async (file: string, flags: { out: string; lang: Locale }) => {
      const { runAnonymise } = await import(/* webpackMode: "eager" */ './anonymise-command');
      status = await runAnonymise(file, flags, output);
    });
  program
    .command('library')
    .description('把工作表里的指标库存成指标库文件 / an indicator library of a worksheet as a library file')
    .argument('<file>', '.xlsx .xlsm .xls .et .ods .csv')
    .requiredOption('--out <file>', 'office-library.json')
    .option('--sheet <name>', '工作表名称 / name of the worksheet')
    .addOption(language())
    .action(async (file: string, flags: LibraryFlags) => {
      const { runLibrary } = await import(/* webpackMode: "eager" */ './library-command');
      status = runLibrary(file, flags, output);
    });
  program
    .command('rules')
    .description('列出规则 / list the rules')
    .addOption(language())
    .action(async ({ lang }: { lang: Locale }) => {
      status = await listRules(lang, output);
    });
  await program.parseAsync(args, { from: 'user' });
  return status;
}

/** Says why the call could not be answered. A closed pipe is nothing to speak of. */
function failed(error: unknown, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.failed;
  if (error instanceof OutputError) {
    if (error.cause.code !== 'EPIPE') output.note(cliTexts['zh-CN'].notWritten(error.message));
    return exitStatus.failed;
  }
  const message = error instanceof Error ? error.message : String(error);
  output.err.write(`${error instanceof UsageError ? message : cliTexts['zh-CN'].unexpected(message)}\n`);
  return exitStatus.failed;
}

/** The command line: `heji(['check', 'a.xlsx'], …)` gives the exit status, whatever happens. */
export const heji = (args: readonly string[], surroundings: Surroundings): Promise<number> =>
  call(args, surroundings).catch((error: unknown) => failed(error, surroundings.output));
