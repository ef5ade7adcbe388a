import { toA1, type Range } from '../../core/sheet/address';
import {
  defaultPreferences,
  HostError,
  keepsUndo,
  localeFor,
  type Preferences,
  readSelection,
  savePreferences,
  selectCells,
} from '../../hosts/excel';
import type { CheckOptions } from '../../core/check';
import type { UserColumns } from '../../core/declaration/indicators/user-columns';
import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import { ignore } from '../../core/ignoring';
import type { Settings } from '../../core/settings';
import type { Finding } from '../../core/rules/finding';
import { speak } from '../../core/rules/speak';
import type { LocalizedText } from '../../core/localized';
import { loadTexts } from '../../locales';
import type { Entry } from '../model/listing';
import { createChecker } from './checking';
import { createLive } from './live';
import { problemOf } from './problem';
import { recall, remember } from './memory';
import { createRunner, stopIfCancelled, untilDone, type PaneStore, type Run, type Token } from './run';
import { currentTable } from './selectors';
import type { Notice, PaneState, Scope, Table, ViewId } from './state';

/** What changes the workbook is loaded when it first does. */
const fixing = () => import('./fixing');
const marking = () => import('./marking');
const reporting = () => import('./reporting');

const cornerOf = ({ top, left }: Range): Range => ({ top, left, bottom: top, right: left });

export type Actions = ReturnType<typeof createActions>;

