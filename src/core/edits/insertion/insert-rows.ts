import type { Declaration, IndicatorRegion } from '../../declaration/declaration';
import type { Profile } from '../../profiles/profile';
import { cellRange } from '../../sheet/address';
import { numberFormatAt, valueAt, type Sheet } from '../../sheet/sheet';
import { shownAs } from '../../text/number-format';
import type { Edit } from '../edit';
import { cellsOf, fittingFormat } from './cells';
import { run, type Draft, type Making } from './draft';
import { headingsFor } from './headings';
import { joinAbove, joinBelow, labelStyle, newLabel, repeatAbove, repeatsLevels, styledLabel } from './levels';
import { categoryOf, type InsertionOptions, type NewIndicator, type Placement } from './new-indicator';
import { levelNumberEdits } from './level-numbers';
import { nameNumberEdits } from './name-numbers';
import { place, type Place } from './place';
import { copyRowFormat, extendAround, joinLead, mergeAcross, raiseAround } from './row-edits';
import { fitRows } from './fit-rows';
import { helperEdits, helpersIn } from './helpers';
import { serialEdits, seriesIn } from './serials';
import { columnsOf, lastRow, level1Key, level2Key, mergeAt, slotsOf, type Slot } from './slots';
import { extendOutside, extendSums } from './sums';
import { weightColumn, weightEdits } from './weights';

/** The sheet as it was before anything was put in, with its rows. */
interface Original {
  readonly sheet: Sheet;
  readonly slots: readonly Slot[];
}

/** Rows that stood under the first level to which a new second one comes; a first level stands beside all of them. */
const siblingsOf = ({ slots }: Original, { rows }: IndicatorRegion, to: Place): number[] =>
  slots.flatMap(({ level1 }, i) => (to.level1 !== 'new' && level1 === to.levels.level1 ? [rows.top + i] : []));

/** The level labels of the row: its own, joined to those above or below, or new. */
function labels(before: Original, region: IndicatorRegion, row: number, to: Place): Making[] {
  const original = before.sheet;
  const neighbour = to.index > 0 ? row - 1 : row + 1;
  return columnsOf(region, 'level1', 'level2').map((column) => (sheet) => {
    const level = column.role as 'level1' | 'level2';
    const style = labelStyle(original, region, column);
    switch (to[level]) {
      case 'own': {
        const key = level === 'level1' ? level1Key : level2Key;
        const belongs = (label: string): boolean => key(label) === to.levels[level];
        return style === 'repeated' && to.index > 0 ? repeatAbove(sheet, row, column.column, belongs) : [];
      }
      case 'above':
        return joinAbove(sheet, row, column.column, style);
      case 'below':
        return joinBelow(sheet, row, column.column, style);
      case 'new': {
        const siblings = level === 'level2' ? siblingsOf(before, region, to) : [];
        const text = styledLabel(original, region, column, to.names[level], siblings);
        return newLabel(sheet, row, column.column, text, neighbour);
      }
    }
  });
}

/** A cell that rows above share has what they say: nothing can stand in its own part of it. */
function contents(region: IndicatorRegion, row: number, indicator: NewIndicator, place: number | undefined): Making {
  return (sheet) =>
    cellsOf(indicator, sheet, region, row, place).flatMap(({ column, content }): Edit[] => {
      const range = cellRange(row, column);
      if (mergeAt(sheet, row, column).top < row) return [];
      const format = fittingFormat(sheet, row, column, content);
      return [
        ...(format === undefined ? [] : [{ kind: 'setNumberFormats', range, formats: [[format]] } as const]),
        { kind: 'setValues', range, values: [[content]] },
      ];
    });
}

function insertOne(
  draft: Draft,
  original: Original,
  region: IndicatorRegion,
  indicator: NewIndicator,
  to: Place,
  column: number | undefined,
): Draft {
  const row = region.rows.top + to.index;
  const neighbour = to.index > 0 || draft.slots.length === 0 ? row - 1 : row + 1;
  const isNew = to.into === 'newRow';
  const makings: Making[] = [
    ...(isNew
      ? [
          (): Edit[] => [{ kind: 'insertRows', row, count: 1 }],
          // A new row has the looks of the row above it; before the first row that would be the header's.
          (sheet: Sheet) => (neighbour > row ? copyRowFormat(sheet, neighbour, row) : []),
          (sheet: Sheet) => extendSums(sheet, row, region.rows.top, draft.slots, to),
          () => extendOutside(row, region.rows.top, draft.slots, to),
        ]
      : []),
    ...(to.index > 0
      ? [(sheet: Sheet) => extendAround(sheet, region, row, to.level2 !== 'new')]
      : isNew
        ? [(sheet: Sheet) => raiseAround(sheet, region, row)]
        : []),
    ...(isNew ? [(sheet: Sheet) => joinLead(original.sheet, sheet, region, row, draft.series)] : []),
    ...labels(original, region, row, to),
    (sheet) => mergeAcross(sheet, neighbour, row),
    contents(region, row, indicator, column),
  ];
  const slot: Slot = { ...to.levels, blank: false, filled: true, placed: indicator };
  return {
    ...run(draft, makings),
    slots: [...draft.slots.slice(0, to.index), slot, ...draft.slots.slice(to.index + (isNew ? 0 : 1))],
    places: new Map(draft.places).set(indicator, to),
    here: draft.here !== undefined && isNew && to.index <= draft.here + 1 ? draft.here + 1 : draft.here,
  };
}

