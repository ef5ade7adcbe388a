import { availableParallelism } from 'node:os';
import type { Runner } from './jobs';
import type { Surroundings } from './surroundings';

/** Lends as many runners as there are cores, or as were asked for, to the work, and ends them after it. An interruption aborts the signal. */
export async function withRunners<T>(
  { startRunner }: Surroundings,
  { files, jobs = availableParallelism() }: { readonly files: number; readonly jobs?: number | undefined },
  work: (runners: readonly Runner[], signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const count = Math.min(files, jobs);
  const runners = Array.from({ length: count }, startRunner);
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
