import { doJob } from '../../../src/cli/do-job';
import type { Runner } from '../../../src/cli/jobs';
import { Output } from '../../../src/cli/output';
import { heji } from '../../../src/cli/program';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Does jobs in this process; job and answer are what arrives of them between two. */
export const runnerHere = (beforeJob: () => void): Runner => ({
  run: (job) => {
    beforeJob();
    return Promise.resolve(copy(doJob(copy(job))) as never);
  },
  stop: () => undefined,
});

export interface Written {
  /** What the call gives to the shell. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const collector = () => {
  const texts: string[] = [];
  return {
    texts,
    write: (text: string | Uint8Array, ...more: unknown[]) => {
      texts.push(String(text));
      const done = more.at(-1);
      if (typeof done === 'function') (done as () => void)();
      return true;
    },
  };
};

/** The command line without a process of its own: `await run('check', 'a.xlsx')`. */
export const run = (...args: string[]): Promise<Written> => runWith(() => undefined, ...args);

/** The same before a person, who sees how far it is. */
export const runOnTerminal = (...args: string[]): Promise<Written> => call(() => undefined, true, args);

export const runWith = (beforeJob: () => void, ...args: string[]): Promise<Written> => call(beforeJob, false, args);

async function call(beforeJob: () => void, isTTY: boolean, args: readonly string[]): Promise<Written> {
  const [out, err] = [collector(), collector()];
  const output = new Output(out, { ...err, isTTY });
  const status = await heji(args, { output, startRunner: () => runnerHere(beforeJob) });
  return { status, stdout: out.texts.join(''), stderr: err.texts.join('') };
}
