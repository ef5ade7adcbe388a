import { rowMoves } from '../model/row-moves';
import type { PaneStore } from './run';
import { listedTables } from './selectors';
import type { Notice } from './state';

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
