import { fork, type ChildProcess } from 'node:child_process';
import { checkJob, type CheckJob } from './outcome';
import { reviewJob, type ReviewJob } from './review/review-job';

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Why a job did not come back. */
export type GaveUp = { readonly gaveUp: 'too-large' | 'timeout' };

/** What a process can be asked, and what it answers. */
interface Jobs {
  readonly check: typeof checkJob;
  readonly review: typeof reviewJob;
}

export type Job =
  { readonly kind: 'check'; readonly job: CheckJob } | { readonly kind: 'review'; readonly job: ReviewJob };

export type Answer<J extends Job> = ReturnType<Jobs[J['kind']]>;

/** Who does one job after the other. */
export interface Runner {
  /** Ends in any case: with the answer, or with why there is none. */
  run<J extends Job>(job: J): Promise<Answer<J> | GaveUp>;
  /** The job that is not finished is given up, and no other is begun. */
  stop(): void;
}

const SERVE = '--serve-jobs';

const jobs: Jobs = { check: checkJob, review: reviewJob };

/** Does a job here and now. */
export const doJob = (asked: Job) => (asked.kind === 'check' ? jobs.check(asked.job) : jobs.review(asked.job));

/** Whether this process was begun to answer jobs. */
export const servesJobs = (): boolean => process.send !== undefined && process.argv[2] === SERVE;

/** Answers one job after the other, until the process that asks is gone. */
export function serveJobs(): void {
  process.on('message', (asked: Job) => {
    process.send!(doJob(asked));
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
      execArgv: [`--max-old-space-size=${String(this.limits.megabytes)}`],
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
