import { HostError } from '../../hosts/excel';
import { problemOf } from './problem';
import type { Action } from './reducer';
import type { PaneState, Work } from './state';
import type { Store } from './store';

export type PaneStore = Store<PaneState, Action>;

/** Asked between the steps of long work. */
export interface Token {
  cancelled: boolean;
}

class Cancelled extends Error {}

export const stopIfCancelled = (token: Token): void => {
  if (token.cancelled) throw new Cancelled();
};

const RETRY_MS = 700;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets the browser paint and take clicks. */
export const breathe = (): Promise<void> => pause(0);

export interface Runner {
  /** One thing at a time: refused (false) while another runs. Never throws; a failure becomes a notice. */
  run(work: Work, task: (token: Token) => Promise<void>): Promise<boolean>;
  cancel(): void;
}

/**
 * Runs what the user asked for, says what goes on, and waits while a cell is being edited. Nothing of a cancelled task is
 * shown, even when Excel answers later.
 */
export function createRunner(store: PaneStore): Runner {
  let current: Token | undefined;

  const attempt = async (work: Work, task: (token: Token) => Promise<void>, token: Token): Promise<void> => {
    for (;;) {
      try {
        store.dispatch({ type: 'work', work });
        await task(token);
        return;
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'cellEditing') throw error;
        stopIfCancelled(token);
        store.dispatch({ type: 'work', work: { kind: 'waiting' } });
        await pause(RETRY_MS);
        stopIfCancelled(token);
      }
    }
  };

  return {
    async run(work, task) {
      if (current) return false;
      const token: Token = { cancelled: false };
      current = token;
      try {
        await attempt(work, task, token);
      } catch (error) {
        if (!token.cancelled)
          store.dispatch({ type: 'notice', notice: { kind: 'problem', problem: problemOf(error) } });
      } finally {
        if (current === token) {
          current = undefined;
          store.dispatch({ type: 'work', work: { kind: 'idle' } });
        }
      }
      return true;
    },
    cancel() {
      if (!current) return;
      current.cancelled = true;
      current = undefined;
      store.dispatch({ type: 'work', work: { kind: 'idle' } });
      store.dispatch({ type: 'notice', notice: { kind: 'cancelled' } });
    },
  };
}
