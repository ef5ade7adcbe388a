/**
 * npm run corpus -- FOLDER…: checks every workbook below the folders as the command line does, each in a process with its
 * limits, and prints what became of them: counts by outcome, the slowest and the largest. Exit status 1 where one ended
 * otherwise than with its tables or a reason.
 */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { checkIn } from '../src/cli/check-all';
import { findFiles } from '../src/cli/find-files';
import { inOrder } from '../src/cli/in-order';
import { JobRunner } from '../src/cli/jobs';

interface Run {
  readonly path: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

const program = resolve(__dirname, '../build/heji.cjs');
const limits = { seconds: 60, megabytes: 512 };

async function check(path: string, runner: JobRunner): Promise<Run> {
  const begun = process.hrtime.bigint();
  const { printed } = await checkIn(runner, { file: path, options: {}, format: 'json', locale: 'en-US' });
  const { error, tables } = JSON.parse(printed) as { error?: { code: string }; tables: object[] };
  return {
    path,
    outcome: error?.code ?? (tables.length > 0 ? 'tables' : 'no table'),
    milliseconds: Number((process.hrtime.bigint() - begun) / 1_000_000n),
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  };
}

function list(title: string, runs: readonly Run[]): void {
  console.log(`\n${title}`);
  for (const { path, outcome, milliseconds, bytes } of runs)
    console.log(
      `${String(milliseconds).padStart(7)} ms ${String(bytes).padStart(10)} B  ${outcome}  ${JSON.stringify(path)}`,
    );
}

async function main(folders: readonly string[]): Promise<number> {
  const paths = [...findFiles(folders)].flatMap(({ path, problem }) => (problem ? [] : [path]));
  const runners = Array.from({ length: availableParallelism() }, () => new JobRunner(program, limits));
  const runs: Run[] = [];
  for await (const run of inOrder(paths, runners, check)) runs.push(run);
  for (const runner of runners) runner.stop();
  const counts = new Map<string, number>();
  for (const { outcome } of runs) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const [outcome, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(7)} ${outcome}`);
  list('slowest', [...runs].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10));
  list('largest', [...runs].sort((a, b) => b.bytes - a.bytes).slice(0, 10));
  const unexplained = runs.filter(({ outcome }) => outcome === 'internal');
  if (unexplained.length > 0) list('internal', unexplained);
  return unexplained.length > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).then((status) => (process.exitCode = status));
