import { toA1 } from '../../core/sheet/address';
import type { CheckOptions } from '../../core/check';
import { andKept, type UserColumns } from '../../core/declaration/user-column';
import { ignore } from '../../core/ignoring';
import type { Settings } from '../../core/settings';
import type { Finding } from '../../core/rules/finding';
import { readSelection } from '../../hosts/excel';
import type { Engine } from './engine';
import { remember } from './memory';
import type { PaneState, Table } from './state';

/** What the workbook remembers: ignored findings, profile, rules, pointed-out regions and columns. */
export function keptActions({ store, checker, run, tell, keepAnd, keepIgnored, reviewTask }: Engine) {
  return {
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

    /** What columns of the table on a sheet hold, from now on; undefined: whatever their labels say. */
    setColumns: (sheet: string, told: UserColumns | undefined) => {
      const { columns, outcome } = store.get();
      const { [sheet]: known, ...others } = columns;
      const scope = outcome?.kind === 'tables' ? outcome.scope : 'sheet';
      store.dispatch({
        type: 'remember',
        remembered: { columns: told ? { ...others, [sheet]: andKept(told, known ?? []) } : others },
      });
      return keepAnd(async (token) => {
        await checker.checkNow(token, scope, sheet);
      });
    },
  };
}
