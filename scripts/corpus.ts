/**
 * npm run corpus -- FOLDER…: checks every workbook below the folders as the command line does, each in a process with its
 * limits, and prints what became of them: counts by outcome, the slowest and the largest. Exit status 1 where one ended
 * otherwise than with its tables or a reason.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { JobRunner } from '../src/cli/jobs';
import { countsOf, runCorpus, type Run } from './corpus/run';

const program = resolve(__dirname, '../build/heji.cjs');
const limits = { seconds: 60, megabytes: 512 };

function list(title: string, runs: readonly Run[]): void {
  console.log(`\n${title}`);
  for (const { path, outcome, milliseconds, bytes } of runs)
    console.log(
      `${String(milliseconds).padStart(7)} ms ${String(bytes).padStart(10)} B  ${outcome}  ${JSON.stringify(path)}`,
    );
}

async function main(folders: readonly string[]): Promise<number> {
  const runners = Array.from({ length: availableParallelism() }, () => new JobRunner(program, limits));
  const runs = await runCorpus(folders, runners);
  for (const runner of runners) runner.stop();
  for (const [outcome, count] of countsOf(runs)) console.log(`${String(count).padStart(7)} ${outcome}`);
  list('slowest', [...runs].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10));
  list('largest', [...runs].sort((a, b) => b.bytes - a.bytes).slice(0, 10));
  const unexplained = runs.filter(({ outcome }) => outcome === 'internal');
  if (unexplained.length > 0) list('internal', unexplained);
  return unexplained.length > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).then((status) => (process.exitCode = status));
