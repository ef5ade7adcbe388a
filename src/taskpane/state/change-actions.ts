import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import type { Sheet } from '../../core/sheet/sheet';
import type { LocalizedText } from '../../core/localized';
import type { Finding } from '../../core/rules/finding';
import type { Range } from '../../core/sheet/address';
import { fixing, marking, type Engine } from './engine';
import type { Notice, Table } from './state';

const reporting = () => import('./reporting');

/** What changes the workbook's sheets, and takes it back. */
export function changeActions({ store, checker, run, tell, perform, refreshTask }: Engine) {
  return {
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

    /** The fixes with formats that have room in their columns; undefined where Excel did not say how wide they are. */
    fit: async (sheet: Sheet, findings: readonly Finding[]) => {
      const { fitFixes } = await fixing();
      return fitFixes(sheet, checker.keyOf(sheet.name), findings).catch(() => undefined);
    },
    fix: async (table: Table, findings: readonly Finding[]): Promise<boolean> => {
      const { fitFixes, planFixes } = await fixing();
      const { sheet } = table;
      let fit = { findings, narrow: [] as readonly Range[] };
      const asked = await run({ kind: 'applying' }, async () => {
        fit = await fitFixes(sheet, checker.keyOf(sheet.name), findings);
      });
      if (!asked) return false;
      const { plan, fixed, left } = planFixes(sheet, fit.findings);
      const { narrow } = fit;
      if (narrow.length > 0) tell({ kind: 'tooNarrow', cells: narrow });
      if (!plan) return false;
      const waiting = left.filter((finding) => finding.fix).length;
      return perform(plan, { kind: 'fixed', count: fixed.length, left: waiting, narrow }, fixed[0]!.cells, fixed);
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

    /** Writes the report of all listed tables on a sheet of its own. */
    makeReport: () => run({ kind: 'applying' }, async () => (await reporting()).makeReport(store)),
    /** Gives it as a page to be printed. */
    saveReport: () => run({ kind: 'reading' }, async () => (await reporting()).saveReport(store)),
  };
}
