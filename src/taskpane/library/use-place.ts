import { useEffect, useState } from 'react';
import { placeAt, type PlaceInTable } from '../../core/library/place-at';
import { overlaps, type Range } from '../../core/sheet/address';
import { onSelection, readSelection } from '../../hosts/excel';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';

/** The pane was opened by 插入指标 or 在此插入指标. */
export const openedByEntry = (): boolean => new URLSearchParams(window.location.search).get('view') === 'library';

/** The table the cells stand in: several may stand on a sheet. */
const tableAt = (tables: readonly Table[], sheet: string, cells: Range): number =>
  tables.findIndex(({ report: { declaration } }) => declaration.sheet === sheet && overlaps(declaration.range, cells));

/** Where in a table the selected cells are, as long as it is `followed`; undefined when they are elsewhere. */
export function usePlace(followed: boolean): PlaceInTable | undefined {
  const { actions, state } = usePane();
  const [place, setPlace] = useState<PlaceInTable>();
  const outcome = state.outcome?.kind === 'tables' ? state.outcome : undefined;
  useEffect(() => {
    if (!outcome || !followed) return undefined;
    const { tables, current } = outcome;
    let shown = true;
    const read = async (): Promise<void> => {
      const selection = await readSelection();
      if (!shown) return;
      const cells = selection?.ranges[0];
      const index = cells ? tableAt(tables, selection.sheet, cells) : -1;
      const table = tables[index]?.report;
      setPlace(table && cells && placeAt(table.declaration, table.profile.profile, cells));
      if (table && index !== current) await actions.selectTable(index);
    };
    // Without an answer the last place stays: it is a help to find things, nothing is inserted by it alone.
    const follow = (): void => void read().catch(() => undefined);
    follow();
    // Excel 2019 does not tell when the selection changes, but the pane is told when the user comes back to it.
    window.addEventListener('focus', follow);
    const stop = onSelection(follow).catch(() => undefined);
    return () => {
      shown = false;
      window.removeEventListener('focus', follow);
      void stop.then((end) => end?.()).catch(() => undefined);
    };
  }, [actions, outcome, followed]);
  return followed ? place : undefined;
}
