import { statSync } from 'node:fs';
import { checkIn } from '../../src/cli/check-all';
import { findFiles } from '../../src/cli/find-files';
import { inOrder } from '../../src/cli/in-order';
import type { Runner } from '../../src/cli/jobs';

/** What became of a workbook. */
export interface Run {
  readonly path: string;
  /** `tables`, `no table`, or the code of the error. */
  readonly outcome: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

async function check(path: string, runner: Runner): Promise<Run> {
  const begun = process.hrtime.bigint();
  const { printed } = await checkIn(runner, { file: path, options: {}, format: 'json', locale: 'en-US' });
  const { error, sheetsFailed, tables } = JSON.parse(printed) as {
    error?: { code: string };
    sheetsFailed?: string[];
    tables: object[];
  };
  const failed = error?.code ?? (sheetsFailed ? 'internal' : undefined);
  return {
    path,
    outcome: failed ?? (tables.length > 0 ? 'tables' : 'no table'),
    milliseconds: Number((process.hrtime.bigint() - begun) / 1_000_000n),
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  };
}

/** Checks every workbook below the folders. */
export async function runCorpus(folders: readonly string[], runners: readonly Runner[]): Promise<Run[]> {
  const paths = [...findFiles(folders)].flatMap(({ path, problem }) => (problem ? [] : [path]));
  const runs: Run[] = [];
  for await (const run of inOrder(paths, runners, check)) runs.push(run);
  return runs;
}

/** How many ended in which way, the most frequent first. */
export function countsOf(runs: readonly Run[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { outcome } of runs) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
