import { JobRunner, serveJobs, servesJobs } from './jobs';
import { Output } from './output';
import { heji } from './program';

/** For one file. A real workbook takes a few seconds and some 150 MB at most. */
const limits = { seconds: 60, megabytes: 512 };

if (servesJobs()) serveJobs();
else {
  // The writers hear of it themselves; nobody else has to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const output = new Output(process.stdout, process.stderr);
  void heji(process.argv.slice(2), { output, startRunner: () => new JobRunner(__filename, limits) }).then(
    (status) => (process.exitCode = status),
  );
}
