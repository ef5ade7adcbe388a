import type { Declaration, IndicatorRegion } from '../../declaration/declaration';
import type { Profile } from '../../profiles/profile';
import { union, type Range } from '../../sheet/address';
import { textAt, usedRange, type Sheet } from '../../sheet/sheet';
import { TO_FILL } from '../../text/to-fill';
import { expectation } from '../contents';
import { isAlreadyIn } from './already';
import { placesLeft } from './cells';
import { withKinds } from './column-purpose';
import { levelsToChoose } from './home';
import { insertRows, type InsertedRows } from './insert-rows';
import type { Insertion, InsertionOptions, NewIndicator, Placement } from './new-indicator';
import { hasLevelsInRows, isScored, refusalOf, rowRefusal } from './refusal';
import { columnsOf, slotsOf } from './slots';

/** Does it ask for the whole term's values only? */
const isOfTerm = (region: IndicatorRegion): boolean =>
  refusalOf(region) === undefined &&
  columnsOf(region, 'target').every(({ term }) => term === 'midterm' || term === 'total' || term === 'previous');

/** Rows of the sheet as it is that new ones are put before. */
const newRows = (placements: readonly Placement[]): number[] =>
  placements.filter(({ how }) => how === 'newRow').map(({ row }, earlier) => row - earlier);

const moved = (placements: readonly Placement[], rows: number): Placement[] =>
  placements.map((placement) => ({ ...placement, row: placement.row + rows }));

/** The day of a year by which something is done says nothing of the whole term. */
const saysTheTerm = ({ targets: { annual, midterm } }: NewIndicator): boolean =>
  !annual.whole || (midterm !== undefined && midterm.value !== TO_FILL);

/** What goes into one region: all that belongs there and does not stand in it yet. */
interface Part {
  readonly region: IndicatorRegion;
  readonly wanted: readonly NewIndicator[];
}

function partsOf(declaration: Declaration, main: IndicatorRegion, indicators: readonly NewIndicator[]): Part[] {
  // Beside another block of the term it is another project's.
  const regions = [main, ...(isOfTerm(main) ? [] : declaration.otherRegions.filter(isOfTerm))];
  return regions.map((region) => {
    const { top, bottom } = region.rows;
    const own = { ...declaration, indicators: declaration.indicators.filter(({ row }) => row >= top && row <= bottom) };
    const fitting = region === main ? indicators : indicators.filter(saysTheTerm);
    return { region, wanted: fitting.filter((each) => !isAlreadyIn(own, each)) };
  });
}

const untouched = { edits: [], placements: [], unplaced: [], reweighed: 0 };
const nothing = {
  plan: undefined,
  placements: [],
  reweighed: 0,
  skipped: [],
  placesLeft: [],
  unplaced: [],
  choices: [],
};

/**
 * Inserts indicators into the declaration's indicator rows: under their level 1 and level 2 (made where they are
 * missing, in the profile's order), into blank rows first, with merges, sums, serial numbers and weights kept right. A
 * form that has the whole term's indicators in a block of their own gets them in both. The plan is of `sheet`, the one
 * the declaration was read from.
 */
export function planInsertion(
  sheet: Sheet,
  declaration: Declaration,
  profile: Profile,
  indicators: readonly NewIndicator[],
  options: InsertionOptions = {},
): Insertion {
  const main = declaration.indicatorRegion && withKinds(sheet, declaration.indicatorRegion);
  const refused = refusalOf(main);
  if (!main || refused) return { ...nothing, refused };
  if (isScored(sheet, declaration, main)) return { ...nothing, refused: 'scored' };
  if (hasLevelsInRows(declaration, main)) return { ...nothing, refused: 'levelsInRows' };
  const parts = partsOf(declaration, main, indicators);
  const skipped = indicators.filter((each) => !parts.some(({ wanted }) => wanted.includes(each)));
  if (skipped.length === indicators.length) return { ...nothing, refused, skipped };

  // From the bottom up, so that rows of the other region stand where the declaration says.
  const start: Omit<InsertedRows, 'bottom'> & { area: Range } = { ...untouched, sheet, area: main.header };
  const upwards = [...parts].sort((a, b) => b.region.rows.top - a.region.rows.top);
  const done = upwards.reduce((state, { region, wanted }) => {
    const added = insertRows(state.sheet, declaration, region, profile, wanted, options);
    return {
      sheet: added.sheet,
      edits: [...state.edits, ...added.edits],
      placements: [...added.placements, ...moved(state.placements, newRows(added.placements).length)],
      unplaced: [...state.unplaced, ...added.unplaced],
      reweighed: state.reweighed + added.reweighed,
      area: union(state.area, { ...region.header, bottom: added.bottom }),
    };
  }, start);

  const placed = indicators.filter((each) => done.placements.some(({ indicator }) => indicator === each));
  const unplaced = indicators.filter((each) => done.unplaced.includes(each) && !placed.includes(each));
  const choices = unplaced.length > 0 || options.under ? levelsToChoose(slotsOf(sheet, declaration, main)) : [];
  if (placed.length === 0) return { ...nothing, refused, skipped, unplaced, choices };
  const cut = rowRefusal(sheet, declaration, newRows(done.placements));
  if (cut) return { ...nothing, refused: cut, skipped };

  const used = usedRange(sheet)!;
  const project = declaration.project?.value ?? textAt(sheet, used.top, used.left);
  return {
    plan: {
      title: {
        'zh-CN': `插入 ${String(placed.length)} 条指标（${project}）`,
        'en-US': `Insert ${String(placed.length)} indicators (${project})`,
      },
      sheet: sheet.name,
      expects: [expectation(sheet, { ...used, top: done.area.top, bottom: done.area.bottom })],
      edits: done.edits,
    },
    refused,
    placements: done.placements,
    reweighed: done.reweighed,
    skipped,
    placesLeft: options.place === undefined ? placesLeft(main, placed) : [],
    unplaced,
    choices,
  };
}
