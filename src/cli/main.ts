import { JobRunner, serveJobs, servesJobs } from './jobs';
import { Output } from './output';

/** For one file. A real workbook takes a few seconds and some 150 MB at most. */
const limits = { seconds: 60, megabytes: 512 };

// Each process evaluates what it needs of the one file: who checks has no commands, who asks no reader of workbooks.
async function main(): Promise<void> {
  if (servesJobs()) {
    const { doJob } = await import(/* webpackMode: "eager" */ './do-job');
    serveJobs(doJob);
    return;
  }
  const { heji } = await import(/* webpackMode: "eager" */ './program');
  // The writers hear of it themselves; nobody else has to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const output = new Output(process.stdout, process.stderr);
  process.exitCode = await heji(process.argv.slice(2), {
    output,
    startRunner: () => new JobRunner(__filename, limits),
  });
}

void main();
