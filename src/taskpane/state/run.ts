import { HostError } from '../../hosts/excel';
import { problemOf } from './problem';
import type { Action } from './reducer';
import type { PaneState, Work } from './state';
import type { Store } from './store';

export type PaneStore = Store<PaneState, Action>;

/** Asked between the steps of long work. */
export interface Token {
  readonly cancelled: boolean;
}

class Cancelled extends Error {}

export const stopIfCancelled = (token: Token): void => {
  if (token.cancelled) throw new Cancelled();
};

const RETRY_MS = 700;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the browser paint and take clicks. */
export const breathe = (): Promise<void> => pause(0);

/** Done once; tried again after it failed. */
export function untilDone(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    }));
}

type Task = (token: Token) => Promise<void>;
/** True when it was done; a failure becomes a notice, nothing is thrown. */
export type Run = (work: Work, task: Task) => Promise<boolean>;

export interface Runner {
  /** One after the other. */
  readonly run: Run;
  readonly busy: () => boolean;
  /** Gives up what runs now: nothing of it is shown, even when Excel answers later. */
  cancel(): void;
}

/** Runs what the user asked for, says what goes on, and waits while a cell is being edited. */
export function createRunner(store: PaneStore): Runner {
  let queued = 0;
  let last: Promise<unknown> = Promise.resolve();
  let giveUp: (() => void) | undefined;

  const attempt = async (work: Work, task: Task, token: Token): Promise<void> => {
    for (;;) {
      try {
        store.dispatch({ type: 'work', work });
        return await task(token);
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'cellEditing') throw error;
        stopIfCancelled(token);
        store.dispatch({ type: 'work', work: { kind: 'waiting' } });
        await pause(RETRY_MS);
        stopIfCancelled(token);
      }
    }
  };

  const execute = async (work: Work, task: Task): Promise<boolean> => {
    const token = { cancelled: false };
    const givenUp = new Promise<never>((_resolve, reject) => {
      giveUp = () => {
        token.cancelled = true;
        reject(new Cancelled());
      };
    });
    try {
      await Promise.race([attempt(work, task, token), givenUp]);
      return true;
    } catch (error) {
      const notice = error instanceof Cancelled ? ({ kind: 'cancelled' } as const) : problemNotice(error, work);
      store.dispatch({ type: 'notice', notice });
      return false;
    } finally {
      giveUp = undefined;
      queued--;
      if (queued === 0) store.dispatch({ type: 'work', work: { kind: 'idle' } });
    }
  };

  return {
    run(work, task) {
      queued++;
      const done = last.then(() => execute(work, task));
      last = done;
      return done;
    },
    busy: () => queued > 0,
    cancel: () => giveUp?.(),
  };
}

const problemNotice = (error: unknown, { kind }: Work) =>
  ({ kind: 'problem', problem: problemOf(error), during: kind }) as const;
