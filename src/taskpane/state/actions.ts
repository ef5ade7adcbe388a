import type { Range } from '../../core/sheet/address';
import { selectCells } from '../../hosts/excel';
import type { Entry } from '../model/listing';
import { changeActions } from './change-actions';
import { createEngine } from './engine';
import { keptActions } from './kept-actions';
import { preferenceActions } from './preference-actions';
import type { PaneStore } from './run';
import { currentTable } from './selectors';
import type { Table, ViewId } from './state';

const cornerOf = ({ top, left }: Range): Range => ({ top, left, bottom: top, right: left });

export type Actions = ReturnType<typeof createActions>;

/** Everything the pane can do. Nothing throws: what fails or cannot be done is told by a notice. */
export function createActions(store: PaneStore, liveDelay?: number) {
  const engine = createEngine(store, liveDelay);
  const { checker, run, check, goTo, tell } = engine;
  return {
    ...changeActions(engine),
    ...keptActions(engine),
    ...preferenceActions(engine),

    /** At the opening of the pane: the first check. */
    async start(): Promise<void> {
      await run({ kind: 'reading' }, async (token) => void (await checker.checkNow(token, 'sheet')));
    },

    check: () => check('sheet', store.get().preferences.mark),
    checkWorkbook: () => check('workbook', store.get().preferences.mark),
    cancel: () => engine.cancel(),

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
  };
}