/** What a cell shows: of a plan's sheet only the contents are known. */
function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return shownAs(value, numberFormatAt(sheet, row, column)) ?? String(value);
}

function placementsOf(draft: Draft, region: IndicatorRegion): Placement[] {
  const terms = columnsOf(region, 'target').map(({ term }) => term);
  const isOfTerm = terms.some((term) => term === 'midterm' || term === 'total') && !terms.includes('annual');
  const weights = weightColumn(region);
  return draft.slots.flatMap((slot, i) => {
    const to = slot.placed && draft.places.get(slot.placed);
    if (!slot.placed || !to) return [];
    const row = region.rows.top + i;
    const { level1, level2 } = to.names;
    return {
      indicator: slot.placed,
      row,
      block: isOfTerm ? 'midterm' : 'year',
      how: to.into,
      newLevels: [...(to.level1 === 'new' ? [level1] : []), ...(to.level2 === 'new' ? [level2] : [])],
      cells: region.columns.map(({ column }) => ({ column, content: valueAt(draft.sheet, row, column) })),
      weight: weights === undefined ? '' : shownAt(draft.sheet, row, weights),
    };
  });
}

/** Rows of the table itself among those that weights are written into. */
const reweighedRows = (slots: readonly Slot[], { rows }: IndicatorRegion, edits: readonly Edit[]): number =>
  edits.filter((edit) => edit.kind === 'setValues' && !slots[edit.range.top - rows.top]?.placed).length;

export interface InsertedRows {
  /** As it stands after `edits`. */
  readonly sheet: Sheet;
  readonly edits: readonly Edit[];
  readonly placements: readonly Placement[];
  /** Those for which the form has no level of their meaning. */
  readonly unplaced: readonly NewIndicator[];
  readonly reweighed: number;
  /** The region's last row as it was, spare rows of the form included. */
  readonly bottom: number;
}

/** Puts indicators into the rows of one region. `sheet` holds the region where the declaration says it stands. */
export function insertRows(
  sheet: Sheet,
  declaration: Declaration,
  whole: IndicatorRegion,
  profile: Profile,
  wanted: readonly NewIndicator[],
  { after, weights = 'rebalance', place: column, under }: InsertionOptions,
): InsertedRows {
  // A line of sums and what else stands under the rows show nothing of how they are printed.
  const region = { ...whole, rows: { ...whole.rows, bottom: lastRow(declaration, whole) } };
  const slots = slotsOf(sheet, declaration, region);
  const inColumns = columnsOf(region, 'level1', 'level2').length > 0;
  const inRows = !inColumns && slots.some(({ level2 }) => level2 !== undefined);
  const levels = { printed: inColumns || inRows, repeated: repeatsLevels(sheet, region) };
  const isHere = after !== undefined && after >= region.rows.top && after < region.rows.top + slots.length;
  const here = isHere ? after - region.rows.top : undefined;
  const start: Draft = { sheet, slots, edits: [], places: new Map(), series: seriesIn(sheet, region, slots), here };
  const unplaced: NewIndicator[] = [];
  const filled = wanted.reduce((draft, indicator) => {
    const to = place(draft.slots, indicator, profile, levels, draft.here, under?.get(categoryOf(indicator)));
    if (!to) {
      unplaced.push(indicator);
      return draft;
    }
    const { headed, below } = inRows ? headingsFor(draft, region, to) : { headed: draft, below: to };
    return insertOne(headed, { sheet, slots }, region, indicator, below, column);
  }, start);
  const weighed = run(filled, [(s) => weightEdits(s, region, filled.slots, weights, profile)]);
  const { top } = region.rows;
  const helpers = helpersIn(sheet, region, slots);
  const isNew = ({ placed }: Slot): boolean => placed !== undefined && filled.places.get(placed)?.into === 'newRow';
  const done = run(weighed, [
    (s) => levelNumberEdits(s, region, filled.slots),
    (s) => nameNumberEdits(s, region, filled.slots),
    (s) => serialEdits(s, top, filled.slots, filled.series),
    (s) => helperEdits(s, top, filled.slots, helpers),
    (s) => fitRows(s, top, filled.slots, isNew),
  ]);
  return {
    sheet: done.sheet,
    edits: done.edits,
    placements: placementsOf(done, region),
    unplaced,
    reweighed: reweighedRows(filled.slots, region, weighed.edits.slice(filled.edits.length)),
    bottom: region.rows.top + slots.length - 1,
  };
}
