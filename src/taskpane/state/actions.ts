import { toA1, type Range } from '../../core/sheet/address';
import { clearHighlights, onWorkbookChange, readSelection, selectCells } from '../../hosts/excel';
import type { CheckOptions } from '../../core/check';
import type { ToldColumns } from '../../core/declaration/indicators/told';
import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import { planFixes } from '../../core/edits/plan-fixes';
import { ignore } from '../../core/ignoring';
import type { Settings } from '../../core/settings';
import type { Finding } from '../../core/rules/finding';
import type { LocalizedText } from '../../core/localized';
import { loadTexts, text } from '../../locales';
import { checkAgain, checkNow, markTables, readAndCheck } from './checking';
import { problemOf } from './problem';
import { recall, remember } from './memory';
import { createRunner, type PaneStore, type Token } from './run';
import { currentTable } from './selectors';
import { defaultPreferences, localeFor, savePreferences, type Preferences } from './settings';
import type { Notice, PaneState, Scope, Table, ViewId } from './state';

/** What changes the workbook is loaded when it first does. */
const mending = () => import('./mending');

/** Long enough for a person to finish a burst of edits, short enough to be within half a second of the last one. */
const LIVE_DELAY_MS = 250;

export type Actions = ReturnType<typeof createActions>;

/** Everything the pane can do. Nothing throws: what fails or cannot be done is told by a notice. */
export function createActions(store: PaneStore) {
  const runner = createRunner(store);
  let liveTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (notice: Notice | undefined): void => store.dispatch({ type: 'notice', notice });

  const check = (scope: Scope, mark: boolean): Promise<boolean> => {
    tell(undefined);
    return runner.run({ kind: 'reading' }, async (token) => {
      const marks = await checkNow(store, token, scope);
      if (mark) await markTables(store, marks);
    });
  };

  const recheck =
    (live: boolean) =>
    async (token: Token): Promise<void> => {
      const marks = await checkAgain(store, token, live);
      if (store.get().marked.length) await markTables(store, marks);
    };
  /** After an edit, by the user or by Heji: the list stays where it is, the marks follow if there are any. */
  const refreshTask = recheck(true);
  /** By other settings: a finding that is gone was not settled, so the list starts anew. */
  const reviewTask = recheck(false);
  const refresh = (): Promise<boolean> => runner.run({ kind: 'reading' }, refreshTask);

  const refreshSoon = (): void => {
    clearTimeout(liveTimer);
    liveTimer = setTimeout(() => {
      if (runner.busy()) refreshSoon();
      else void refresh();
    }, LIVE_DELAY_MS);
  };

  /** Keeps in the workbook what belongs to it, then does what follows from it. */
  const keepAnd = (task: (token: Token) => Promise<void>): Promise<boolean> =>
    runner.run({ kind: 'applying' }, async (token) => {
      await remember(store);
      await task(token);
    });
  const remark = async (): Promise<void> => {
    if (store.get().marked.length) await markTables(store);
  };

  /** Another sheet is in front: its tables replace the list, unless it has none or the whole workbook is listed. */
  const followTask = async (token: Token): Promise<void> => {
    const { outcome, preferences } = store.get();
    if (!preferences.live || (outcome?.kind === 'tables' && outcome.scope === 'workbook')) return;
    const followed = await readAndCheck(store, token, 'sheet');
    if (followed.outcome.kind === 'tables' || outcome?.kind !== 'tables')
      store.dispatch({ type: 'checked', outcome: followed.outcome, live: false });
  };
  const shownSheet = (): string | undefined => {
    const { outcome } = store.get();
    return outcome?.kind === 'nothing' ? outcome.sheet : currentTable(store.get())?.sheet.name;
  };
  let following = false;
  const followSheet = (): void => {
    if (following || !store.get().preferences.live) return;
    following = true;
    void runner.run({ kind: 'reading' }, async (token) => {
      following = false;
      // What ran until now may have brought the sheet to the front itself; or the user has come back to it.
      if ((await readSelection())?.sheet === shownSheet()) return;
      await followTask(token);
    });
  };

  const listen = (): Promise<unknown> =>
    onWorkbookChange(({ kind, own }) => {
      if (kind === 'selected' || own) return;
      if (kind === 'activated') return followSheet();
      store.dispatch({ type: 'edited' });
      if (store.get().preferences.live) refreshSoon();
    });

  const perform = (plan: Plan, notice: Notice): Promise<boolean> =>
    runner.run({ kind: 'applying' }, async (token) => {
      const { carryOut } = await mending();
      await carryOut(store, plan, notice);
      await refreshTask(token);
    });

  /** False when the texts of another language could not be loaded; then everything stays as it was. */
  const prefer = async (change: Partial<Preferences>): Promise<boolean> => {
    const locale = localeFor(change.language ?? store.get().preferences.language);
    try {
      await loadTexts(locale);
    } catch (error) {
      tell({ kind: 'problem', problem: problemOf(error) });
      return false;
    }
    const preferences = { ...store.get().preferences, ...change };
    store.dispatch({ type: 'preferences', preferences, locale });
    savePreferences(preferences);
    return true;
  };

  return {
    /** At the opening of the pane: what the workbook remembers, the first check, then live checking. */
    async start(): Promise<void> {
      await runner.run({ kind: 'reading' }, async (token) => {
        await recall(store);
        await checkNow(store, token, 'sheet');
      });
      await runner.run({ kind: 'idle' }, async () => void (await listen()));
    },

    check: () => check('sheet', store.get().preferences.mark),
    checkWorkbook: () => check('workbook', store.get().preferences.mark),
    cancel: () => runner.cancel(),

    show: (view: ViewId) => store.dispatch({ type: 'view', view }),
    selectTable: (index: number) => store.dispatch({ type: 'selectTable', index }),
    dismissNotice: () => tell(undefined),

    /** Selects cells at once, whatever else runs. */
    goTo: (sheet: string, cells: readonly Range[]) =>
      selectCells(sheet, cells).catch((error: unknown) => tell({ kind: 'problem', problem: problemOf(error) })),
    /** Brings another sheet to the front and checks it. */
    openSheet: (sheet: string) =>
      runner.run({ kind: 'reading' }, async (token) => {
        await selectCells(sheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
        await checkNow(store, token, 'sheet');
      }),

    clearMarks: () =>
      runner.run({ kind: 'applying' }, async () => {
        await clearHighlights();
        store.dispatch({ type: 'marked', sheets: [] });
        tell({ kind: 'marksCleared' });
      }),

    fix: (table: Table, findings: readonly Finding[]) => {
      const { plan, fixed, left } = planFixes(table.sheet, findings);
      const waiting = left.filter((finding) => finding.fix).length;
      return plan ? perform(plan, { kind: 'fixed', count: fixed.length, left: waiting }) : Promise.resolve(false);
    },
    perform,
    undo: () =>
      runner.run({ kind: 'applying' }, async (token) => {
        const { takeBack } = await mending();
        await takeBack(store);
        await refreshTask(token);
      }),
    /** Puts a blank form on a sheet of its own and shows what is to be filled in. */
    insertForm: (form: NewSheet, title: LocalizedText) =>
      runner.run({ kind: 'applying' }, async (token) => {
        const { makeSheet } = await mending();
        await makeSheet(store, form, title);
        store.dispatch({ type: 'view', view: 'check' });
        await checkNow(store, token, 'sheet');
      }),

    ignore: (table: Table, finding: Finding, reason: string) => {
      store.dispatch({ type: 'ignored', record: ignore(table.sheet, finding, reason) });
      return keepAnd(remark);
    },
    restore: (record: PaneState['ignored'][number]) => {
      store.dispatch({ type: 'restored', record });
      return keepAnd(remark);
    },

    /** Profile and rules of a file become the workbook's own. */
    useSettings: ({ profile, rules }: Settings) => {
      store.dispatch({ type: 'remember', remembered: { profile, rules } });
      return keepAnd(reviewTask);
    },
    setProfile: (profile: CheckOptions['profile']) => {
      store.dispatch({ type: 'remember', remembered: { profile } });
      return keepAnd(reviewTask);
    },
    setRules: (rules: PaneState['rules']) => {
      store.dispatch({ type: 'remember', remembered: { rules } });
      return keepAnd(reviewTask);
    },
    /** The selected cells are the table, from now on. */
    useSelection: () =>
      runner.run({ kind: 'reading' }, async (token) => {
        tell(undefined);
        const selection = await readSelection();
        const range = selection?.ranges[0];
        if (!selection || !range || toA1(range).indexOf(':') < 0) return tell({ kind: 'nothingSelected' });
        const regions = { ...store.get().regions, [selection.sheet]: range };
        store.dispatch({ type: 'remember', remembered: { regions } });
        await remember(store);
        await checkNow(store, token, 'sheet');
      }),
    useWholeSheet: (sheet: string) => {
      const { [sheet]: _, ...regions } = store.get().regions;
      store.dispatch({ type: 'remember', remembered: { regions } });
      return keepAnd(async (token) => {
        await checkNow(store, token, 'sheet');
      });
    },

    /** What the columns of the table on a sheet hold, from now on; undefined: whatever their labels say. */
    setColumns: (sheet: string, told: ToldColumns | undefined) => {
      const { columns, outcome } = store.get();
      const { [sheet]: _, ...others } = columns;
      const scope = outcome?.kind === 'tables' ? outcome.scope : 'sheet';
      store.dispatch({ type: 'remember', remembered: { columns: told ? { ...others, [sheet]: told } : others } });
      return keepAnd(async (token) => {
        await checkNow(store, token, scope, sheet);
      });
    },

    /** Writes the report of all listed tables on a sheet of its own. */
    makeReport: () =>
      runner.run({ kind: 'applying' }, async () => {
        const { outcome, ignored, locale } = store.get();
        if (outcome?.kind !== 'tables') return;
        const { writeReport } = await import('../report/write');
        const sheet = await writeReport(outcome.tables, ignored, new Date(), locale, text(locale));
        tell({ kind: 'reportMade', sheet });
      }),

    setPreferences: async (change: Partial<Preferences>): Promise<void> => {
      if ((await prefer(change)) && change.live && store.get().stale) void refresh();
    },
    restoreDefaults: async (): Promise<boolean> => {
      if (!(await prefer(defaultPreferences))) return false;
      store.dispatch({ type: 'remember', remembered: { profile: undefined, rules: {} } });
      return keepAnd(reviewTask);
    },
  };
}
