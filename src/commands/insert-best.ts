import { checkWhenLoaded } from '../core/check';
import { catalogue } from '../core/library/catalogue';
import { planBest } from '../core/library/plan-best';
import { settingsOver } from '../core/settings';
import { overlaps } from '../core/sheet/address';
import { cropAll, parseRegions } from '../core/sheet/crop';
import {
  applyPlan,
  displayLocale,
  loadState,
  officeSettings,
  readSelection,
  readWorkbook,
  selectCells,
} from '../hosts/excel';
import type { Outcome } from './outcome';

/** Inserts what needs no figure from the user into the table that is selected, or the only one of the sheet. */
export async function insertBest(): Promise<Outcome> {
  const [{ profile, rules, regions: addresses, columns }, office, selection] = await Promise.all([
    loadState(),
    officeSettings(),
    readSelection(),
  ]);
  const regions = parseRegions(addresses);
  const { sheets: read, active } = await readWorkbook({ regions });
  const sheets = cropAll(read, regions);
  const { tables } = await checkWhenLoaded(sheets, {
    ...settingsOver(office, { profile, rules }),
    columns,
    sheet: active,
  });
  const forms = tables.filter(({ declaration }) => declaration.indicatorRegion);
  const cells = selection?.sheet === active ? selection.ranges[0] : undefined;
  const selected = forms.find(({ declaration }) => cells && overlaps(declaration.range, cells));
  const table = selected ?? (forms.length === 1 ? forms[0] : undefined);
  if (!table) return { notice: { kind: 'notInserted', why: forms.length === 0 ? 'noTable' : 'several' } };

  const { declaration } = table;
  const sheet = sheets.find(({ name }) => name === declaration.sheet)!;
  const best = await planBest(catalogue, sheet, declaration, table.profile.profile);
  if (best.kind !== 'ready') return { notice: { kind: 'notInserted', why: best.kind } };

  const inverse = await applyPlan(best.plan);
  const { left, right } = declaration.range;
  const rows = best.placements.map(({ row }) => ({ top: row, bottom: row, left, right }));
  // The rows are there whether or not they could be selected.
  await selectCells(declaration.sheet, rows).catch(() => undefined);
  return {
    notice: {
      kind: 'inserted',
      field: best.block.title[displayLocale()],
      count: rows.length,
      asking: best.asking,
    },
    takeBack: async () => {
      await applyPlan(inverse);
    },
  };
}
