import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { readCard } from './card';
import type { Declaration } from './declaration';
import { isList, readList } from './flat';
import { indicatorRegions, type Region } from './indicators/region';
import { fits, type ToldColumns } from './indicators/told';
import { isProse, readProse } from './prose';
import { tableRanges } from './tables';
import { viewOf } from './view';

/**
 * Reads every declaration table of a worksheet, in the order they stand; an empty list when there is none. `told`: what
 * the user said the columns hold; it counts where its labels stand, and not at all on a sheet that does not have them.
 */
export function recognise(sheet: Sheet, told?: ToldColumns): Declaration[] {
  const seen = viewOf(sheet);
  if (!seen) return [];
  const view = told && fits(seen, told) ? { ...seen, told } : seen;
  const regions = indicatorRegions(view, view.area);
  if (regions.length === 0 && isProse(view)) return [readProse(view)];
  const found = tableRanges(view, regions).flatMap((range): Declaration[] => {
    const own = regions.filter((region) => within(range, region));
    const list = own.find((region) => isList(view, region));
    if (list) return readList(view, range, list);
    const card = readCard(view, range, own);
    return isDeclaration(card) ? [card] : [];
  });
  return inheritHead(found);
}

/** The year and the unit that stand once above several tables hold for those that state none. */
function inheritHead(tables: readonly Declaration[]): Declaration[] {
  let year: Declaration['year'];
  let unit: Declaration['unit'];
  return tables.map((table) => {
    year = table.year ?? year;
    unit = table.unit ?? unit;
    return { ...table, year, unit };
  });
}

const within = (range: Range, { header }: Region): boolean => header.top >= range.top && header.top <= range.bottom;

/** Something to check: indicators, or money or goals that belong to a project or a performance form. */
function isDeclaration({ indicatorRegion, project, title, funds, goals, header, narratives }: Declaration): boolean {
  if (indicatorRegion) return true;
  const named =
    project !== undefined || header.some((field) => field.key === 'project') || /绩效/.test(title?.value ?? '');
  return named && (funds.length > 0 || goals.length > 0 || (project !== undefined && narratives.length > 1));
}
