import type { Range } from '../../core/sheet/address';
import { HostError, keepsUndo, selectCells } from '../../hosts/excel';
import type { Plan } from '../../core/edits/edit';
import type { Finding } from '../../core/rules/finding';
import { afterEdit, createChecker } from './checking';
import { createLive } from './live';
import { problemOf } from './problem';
import { recall, remember } from './memory';
import { createRunner, stopIfCancelled, untilDone, type PaneStore, type Run, type Token } from './run';
import type { Notice, Scope } from './state';

/** What changes the workbook is loaded when it first does. */
export const fixing = () => import('./fixing');
export const marking = () => import('./marking');

export type Engine = ReturnType<typeof createEngine>;

/** What every action is made of: work one after the other, checks and what follows them, changes that can be taken back. */
export function createEngine(store: PaneStore, liveDelay?: number) {
  const runner = createRunner(store);
  const checker = createChecker(store);

  const tell = (notice: Notice | undefined): void => store.dispatch({ type: 'notice', notice });

  const recalled = untilDone(() => recall(store));
  /** Before anything is read or kept: what the workbook remembers, which would be written over, and an ear for its changes. */
  const run: Run = (work, task) =>
    runner.run(work, async (token) => {
      const heard = live.listen().then(
        () => {
          if (store.get().notice?.kind === 'deaf') tell(undefined);
        },
        (error: unknown) => {
          if (error instanceof HostError && error.code === 'cellEditing') throw error;
          tell({ kind: 'deaf', problem: problemOf(error) });
        },
      );
      await Promise.all([recalled(), heard]);
      stopIfCancelled(token);
      await task(token);
    });

  const check = (scope: Scope, mark: boolean): Promise<boolean> => {
    tell(undefined);
    return run({ kind: 'reading' }, async (token) => {
      const found = await checker.checkNow(token, scope);
      if (!mark) return;
      const { markTables } = await marking();
      await markTables(store, found);
      // An edit that was heard of only now may have moved what was marked.
      if (!found.holds()) await markTables(store, await checker.checkAgain(token, true));
    });
  };

  const recheck =
    (live: boolean, how: 'markTables' | 'offerToMark' = 'markTables') =>
    async (token: Token): Promise<void> => {
      const found = await checker.checkAgain(token, live);
      const { marked, notice } = store.get();
      if (marked.length || notice?.kind === 'marksOld') await (await marking())[how](store, found);
    };
  /** After an edit, by the user or by Heji: the list stays where it is, the marks follow if there are any. */
  const refreshTask = recheck(true);
  /** By other settings: a finding that is gone was not settled, so the list starts anew. */
  const reviewTask = recheck(false);
  /** After the user's own edit: a mark that Heji paints of itself must not cost him his undo. */
  const refresh = (): Promise<boolean> =>
    run({ kind: 'reading' }, async (token) => {
      const isOver = (await afterEdit()).noticeOver(store);
      await (keepsUndo() ? refreshTask : recheck(true, 'offerToMark'))(token);
      isOver();
    });
  const live = createLive({ store, checker, busy: runner.busy, run, refresh, delay: liveDelay });

  /** Keeps in the workbook what belongs to it, then does what follows from it. */
  const keepAnd = (task: (token: Token) => Promise<void>): Promise<boolean> =>
    run({ kind: 'applying' }, async (token) => {
      await remember(store);
      await task(token);
    });
  const keepIgnored = (sheet: string): Promise<boolean> =>
    keepAnd(async () => {
      if (store.get().marked.length) await (await marking()).markListed(store, sheet);
    });

  /** `front`: cells of the plan's sheet to select first, so that nothing is changed on a sheet that nobody looks at. */
  const perform = (asked: Plan, notice: Notice, front: readonly Range[] = [], fixed: readonly Finding[] = []) =>
    run({ kind: 'applying' }, async (token) => {
      // While it waited for its turn the sheet may have been found under another name.
      const plan = { ...asked, sheet: checker.nameOf(asked.sheet) };
      await selectCells(checker.keyOf(plan.sheet), front);
      const { carryOut, withMarks } = await fixing();
      await carryOut(store, fixed.length ? withMarks(store.get(), plan, fixed) : plan, {
        keyOf: checker.keyOf,
        marks: checker.marksOn(plan.sheet),
        notice,
      });
      // Excel's own word of it may come after the reading.
      checker.changed(checker.keyOf(plan.sheet));
      await refreshTask(token);
    });

  /** Selects cells at once, whatever else runs. */
  const goTo = async (sheet: string, cells: readonly Range[]): Promise<void> => {
    try {
      const unseen = await selectCells(checker.keyOf(sheet), cells);
      if (unseen) tell({ kind: 'unseen', hidden: unseen });
      else if (store.get().notice?.kind === 'unseen') tell(undefined);
    } catch (error) {
      tell({ kind: 'problem', problem: problemOf(error) });
    }
  };

  return {
    store,
    checker,
    run,
    cancel: () => runner.cancel(),
    tell,
    check,
    refresh,
    refreshTask,
    reviewTask,
    keepAnd,
    keepIgnored,
    perform,
    goTo,
  };
}
