import { availableParallelism } from 'node:os';
import { JobRunner } from './jobs';

/** For one file. A real workbook takes a few seconds and some 150 MB at most. */
const limits = { seconds: 60, megabytes: 512 };

/** Lends as many processes as there are cores, or as were asked for, to the work, and ends them after it. An interruption aborts the signal. */
export async function withRunners<T>(
  { files, jobs = availableParallelism() }: { readonly files: number; readonly jobs?: number | undefined },
  work: (runners: readonly JobRunner[], signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const count = Math.min(files, jobs);
  const runners = Array.from({ length: count }, () => new JobRunner(__filename, limits));
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
    return await work(runners, interruption.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    stop();
  }
}
