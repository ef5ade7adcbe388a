import { onWorkbookChange, readSelection } from '../../hosts/excel';
import type { Checker } from './checking';
import { followFront, followSelection } from './following';
import { untilDone, type PaneStore, type Run, type Token } from './run';
import { currentTable } from './selectors';

/** Long enough for a person to finish a burst of edits, short enough to be within half a second of the last one. */
const DELAY_MS = 150;

interface LiveParts {
  readonly store: PaneStore;
  readonly checker: Checker;
  readonly busy: () => boolean;
  readonly run: Run;
  /** Checks again what is listed. */
  readonly refresh: () => Promise<boolean>;
  /** How long after an edit (milliseconds). */
  readonly delay?: number | undefined;
}

/** Keeps what is listed up with the workbook: after edits, and when another sheet comes to the front. */
export function createLive({ store, checker, busy, run, refresh, delay = DELAY_MS }: LiveParts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (busy()) refreshSoon();
      else void refresh();
    }, delay);
  };

  /** Another sheet is in front: its tables replace the list, unless it has none or the whole workbook is listed. */
  const followTask = async (token: Token): Promise<void> => {
    const { outcome, preferences } = store.get();
    if (!preferences.live || (outcome?.kind === 'tables' && outcome.scope === 'workbook')) return;
    const followed = await checker.checkFront(token);
    if (followed.outcome.kind === 'tables' || outcome?.kind !== 'tables')
      store.dispatch({ type: 'checked', outcome: followed.outcome });
  };
  const shownSheet = (): string | undefined => {
    const { outcome } = store.get();
    return outcome?.kind === 'nothing' ? outcome.sheet : currentTable(store.get())?.sheet.name;
  };
  let following = false;
  const followSheet = (): void => {
    if (following) return;
    following = true;
    void run({ kind: 'reading' }, async (token) => {
      following = false;
      // What ran until now may have brought the sheet to the front itself; or the user has come back to it.
      const front = (await readSelection())?.sheet;
      if (front === shownSheet() || (front !== undefined && followFront(store, front))) return;
      await followTask(token);
    }).then(() => {
      // It may have been given up before it began.
      following = false;
    });
  };

  return {
    /** From now on. Heard of once, however often it is asked for. */
    listen: untilDone(async () => {
      await onWorkbookChange(({ kind, sheetId, range, own }) => {
        if (kind === 'selected') {
          if (sheetId !== undefined && range) followSelection(store, checker.keyOf, sheetId, range);
          return;
        }
        if (kind === 'changed' || kind === 'added' || kind === 'deleted') checker.changed(sheetId);
        if (own) return;
        if (kind === 'activated') return followSheet();
        if (kind !== 'renamed') store.dispatch({ type: 'edited' });
        if (store.get().preferences.live) refreshSoon();
      });
      checker.subscribe();
    }),
  };
}