/** Everything the pane can do. Nothing throws: what fails or cannot be done is told by a notice. */
export function createActions(store: PaneStore, liveDelay?: number) {
  const runner = createRunner(store);
  const checker = createChecker(store);

  const tell = (notice: Notice | undefined): void => store.dispatch({ type: 'notice', notice });

  const recalled = untilDone(() => recall(store));
  /** Before anything is read or kept: what the workbook remembers, which would be written over, and an ear for its changes. */
  const run: Run = (work, task) =>
    runner.run(work, async (token) => {
      const heard = live.listen().catch((error: unknown) => {
        if (error instanceof HostError && error.code === 'cellEditing') throw error;
        tell({ kind: 'problem', problem: problemOf(error) });
      });
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
      if (store.get().marked.length) await (await marking())[how](store, found);
    };
  /** After an edit, by the user or by Heji: the list stays where it is, the marks follow if there are any. */
  const refreshTask = recheck(true);
  /** By other settings: a finding that is gone was not settled, so the list starts anew. */
  const reviewTask = recheck(false);
  /** After the user's own edit: a mark that Heji paints of itself must not cost him his undo. */
  const refresh = (): Promise<boolean> =>
    run({ kind: 'reading' }, keepsUndo() ? refreshTask : recheck(true, 'offerToMark'));
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
  const perform = (plan: Plan, notice: Notice, front: readonly Range[] = [], fixed: readonly Finding[] = []) =>
    run({ kind: 'applying' }, async (token) => {
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

  /** False when the texts of another language could not be loaded; then everything stays as it was. */
  const prefer = async (change: Partial<Preferences>): Promise<boolean> => {
    const locale = localeFor(change.language ?? store.get().preferences.language);
    try {
      await Promise.all([loadTexts(locale), speak(locale)]);
    } catch (error) {
      tell({ kind: 'problem', problem: problemOf(error) });
      return false;
    }
    const preferences = { ...store.get().preferences, ...change };
    store.dispatch({ type: 'preferences', preferences, locale });
    savePreferences(preferences);
    return true;
  };

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
    /** At the opening of the pane: the first check. */
    async start(): Promise<void> {
      await run({ kind: 'reading' }, async (token) => void (await checker.checkNow(token, 'sheet')));
    },

    check: () => check('sheet', store.get().preferences.mark),
    checkWorkbook: () => check('workbook', store.get().preferences.mark),
    cancel: () => runner.cancel(),

    show: (view: ViewId) => store.dispatch({ type: 'view', view }),
    /** Shows a table and brings it forward in Excel. */
    selectTable: (index: number) => {
      store.dispatch({ type: 'selectTable', index });
      const table = currentTable(store.get());
      return table && goTo(table.sheet.name, [cornerOf(table.report.declaration.range)]);
    },
    dismissNotice: () => tell(undefined),

    goTo,
    /** Selects the cells of a line and lights it. */
    light: (table: Table, { key }: Entry, cells: readonly Range[]) => {
      store.dispatch({ type: 'lit', key });
      return goTo(table.sheet.name, cells);
    },
    /** Brings another sheet to the front and checks it. */
    openSheet: (sheet: string) =>
      run({ kind: 'reading' }, async (token) => {
        await selectCells(checker.keyOf(sheet), [{ top: 0, left: 0, bottom: 0, right: 0 }]);
        await checker.checkNow(token, 'sheet');
      }),

    /** Brings the marks of what is listed up to date, where they do not follow by themselves. */
    updateMarks: () => {
      tell(undefined);
      return run({ kind: 'applying' }, async () => (await marking()).markListed(store));
    },
    clearMarks: () =>
      run({ kind: 'applying' }, async () => {
        const { clearHighlights } = await import('../../hosts/excel/highlights');
        await clearHighlights();
        store.dispatch({ type: 'marked', sheets: [] });
        tell({ kind: 'marksCleared' });
      }),

    fix: async (table: Table, findings: readonly Finding[]): Promise<boolean> => {
      const { planFixes } = await fixing();
      const { plan, fixed, left } = planFixes(table.sheet, findings);
      const waiting = left.filter((finding) => finding.fix).length;
      if (!plan) return false;
      return perform(plan, { kind: 'fixed', count: fixed.length, left: waiting }, fixed[0]!.cells, fixed);
    },
    perform: (plan: Plan, notice: Notice) => perform(plan, notice),
    undo: () =>
      run({ kind: 'applying' }, async (token) => {
        const { takeBack } = await fixing();
        await takeBack(store, checker.keyOf);
        checker.changed(undefined);
        await refreshTask(token);
      }),
    /** Puts a blank form on a sheet of its own and shows what is to be filled in. */
    insertForm: (form: NewSheet, title: LocalizedText) =>
      run({ kind: 'applying' }, async (token) => {
        const { makeSheet } = await fixing();
        await makeSheet(store, form, title);
        store.dispatch({ type: 'view', view: 'check' });
        await checker.checkNow(token, 'sheet');
      }),

    ignore: (table: Table, findings: readonly Finding[], reason: string) => {
      const records = findings.map((finding) => ignore(table.sheet, finding, reason, table.report.findings));
      store.dispatch({ type: 'ignored', records });
      return keepIgnored(table.sheet.name);
    },
    restore: (record: PaneState['ignored'][number]) => {
      store.dispatch({ type: 'restored', record });
      return keepIgnored(record.sheet);
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
      run({ kind: 'reading' }, async (token) => {
        tell(undefined);
        const selection = await readSelection();
        const range = selection?.ranges[0];
        if (!selection || !range || toA1(range).indexOf(':') < 0) return tell({ kind: 'nothingSelected' });
        const regions = { ...store.get().regions, [selection.sheet]: range };
        store.dispatch({ type: 'remember', remembered: { regions } });
        await remember(store);
        await checker.checkNow(token, 'sheet');
      }),
    useWholeSheet: (sheet: string) => {
      const { [sheet]: _, ...regions } = store.get().regions;
      store.dispatch({ type: 'remember', remembered: { regions } });
      return keepAnd(async (token) => {
        await checker.checkNow(token, 'sheet');
      });
    },

    /** What the columns of the table on a sheet hold, from now on; undefined: whatever their labels say. */
    setColumns: (sheet: string, told: UserColumns | undefined) => {
      const { columns, outcome } = store.get();
      const { [sheet]: _, ...others } = columns;
      const scope = outcome?.kind === 'tables' ? outcome.scope : 'sheet';
      store.dispatch({ type: 'remember', remembered: { columns: told ? { ...others, [sheet]: told } : others } });
      return keepAnd(async (token) => {
        await checker.checkNow(token, scope, sheet);
      });
    },

    /** Writes the report of all listed tables on a sheet of its own. */
    makeReport: () => run({ kind: 'applying' }, async () => (await reporting()).makeReport(store)),
    /** Gives it as a page to be printed. */
    saveReport: () => run({ kind: 'reading' }, async () => (await reporting()).saveReport(store)),

    setPreferences: async (change: Partial<Preferences>): Promise<void> => {
      if (!(await prefer(change))) return;
      if (change.live && store.get().stale) void refresh();
      if (change.comments !== undefined)
        void run({ kind: 'marking' }, async () => (await import('./commenting')).followPreference(store));
    },
    restoreDefaults: async (): Promise<boolean> => {
      if (!(await prefer(defaultPreferences))) return false;
      store.dispatch({ type: 'remember', remembered: { profile: undefined, rules: {} } });
      return keepAnd(reviewTask);
    },
  };
}
