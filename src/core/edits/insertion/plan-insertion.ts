import type { Declaration, IndicatorRegion } from '../../declaration/declaration';
import type { Profile } from '../../profiles/profile';
import { cellRange } from '../../sheet/address';
import { textAt, usedRange, valueAt, type Sheet } from '../../sheet/sheet';
import { expectation } from '../contents';
import type { Edit } from '../edit';
import { applyEdit } from '../simulate';
import { isAlreadyIn } from './already';
import { cellsOf, fittingFormat } from './cells';
import { joinAbove, joinBelow, labelStyle, newLabel, repeatAbove, repeatsLevels, styledLabel } from './levels';
import type { Insertion, InsertionOptions, NewIndicator, Placement } from './new-indicator';
import { place, type Place } from './place';
import { refusalOf, rowRefusal } from './refusal';
import { copyRowFormat, extendAround, mergeAcross, raiseAround, joinLead } from './row-edits';
import { columnsOf, level1Key, level2Key, slotsOf, type Slot } from './slots';
import { extendSums } from './sums';
import { weightColumn, weightEdits } from './weights';

/** The plan so far, with the sheet and its rows as they stand after it. */
interface Draft {
  readonly sheet: Sheet;
  readonly slots: readonly Slot[];
  readonly edits: readonly Edit[];
  readonly places: ReadonlyMap<NewIndicator, Place>;
  /** The slot the user points at, or the last of those put under it. */
  readonly here: number | undefined;
}

/** Edits made looking at the sheet as the earlier ones leave it. */
type Making = (sheet: Sheet) => readonly Edit[];

const run = (draft: Draft, makings: readonly Making[]): Draft =>
  makings.reduce((state, make) => {
    const edits = make(state.sheet);
    const sheet = edits.reduce((s, edit) => applyEdit(edit, s), state.sheet);
    return { ...state, sheet, edits: [...state.edits, ...edits] };
  }, draft);

/** The level labels of the row: its own, joined to those above or below, or new. */
function labels(original: Sheet, region: IndicatorRegion, row: number, to: Place, indicator: NewIndicator): Making[] {
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
        const text = styledLabel(original, region, column, indicator[level]);
        return newLabel(sheet, row, column.column, text, neighbour);
      }
    }
  });
}

function contents(region: IndicatorRegion, row: number, indicator: NewIndicator): Making {
  return (sheet) =>
    cellsOf(indicator, sheet, region, row).flatMap(({ column, content }): Edit[] => {
      const range = cellRange(row, column);
      const format = fittingFormat(sheet, row, column, content);
      return [
        ...(format === undefined ? [] : [{ kind: 'setNumberFormats', range, formats: [[format]] } as const]),
        { kind: 'setValues', range, values: [[content]] },
      ];
    });
}

function insertOne(draft: Draft, original: Sheet, region: IndicatorRegion, indicator: NewIndicator, to: Place): Draft {
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
        ]
      : []),
    ...(to.index > 0
      ? [(sheet: Sheet) => extendAround(sheet, region, row, to.level2 !== 'new')]
      : isNew
        ? [(sheet: Sheet) => raiseAround(sheet, region, row)]
        : []),
    ...(isNew ? [(sheet: Sheet) => joinLead(original, sheet, region, row)] : []),
    ...labels(original, region, row, to, indicator),
    (sheet) => mergeAcross(sheet, neighbour, row),
    contents(region, row, indicator),
  ];
  const slot: Slot = { ...to.levels, blank: false, filled: true, placed: indicator };
  return {
    ...run(draft, makings),
    slots: [...draft.slots.slice(0, to.index), slot, ...draft.slots.slice(to.index + (isNew ? 0 : 1))],
    places: new Map(draft.places).set(indicator, to),
    here: draft.here !== undefined && isNew && to.index <= draft.here + 1 ? draft.here + 1 : draft.here,
  };
}

function placementsOf(draft: Draft, region: IndicatorRegion): Placement[] {
  const weights = weightColumn(region);
  return draft.slots.flatMap((slot, i) => {
    const to = slot.placed && draft.places.get(slot.placed);
    if (!slot.placed || !to) return [];
    const row = region.rows.top + i;
    const { level1, level2 } = slot.placed;
    return {
      indicator: slot.placed,
      row,
      how: to.into,
      newLevels: [...(to.level1 === 'new' ? [level1] : []), ...(to.level2 === 'new' ? [level2] : [])],
      cells: region.columns.map(({ column }) => ({ column, content: valueAt(draft.sheet, row, column) })),
      weight: weights === undefined ? '' : valueAt(draft.sheet, row, weights),
    };
  });
}

/** Rows of the table itself among those that weights are written into. */
const reweighedRows = (slots: readonly Slot[], { rows }: IndicatorRegion, edits: readonly Edit[]): number =>
  edits.filter((edit) => edit.kind === 'setValues' && !slots[edit.range.top - rows.top]?.placed).length;

/** Rows of the sheet as it is that new ones are put before. */
const newRows = (placements: readonly Placement[]): number[] =>
  placements.filter(({ how }) => how === 'newRow').map(({ row }, earlier) => row - earlier);

/**
 * Inserts indicators into the declaration's indicator rows: under their level 1 and level 2 (made where they are
 * missing, in the profile's order), into blank rows first, with merges, sums and weights kept right. The plan is of
 * `sheet`, the one the declaration was read from.
 */
export function planInsertion(
  sheet: Sheet,
  declaration: Declaration,
  profile: Profile,
  indicators: readonly NewIndicator[],
  options: InsertionOptions = {},
): Insertion {
  const region = declaration.indicatorRegion;
  const refused = refusalOf(region);
  if (!region || refused) return { refused, plan: undefined, placements: [], reweighed: 0, skipped: [] };
  const wanted = options.repeat ? indicators : indicators.filter((each) => !isAlreadyIn(declaration, each));
  const skipped = indicators.filter((indicator) => !wanted.includes(indicator));
  if (wanted.length === 0) return { refused, plan: undefined, placements: [], reweighed: 0, skipped };

  const levels = { printed: columnsOf(region, 'level1', 'level2').length > 0, repeated: repeatsLevels(sheet, region) };
  const slots = slotsOf(sheet, declaration, region);
  const here = options.after === undefined ? undefined : options.after - region.rows.top;
  const start: Draft = { sheet, slots, edits: [], places: new Map(), here };
  const filled = wanted.reduce(
    (draft, indicator) =>
      insertOne(draft, sheet, region, indicator, place(draft.slots, indicator, profile, levels, draft.here)),
    start,
  );
  const done = run(filled, [(s) => weightEdits(s, region, filled.slots, options.weights ?? 'rebalance', profile)]);

  const placements = placementsOf(done, region);
  const unplaced = rowRefusal(sheet, declaration, newRows(placements));
  if (unplaced) return { refused: unplaced, plan: undefined, placements: [], reweighed: 0, skipped };

  const used = usedRange(sheet)!;
  const rows = { ...used, top: region.header.top, bottom: region.rows.top + slots.length - 1 };
  const count = String(wanted.length);
  const project = declaration.project?.value ?? textAt(sheet, used.top, used.left);
  return {
    plan: {
      title: { 'zh-CN': `插入 ${count} 条指标（${project}）`, 'en-US': `Insert ${count} indicators (${project})` },
      sheet: sheet.name,
      expects: [expectation(sheet, rows)],
      edits: done.edits,
    },
    refused,
    placements,
    reweighed: reweighedRows(filled.slots, region, done.edits.slice(filled.edits.length)),
    skipped,
  };
}
