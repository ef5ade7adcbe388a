import { contains, overlaps, type Range } from '../../core/sheet/address';
import type { PaneStore } from './run';
import { currentTable, sorted } from './selectors';

/** Finds a sheet as Excel names it in its events. */
type KeyOf = (sheet: string) => string;

/** The list turns to the table in which the user selected a cell, and its finding of that cell is lit. */
export function followSelection(store: PaneStore, keyOf: KeyOf, sheetId: string, selected: Range): void {
  const { outcome, lit } = store.get();
  if (outcome?.kind !== 'tables') return;
  const isHere = ({ sheet, report }: (typeof outcome.tables)[number]) =>
    keyOf(sheet.name) === sheetId && overlaps(report.declaration.range, selected);
  const table = outcome.tables.findIndex(isHere);
  if (table < 0) return;
  if (table !== outcome.current) store.dispatch({ type: 'selectTable', index: table });
  const cell = { ...selected, bottom: selected.top, right: selected.left };
  const { open } = sorted(outcome.tables[table]!, store.get().ignored);
  const about = open.filter(({ finding }) => finding.cells.some((cells) => contains(cells, cell)));
  if (about.some(({ key }) => key === lit)) return;
  store.dispatch({ type: 'lit', key: about[0]?.key });
}

/** The list turns to a table of the sheet that came to the front; false when it has none of it. */
export function followFront(store: PaneStore, front: string): boolean {
  const { outcome } = store.get();
  if (outcome?.kind !== 'tables') return false;
  if (currentTable(store.get())?.sheet.name === front) return true;
  const index = outcome.tables.findIndex(({ sheet }) => sheet.name === front);
  if (index < 0) return false;
  store.dispatch({ type: 'selectTable', index });
  return true;
}
