import { fork, type ChildProcess } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import type { CheckJob, Outcome } from './outcome';
import type { FileRecord } from '../review/record';
import type { ReviewJob } from './review/review-job';

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Why a job did not come back. */
export type GaveUp = { readonly gaveUp: 'too-large' | 'timeout' };

/** What a process can be asked. */
export type Job =
  { readonly kind: 'check'; readonly job: CheckJob } | { readonly kind: 'review'; readonly job: ReviewJob };

/** What it answers. */
export type Answer<J extends Job> = { readonly check: Outcome; readonly review: FileRecord }[J['kind']];

/** Who does one job after the other. */
export interface Runner {
  /** Ends in any case: with the answer, or with why there is none. */
  run<J extends Job>(job: J): Promise<Answer<J> | GaveUp>;
  /** The job that is not finished is given up, and no other is begun. */
  stop(): void;
}

const SERVE = '--serve-jobs';

/** Whether this process was begun to answer jobs. */
export const servesJobs = (): boolean => process.send !== undefined && process.argv[2] === SERVE;

/**
 * How much of a function V8 runs before it compiles it once more, for speed: fifteen times what it does by itself. A check runs much
 * code a little, each process anew, and to compile all of that cost a third of a folder's processor time. A later V8 that does not know
 * it passes it over.
 */
const COMPILED_AFTER = '--interrupt-budget=1000000';

/** Of a process's memory, a half of what holds new objects, in MB: an eighth of V8's own measure. A larger one saves no time here. */
const NEW_OBJECTS_MB = 2;

/** glibc's own: one heap for what is not V8's, instead of some for each of its threads; a tenth of a process's memory. */
const ONE_HEAP = { MALLOC_ARENA_MAX: '1' };

/** Answers one job after the other, until the process that asks is gone. `work` does them. */
export function serveJobs(work: (asked: Job) => Answer<Job>): void {
  setFlagsFromString(COMPILED_AFTER);
  process.on('message', (asked: Job) => {
    process.send!(work(asked));
  });
  process.on('disconnect', () => process.exit());
  // An interruption is for the process that asks; it ends this one.
  process.on('SIGINT', () => undefined);
}

/**
 * Does jobs in a process of its own, begun anew after one that did not come back. Not a thread: where V8 runs out of
 * memory in one step (some damaged .xls), a thread's limit does not hold and all threads die together.
 * `program` is the file that calls `serveJobs`.
 */
export class JobRunner implements Runner {
  private closed = false;
  private child: ChildProcess | undefined;
  private giveUp: (() => void) | undefined;
  private limit: NodeJS.Timeout | undefined;

  constructor(
    private readonly program: string,
    private readonly limits: Limits,
  ) {}

  private start(): ChildProcess {
    this.child ??= fork(this.program, [SERVE], {
      execArgv: [
        `--max-old-space-size=${String(this.limits.megabytes)}`,
        `--max-semi-space-size=${String(NEW_OBJECTS_MB)}`,
      ],
      env: { ...process.env, ...ONE_HEAP },
      // The reading library talks to itself about what it meets, and V8 about its end.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.child;
  }

  async run<J extends Job>(job: J): Promise<Answer<J> | GaveUp> {
    if (this.closed) return { gaveUp: 'timeout' };
    const child = this.start();
    try {
      return await new Promise<Answer<J> | GaveUp>((resolve) => {
        const give = (gaveUp: GaveUp['gaveUp']) => (): void => {
          resolve({ gaveUp });
          this.end();
        };
        this.giveUp = give('timeout');
        this.limit = setTimeout(this.giveUp, this.limits.seconds * 1000);
        // Nothing but its memory makes V8 end a process.
        child.once('exit', give('too-large')).once('error', give('too-large'));
        child.once('message', (answer) => {
          resolve(answer as Answer<J>);
        });
        child.send(job);
      });
    } finally {
      this.giveUp = undefined;
      clearTimeout(this.limit);
      child.removeAllListeners();
    }
  }

  stop(): void {
    this.closed = true;
    this.end();
  }

  private end(): void {
    const { child, giveUp } = this;
    this.child = this.giveUp = undefined;
    child?.removeAllListeners();
    child?.kill('SIGKILL');
    giveUp?.();
  }
}
