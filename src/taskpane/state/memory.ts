import { toA1 } from '../../core/sheet/address';
import { parseRegions } from '../../core/sheet/crop';
import { loadState, officeSettings, saveState } from '../../hosts/excel';
import type { PaneStore } from './run';

/** Takes up what the workbook remembers and what the office published. */
export async function recall(store: PaneStore): Promise<void> {
  const [{ profile, rules, ignored, regions, columns }, office] = await Promise.all([loadState(), officeSettings()]);
  store.dispatch({ type: 'office', office });
  if (!office.ok) store.dispatch({ type: 'notice', notice: { kind: 'officeWrong', problem: office.problem } });
  store.dispatch({
    type: 'remember',
    remembered: { profile, rules, ignored, regions: parseRegions(regions), columns },
  });
}

/** Keeps in the workbook what belongs to its tables: profile, rules, ignored findings, pointed-out regions and columns. */
export async function remember(store: PaneStore): Promise<void> {
  const { profile, rules, ignored, regions, columns } = store.get();
  await saveState({
    version: 1,
    ...(profile && { profile }),
    rules: { ...rules },
    ignored: ignored.map((record) => ({ ...record, cells: [...record.cells] })),
    regions: Object.fromEntries(Object.entries(regions).map(([sheet, range]) => [sheet, toA1(range)])),
    columns: Object.fromEntries(
      Object.entries(columns).map(([sheet, told]) => [sheet, told.map((column) => ({ ...column }))]),
    ),
  });
}
