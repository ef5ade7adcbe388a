import type { Range } from '../sheet/address';
import { isOwnReport } from '../own-report';
import type { Sheet } from '../sheet/sheet';
import { columnBands } from './column-bands';
import { readCard } from './card';
import type { Declaration } from './declaration';
import { isList, readList } from './flat';
import { indicatorRegions, type Region } from './indicators/region';
import { fits } from './indicators/user-columns';
import type { UserColumns } from './user-column';
import { readProjectRows } from './project-rows';
import { readProse } from './prose';
import { tableRanges } from './tables';
import { isTree, readTrees } from './tree-column';
import { viewOf, type View } from './view';

/**
 * Reads every declaration table of a worksheet, in the order they stand; an empty list when there is none. `told`: what
 * the user said the columns hold; it counts where its labels stand, and not at all on a sheet that does not have them.
 */
export function recognise(sheet: Sheet, told?: UserColumns): Declaration[] {
  const view = viewWith(sheet, told);
  if (!view || isOwnReport(sheet)) return [];
  return readBeside(view, told) ?? readBelow(view, indicatorRegions(view, view.area));
}

function viewWith(sheet: Sheet, told: UserColumns | undefined): View | undefined {
  const view = viewOf(sheet);
  return view && told && fits(view, told) ? { ...view, told } : view;
}

/** Tables side by side, where at least two parts of the sheet each name a project and its indicators. */
function readBeside(view: View, told: UserColumns | undefined): Declaration[] | undefined {
  const bands = columnBands(view).flatMap((band) => {
    const part = viewWith(band, told);
    const regions = part ? indicatorRegions(part, part.area) : [];
    return part && regions.length > 0 ? [{ part, regions }] : [];
  });
  if (bands.length < 2) return undefined;
  const read = bands.map(({ part, regions }) => readBelow(part, regions));
  const cards = read.filter((tables) => tables.some((table) => table.project && table.indicatorRegion));
  return cards.length > 1 ? cards.flat().sort(byPlace) : undefined;
}

const byPlace = (a: Declaration, b: Declaration): number => a.range.top - b.range.top || a.range.left - b.range.left;

/** What a sheet without a header of indicators may be as a whole; none where it is something else. Each has signs the others cannot have. */
const wholes: readonly ((view: View) => Declaration[])[] = [readTrees, readProjectRows, readProse];

/** The tables one below the other. */
function readBelow(view: View, regions: readonly Region[]): Declaration[] {
  const isWhole = regions.length === 0 || (regions.length === 1 && isTree(view, regions[0]!));
  for (const readWhole of isWhole ? wholes : []) {
    const tables = readWhole(view);
    if (tables.length > 0) return tables;
  }
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
