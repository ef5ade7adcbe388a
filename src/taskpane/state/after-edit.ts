import { refresh } from '../model/refresh';
import { rowMoves } from '../model/row-moves';
import type { PaneStore } from './run';
import { listedTables } from './selectors';
import type { Follow } from './reducer';
import type { Notice, Outcome, Table } from './state';

/** What tells of a deed, or asks for something before anything else is done: over when the user goes on with the table. */
const passing: ReadonlySet<Notice['kind']> = new Set<Notice['kind']>([
  'cancelled',
  'marksCleared',
  'nothingSelected',
  'reportMade',
  'formMade',
  'undone',
  'fixed',
  'tooNarrow',
]);

const isPassing = (notice: Notice): boolean =>
  passing.has(notice.kind) || (notice.kind === 'inserted' && notice.toFill === 0);

/**
 * To be asked before the tables are read again: gives what to call afterwards. A notice of what was done goes when the
 * cells of a listed table were changed since; Heji's own changes, of which some Excels tell as of anybody's, change nothing more.
 */
export function noticeOver(store: PaneStore): () => void {
  const { notice } = store.get();
  const before = listedTables(store.get()).map(({ sheet }) => sheet);
  return () => {
    const after = new Map(listedTables(store.get()).map(({ sheet }) => [sheet.name, sheet]));
    const isEdited = before.some((sheet) => {
      const now = after.get(sheet.name);
      return now === undefined || (now !== sheet && !rowMoves(sheet, now).unchanged);
    });
    if (isEdited && notice && isPassing(notice) && store.get().notice === notice)
      store.dispatch({ type: 'notice', notice: undefined });
  };
}

/** The same tables before and after an edit: on one sheet, in the same order. */
export const follow: Follow = (before: Outcome | undefined, after: Outcome): Outcome => {
  if (before?.kind !== 'tables' || after.kind !== 'tables') return after;
  const pool = [...before.tables];
  const tables = after.tables.map((table): Table => {
    const at = pool.findIndex((old) => old.sheet.name === table.sheet.name);
    const old = at < 0 ? undefined : pool.splice(at, 1)[0];
    return old ? { ...table, entries: refresh(old.entries, old.sheet, table.sheet, table.report.findings) } : table;
  });
  return { ...after, tables, current: Math.max(0, Math.min(before.current, tables.length - 1)) };
};
