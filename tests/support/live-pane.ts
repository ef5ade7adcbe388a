import { defaultPreferences } from '../../src/hosts/excel';
import { createActions, type Actions } from '../../src/taskpane/state/actions';
import { reduce } from '../../src/taskpane/state/reducer';
import type { PaneStore } from '../../src/taskpane/state/run';
import { currentTable } from '../../src/taskpane/state/selectors';
import { initialState } from '../../src/taskpane/state/state';
import { createStore } from '../../src/taskpane/state/store';
import type { OpenExcel } from './excel';

/** As the pane waits after an edit, only shorter: the timers of one process run in their order, however busy it is. */
const DELAY_MS = 20;

/** The pane without its looks, beside an Excel that is open. */
export interface LivePane {
  readonly store: PaneStore;
  readonly actions: Actions;
  /** How often something was checked so far. */
  readonly checks: () => number;
  /** Waits until nothing has been checked, read or marked for several times as long as live checking waits. */
  readonly quiet: () => Promise<void>;
  /** How often something led to a check. */
  readonly checksAfter: (change: () => unknown) => Promise<number>;
  /** Name of the sheet whose table is shown. */
  readonly shown: () => string | undefined;
}

/** Not started yet: `actions.start()` makes the first check. */
export function livePane(excel: OpenExcel): LivePane {
  const plain = createStore(reduce, initialState('zh-CN', defaultPreferences, 'check'));
  let checks = 0;
  const store: PaneStore = {
    ...plain,
    dispatch: (action) => {
      if (action.type === 'checked') checks++;
      plain.dispatch(action);
    },
  };
  const quiet = async (): Promise<void> => {
    for (let still = 0, before = -1; still < 4;) {
      await new Promise((resolve) => setTimeout(resolve, 1.5 * DELAY_MS));
      still = excel.syncs() === before && store.get().work.kind === 'idle' ? still + 1 : 0;
      before = excel.syncs();
    }
  };
  return {
    store,
    actions: createActions(store, DELAY_MS),
    checks: () => checks,
    quiet,
    async checksAfter(change) {
      const before = checks;
      await change();
      await quiet();
      return checks - before;
    },
    shown: () => currentTable(store.get())?.sheet.name,
  };
}

/** Does something just before Excel answers the n-th request from now (1: the next). */
export function atRequest(excel: OpenExcel, n: number, change: () => void): void {
  const request = excel.syncs() + n;
  const { faults } = excel.host;
  faults.before = (sync) => {
    if (sync !== request) return;
    faults.before = undefined;
    change();
  };
}
