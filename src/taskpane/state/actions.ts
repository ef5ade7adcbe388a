import type { CheckOptions } from '../../core/check';
import type { Plan } from '../../core/edits/edit';
import { planFixes } from '../../core/edits/plan-fixes';
import type { Finding } from '../../core/rules/finding';
import { fromA1, toA1, type Range } from '../../core/sheet/address';
import {
  applyPlan,
  clearHighlights,
  loadState,
  onWorkbookChange,
  readSelection,
  saveState,
  selectCells,
} from '../../hosts/excel';
import { ignore } from '../../core/ignoring';
import { checkNow, markTables } from './checking';
import { carryOut } from './mending';
import { createRunner, type PaneStore } from './run';
import { defaultPreferences, localeFor, savePreferences, type Preferences } from './settings';
import type { Notice, PaneState, Scope, Table, ViewId } from './state';

/** Long enough for a person to finish a burst of edits, short enough to be within half a second of the last one. */
const LIVE_DELAY_MS = 250;

export type Actions = ReturnType<typeof createActions>;

/** Everything the pane can do. Each may be called at any time; what cannot be done now is refused or told. */
export function createActions(store: PaneStore) {
  const runner = createRunner(store);
  let liveTimer: ReturnType<typeof setTimeout> | undefined;

  const scopeNow = (): Scope => {
    const { outcome } = store.get();
    return outcome?.kind === 'tables' ? outcome.scope : 'sheet';
  };

  const check = (scope: Scope, mark: boolean): Promise<boolean> =>
    runner.run({ kind: 'reading' }, async (token) => {
      store.dispatch({ type: 'notice', notice: undefined });
      const reading = await checkNow(store, token, scope, false);
      if (mark) await markTables(store, reading.marks);
    });

  /** After an edit, by the user or by Heji: the list stays where it is, the marks follow if there are any. */
  const refresh = (): Promise<boolean> =>
    runner.run({ kind: 'reading' }, async (token) => {
      const reading = await checkNow(store, token, scopeNow(), true);
      if (store.get().marked.length) await markTables(store, reading.marks);
    });

  const refreshSoon = (): void => {
    clearTimeout(liveTimer);
    liveTimer = setTimeout(() => {
      void refresh().then((ran) => {
        if (!ran) refreshSoon();
      });
    }, LIVE_DELAY_MS);
  };

  /** What belongs to the table is kept in the workbook. A workbook that cannot be written to keeps it for this session. */
  const remember = async (): Promise<void> => {
    const { profile, rules, ignored, regions } = store.get();
    const addresses = Object.fromEntries(Object.entries(regions).map(([sheet, range]) => [sheet, toA1(range)]));
    await saveState({
      version: 1,
      ...(profile && { profile }),
      rules: { ...rules },
      ignored: ignored.map((record) => ({ ...record, cells: [...record.cells] })),
      regions: addresses,
    });
  };
  const rememberAnd = (next: () => Promise<unknown>): Promise<unknown> =>
    runner.run({ kind: 'applying' }, remember).then(next);

  const remarkIfMarked = (): Promise<boolean> =>
    runner.run({ kind: 'applying' }, () => (store.get().marked.length ? markTables(store) : Promise.resolve()));

  const restoreState = async (): Promise<void> => {
    const { profile, rules, ignored, regions } = await loadState();
    store.dispatch({
      type: 'remember',
      remembered: { profile, rules, ignored, regions: parseRegions(regions) },
    });
  };

  const listen = async (): Promise<void> => {
    await onWorkbookChange((change) => {
      if (change.kind === 'selected' || change.own) return;
      if (change.kind === 'activated') return void followSheet();
      store.dispatch({ type: 'edited' });
      if (store.get().preferences.live) refreshSoon();
    });
  };

  /** Another sheet is in front: its tables replace the list, unless it has none or the whole workbook is listed. */
  const followSheet = (): void => {
    const { outcome, preferences } = store.get();
    if (!preferences.live || (outcome?.kind === 'tables' && outcome.scope === 'workbook')) return;
    void runner.run({ kind: 'reading' }, async (token) => {
      const before = store.get().outcome;
      await checkNow(store, token, 'sheet', false);
      const after = store.get().outcome;
      if (before?.kind === 'tables' && after?.kind === 'nothing')
        store.dispatch({ type: 'checked', outcome: before, live: false });
    });
  };

  const perform = (plan: Plan, notice: Notice): Promise<boolean> =>
    runner
      .run({ kind: 'applying' }, () => carryOut(store, plan, notice))
      .then((ran) => {
        if (ran) void refresh();
        return ran;
      });

  return {
    /** At the opening of the pane: what the workbook remembers, the first check, then live checking. */
    async start(): Promise<void> {
      await runner.run({ kind: 'reading' }, async (token) => {
        await restoreState();
        await checkNow(store, token, 'sheet', false);
      });
      await listen().catch(() => store.dispatch({ type: 'preferences', ...withLive(store.get(), false) }));
    },

    check: () => check('sheet', store.get().preferences.mark),
    checkWorkbook: () => check('workbook', store.get().preferences.mark),
    cancel: () => runner.cancel(),

    show: (view: ViewId) => store.dispatch({ type: 'view', view }),
    selectTable: (index: number) => store.dispatch({ type: 'selectTable', index }),
    dismissNotice: () => store.dispatch({ type: 'notice', notice: undefined }),

    /** Brings another sheet to the front and checks it. */
    openSheet: (sheet: string) =>
      runner.run({ kind: 'reading' }, async (token) => {
        await selectCells(sheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
        await checkNow(store, token, 'sheet', false);
      }),
    goTo: (sheet: string, cells: readonly Range[]) => runner.run({ kind: 'reading' }, () => selectCells(sheet, cells)),

    mark: () => runner.run({ kind: 'applying' }, () => markTables(store)),
    clearMarks: () =>
      runner.run({ kind: 'applying' }, async () => {
        await clearHighlights();
        store.dispatch({ type: 'marked', sheets: [] });
        store.dispatch({ type: 'notice', notice: { kind: 'marksCleared' } });
      }),

    fix: (table: Table, findings: readonly Finding[]) => {
      const { plan, fixed, left } = planFixes(table.sheet, findings);
      if (!plan) return Promise.resolve(false);
      return perform(plan, { kind: 'fixed', count: fixed.length, left: left.length });
    },
    perform,
    undo: () => {
      const plan = store.get().undo.at(-1);
      if (!plan) return Promise.resolve(false);
      return runner
        .run({ kind: 'applying' }, async () => {
          await applyPlan(plan);
          store.dispatch({ type: 'undone', plan });
        })
        .then((ran) => {
          if (ran) void refresh();
          return ran;
        });
    },

    ignore: (table: Table, finding: Finding, reason: string) => {
      store.dispatch({ type: 'ignored', record: ignore(table.sheet, finding, reason) });
      return rememberAnd(remarkIfMarked);
    },
    restore: (record: PaneState['ignored'][number]) => {
      store.dispatch({ type: 'restored', record });
      return rememberAnd(remarkIfMarked);
    },

    setProfile: (profile: CheckOptions['profile']) => {
      store.dispatch({ type: 'remember', remembered: { profile } });
      return rememberAnd(refresh);
    },
    setRules: (rules: PaneState['rules']) => {
      store.dispatch({ type: 'remember', remembered: { rules } });
      return rememberAnd(refresh);
    },
    useSelection: async () => {
      await runner.run({ kind: 'reading' }, async (token) => {
        const selection = await readSelection();
        const range = selection?.ranges[0];
        if (!selection || !range) return store.dispatch({ type: 'notice', notice: { kind: 'nothingSelected' } });
        store.dispatch({
          type: 'remember',
          remembered: { regions: { ...store.get().regions, [selection.sheet]: range } },
        });
        await remember();
        await checkNow(store, token, 'sheet', false);
      });
    },
    useWholeSheet: async (sheet: string) => {
      const { [sheet]: _, ...regions } = store.get().regions;
      store.dispatch({ type: 'remember', remembered: { regions } });
      await rememberAnd(() => check('sheet', false));
    },
    restoreDefaults: () => {
      const preferences = defaultPreferences;
      store.dispatch({ type: 'preferences', preferences, locale: localeFor(preferences.language) });
      savePreferences(preferences);
      store.dispatch({ type: 'remember', remembered: { profile: undefined, rules: {} } });
      return rememberAnd(refresh);
    },
    setPreferences: (change: Partial<Preferences>) => {
      const preferences = { ...store.get().preferences, ...change };
      store.dispatch({ type: 'preferences', preferences, locale: localeFor(preferences.language) });
      savePreferences(preferences);
      if (change.live) void refresh();
    },
  };
}

const withLive = ({ preferences, locale }: PaneState, live: boolean) => ({
  preferences: { ...preferences, live },
  locale,
});

/** Addresses a person or a newer version may have spoilt are left out. */
function parseRegions(addresses: Readonly<Record<string, string>>): Record<string, Range> {
  const regions: Record<string, Range> = {};
  for (const [sheet, address] of Object.entries(addresses)) {
    try {
      regions[sheet] = fromA1(address);
    } catch {
      continue;
    }
  }
  return regions;
}
