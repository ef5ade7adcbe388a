import { Big } from 'big.js';
import type { IndicatorRegion } from '../../declaration/declaration';
import type { Profile } from '../../profiles/profile';
import { cellRange } from '../../sheet/address';
import { TO_FILL } from '../../text/to-fill';
import { hasFormula, textAt, valueAt, type CellValue, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import type { InsertionOptions } from './new-indicator';
import { apportion, stepOf, sumOf } from './apportion';
import { columnsOf, level1Key, mergeAt, type Slot } from './slots';

interface Weighted {
  readonly row: number;
  readonly level1: string | undefined;
  /** Rows of one group keep its points among themselves. */
  readonly group: string;
  /** What is printed; undefined for a new row. */
  readonly old: number | undefined;
  readonly proportion: number;
}

/** The column of the indicators' own weights: a framework has one more for every level. */
export function weightColumn(region: IndicatorRegion): number | undefined {
  const name = columnsOf(region, 'name')[0]?.column ?? 0;
  const columns = columnsOf(region, 'weight').map(({ column }) => column);
  return columns.find((column) => column > name) ?? columns.at(-1);
}

const isNested = (region: IndicatorRegion): boolean => columnsOf(region, 'weight').length > 1;

/** The label that stands for a row, in its merge or above it. */
function labelAt(sheet: Sheet, region: IndicatorRegion, row: number, role: 'level1' | 'level2'): string {
  const column = columnsOf(region, role)[0]?.column;
  if (column === undefined) return '';
  for (let r = row; r >= region.rows.top; r -= 1) {
    const { top, left } = mergeAt(sheet, r, column);
    const text = textAt(sheet, top, left).trim();
    if (text !== '') return text;
  }
  return '';
}

/** 产出指标(50分), 数量指标（20分）: the points are part of the form. */
const pointsIn = (label: string): number | undefined => {
  const found = /(?<!\d)(\d{1,9}(?:\.\d{1,9})?)\s{0,4}分/.exec(label)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** How a form prints its weights: as points, as parts of 1 that show as percents, as texts ("20", "20%"). */
interface WeightStyle {
  readonly scale: 1 | 100;
  readonly asText: boolean;
  readonly suffix: string;
}

const printedNumber = /^(\d+(?:\.\d+)?)\s*([%％分]?)$/;

const rawNumber = (value: CellValue): number | undefined => {
  const printed = typeof value === 'number' ? String(value) : (printedNumber.exec(String(value).trim())?.[1] ?? '');
  const number = Number(printed);
  return printed !== '' && number > 0 ? number : undefined;
};

/** In points, whatever the form prints. */
const numberOf = (value: CellValue, { scale }: WeightStyle): number | undefined => {
  const number = rawNumber(value);
  return number === undefined ? undefined : Number(new Big(number).times(scale));
};

const asPrinted = (points: number, { scale, asText, suffix }: WeightStyle): CellValue =>
  asText ? `${new Big(points).div(scale).toFixed()}${suffix}` : Number(new Big(points).div(scale));

/** Read off the rows there are: 0.3 shown as 30 % is 30 points. */
function styleOf(sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[], column: number): WeightStyle {
  const rows = slots.flatMap((slot, i) => (slot.filled && !slot.placed ? [region.rows.top + i] : []));
  const values = rows.map((row) => valueAt(sheet, row, column)).filter((value) => rawNumber(value) !== undefined);
  const numbers = values.map((value) => rawNumber(value)!);
  const texts = values.filter((value) => typeof value === 'string');
  const isPart = numbers.length > 0 && texts.length === 0 && sumOf(numbers) <= 1;
  const suffix = texts.map((text) => printedNumber.exec(text.trim())?.[2] ?? '').find((mark) => mark !== '') ?? '';
  return { scale: isPart ? 100 : 1, asText: texts.length > 0, suffix };
}

/** Every row with its weight; undefined when one is missing, calculated, no number, or shared by rows. */
function weighted(
  sheet: Sheet,
  region: IndicatorRegion,
  slots: readonly Slot[],
  column: number,
  style: WeightStyle,
): Weighted[] | undefined {
  const found: Weighted[] = [];
  for (const [i, slot] of slots.entries()) {
    if (!slot.filled) continue;
    const row = region.rows.top + i;
    const { level1, level2, placed } = slot;
    if (mergeAt(sheet, row, column).top !== mergeAt(sheet, row, column).bottom) return undefined;
    const old = numberOf(valueAt(sheet, row, column), style);
    if (!placed && (old === undefined || hasFormula(sheet, row, column))) return undefined;
    const finest = isNested(region) || pointsIn(labelAt(sheet, region, row, 'level2')) !== undefined;
    found.push({
      row,
      level1,
      group: finest ? `${level1 ?? ''}/${level2 ?? ''}` : (level1 ?? ''),
      old: placed ? undefined : old,
      proportion: placed ? (placed.weight ?? 5) : old!,
    });
  }
  return found;
}

const olds = (rows: readonly Weighted[]): number[] => rows.flatMap(({ old }) => old ?? []);

/** What the form prints for the group of a row. */
const printedPoints = (sheet: Sheet, region: IndicatorRegion, { row, level1, group }: Weighted): number | undefined =>
  pointsIn(labelAt(sheet, region, row, group === (level1 ?? '') ? 'level1' : 'level2'));

/** What a group without points yet is to have, by the form's own print or the profile; undefined where neither says. */
function wantedPoints(sheet: Sheet, region: IndicatorRegion, of: Weighted, profile: Profile): number | undefined {
  const printed = printedPoints(sheet, region, of);
  if (printed !== undefined || of.group !== (of.level1 ?? '')) return printed;
  const shares = Object.entries(profile.weights?.level1 ?? {});
  return shares.find(([name]) => level1Key(name) === of.level1)?.[1];
}

type Shares = ReadonlyMap<Weighted, number>;

/** New shares within a group; none where they cannot be. */
const sharesOf = (rows: readonly Weighted[], total: number, step: number): Shares => {
  const shares = apportion(
    total,
    rows.map(({ proportion }) => proportion),
    step,
  );
  return new Map(shares?.map((weight, i) => [rows[i]!, weight]));
};

/** A new row counts for no more than those that are there do on average. */
function beside(group: readonly Weighted[]): readonly Weighted[] {
  const mean = sumOf(olds(group)) / olds(group).length;
  return group.map((row) => ({ ...row, proportion: row.old ?? Math.min(row.proportion, mean) }));
}

/** New rows get what the group lacks of the points printed for it; where that is nothing, all its rows share what it has. */
function sharesWithin(sheet: Sheet, region: IndicatorRegion, group: readonly Weighted[], step: number): Shares {
  const total = sumOf(olds(group));
  const added = group.filter(({ old }) => old === undefined);
  const lacking = sumOf([printedPoints(sheet, region, group[0]!) ?? total, -total]);
  const shares = sharesOf(added, lacking, step);
  return shares.size > 0 ? shares : sharesOf(beside(group), total, step);
}

/**
 * Groups that have points keep them, and share them with their new rows. New groups take what the form prints for them
 * or the profile fixes, or, when they complete the form, what is lacking of its total. Where nothing is lacking the whole
 * table is scaled, unless its points are printed.
 */
function rebalance(sheet: Sheet, region: IndicatorRegion, rows: readonly Weighted[], profile: Profile): Shares {
  const step = stepOf(olds(rows));
  const groups = [...new Set(rows.map(({ group }) => group))].map((name) => rows.filter(({ group }) => group === name));
  const grown = groups.filter((group) => group.some(({ old }) => old === undefined));
  const isFresh = (group: readonly Weighted[]): boolean => olds(group).length === 0;
  const fresh = grown.filter(isFresh);
  const merge = (shares: readonly Shares[]): Shares => new Map(shares.flatMap((each) => [...each]));

  const within = grown.filter((group) => !isFresh(group)).map((group) => sharesWithin(sheet, region, group, step));
  const wanted = fresh.map((group) => wantedPoints(sheet, region, group[0]!, profile));
  const lacking = sumOf([profile.weights?.total ?? 0, -sumOf(olds(rows))]);
  const present = new Set(rows.map(({ level1 }) => level1));
  const completes = profile.hierarchy.every(({ level1 }) => present.has(level1Key(level1)));
  const known = wanted.every((points) => points !== undefined);
  const asWanted = sumOf(wanted.map((points) => points ?? 0));
  const printed = rows.some(({ row }) => pointsIn(labelAt(sheet, region, row, 'level1')) !== undefined);

  if (fresh.length === 0) return merge(within);
  if (printed || isNested(region) || (known && (asWanted === lacking || (asWanted < lacking && !completes))))
    return merge([...within, ...fresh.map((group, i) => sharesOf(group, wanted[i] ?? 0, step))]);
  if (lacking > 0) return merge([...within, sharesOf(fresh.flat(), lacking, step)]);
  return sharesOf(rows, sumOf(olds(rows)), step);
}

/** Has any row of the table's own a weight? */
const hasWeights = (sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[], column: number): boolean =>
  slots.some((slot, i) => slot.filled && !slot.placed && textAt(sheet, region.rows.top + i, column).trim() !== '');

/**
 * Weights of the new rows: as suggested, or so that the sums stay. Where they cannot be shared out (a row's weight is
 * missing, calculated or shared by rows), the new rows' are left to the user, visibly.
 */
export function weightEdits(
  sheet: Sheet,
  region: IndicatorRegion,
  slots: readonly Slot[],
  how: NonNullable<InsertionOptions['weights']>,
  profile: Profile,
): Edit[] {
  const column = weightColumn(region);
  if (column === undefined || how === 'blank') return [];
  const style = styleOf(sheet, region, slots, column);
  const put = (row: number, content: CellValue): Edit => ({
    kind: 'setValues',
    range: cellRange(row, column),
    values: [[content]],
  });
  const write = (row: number, weight: number): Edit => put(row, asPrinted(weight, style));
  if (how === 'suggested')
    return slots.flatMap((slot, i) =>
      slot.placed?.weight === undefined ? [] : [write(region.rows.top + i, slot.placed.weight)],
    );
  const rows = weighted(sheet, region, slots, column, style);
  const shares: Shares = rows ? rebalance(sheet, region, rows, profile) : new Map();
  const shared = [...shares].flatMap(([{ row, old }, weight]) => (weight === old ? [] : [write(row, weight)]));
  if (!hasWeights(sheet, region, slots, column)) return shared;
  const given = new Set([...shares.keys()].map(({ row }) => row));
  const open = slots.flatMap((slot, i) => {
    const row = region.rows.top + i;
    const { top, bottom } = mergeAt(sheet, row, column);
    return slot.placed && !given.has(row) && top === bottom ? [put(row, TO_FILL)] : [];
  });
  return [...shared, ...open];
}
