import type { Big } from 'big.js';
import * as z from 'zod/mini';
import { memoizeText } from '../memoize';
import { wordAtEnd } from '../text/words';
import data from './units.json';

const unitsSchema = z.object({
  source: z.string().check(z.minLength(1)),
  dimensions: z.array(
    z.object({
      id: z.string(),
      /** Size of each unit in the dimension's smallest one. */
      units: z.record(z.string(), z.number().check(z.positive())),
      /** Endings of an indicator's name that tell the dimension when no unit is printed. */
      names: z.array(z.string()),
    }),
  ),
  /** Units in which no one thing is counted by turns. */
  apart: z.array(z.array(z.string().check(z.minLength(1)))),
});

const { dimensions, apart } = unitsSchema.parse(data);

/** What is counted, and how much of it in the dimension's smallest unit. */
export interface Measure {
  readonly dimension: string;
  readonly amount: Big;
}

const plainUnit = memoizeText((unit) => unit.normalize('NFKC').replace(/\s/g, '').toLowerCase());

const known = new Map(
  dimensions.flatMap(({ id, units }) => Object.entries(units).map(([unit, size]) => [unit, { id, size }] as const)),
);

/** 万亩, 亿立方米: what a unit column multiplies by. */
const multiples = new Map([
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
]);

function unitParts(whole: string): { readonly multiple: string | undefined; readonly counted: string } {
  const plain = known.has(whole) ? whole : whole.split(/[/·]/)[0]!;
  const [, multiple, counted] = (known.has(plain) ? null : /^(亿|[千百]?万)(.+)$/.exec(plain)) ?? [];
  return { multiple, counted: counted ?? plain };
}

/**
 * Of a compound unit (次/人·年) the first part counts. A unit the table of units does not hold is a dimension of its own
 * (个, 座). undefined for "".
 */
export function measure(number: Big, unit: string): Measure | undefined {
  const whole = plainUnit(unit);
  if (whole === '') return undefined;
  const { multiple, counted } = unitParts(whole);
  const amount = multiple ? number.times(multiples.get(multiple)!) : number;
  const found = known.get(counted);
  return found ? { dimension: found.id, amount: amount.times(found.size) } : { dimension: counted, amount };
}

/** The dimension alone; undefined for "". */
export function dimensionOfUnit(unit: string): string | undefined {
  const whole = plainUnit(unit);
  if (whole === '') return undefined;
  const { counted } = unitParts(whole);
  return known.get(counted)?.id ?? counted;
}

const byEnding = new Map(dimensions.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
const ending = wordAtEnd(byEnding.keys());

/** The dimension a name promises (人数 → person, 满意度 → percent), or undefined. */
export const dimensionOfName = (name: string): string | undefined => byEnding.get(ending(name) ?? '');

const kindOfUnit = new Map(apart.flatMap((units, kind) => units.map((unit) => [unit, kind] as const)));
const kindIn = (unit: string): number | undefined => {
  const plain = plainUnit(unit);
  const own = kindOfUnit.get(plain);
  return own ?? kindOfUnit.get(plain.replace(/^(?:亿|[千百]?万)(?=.)/, ''));
};

/** 人 and 户, 头 and 只, 台 and 元: whether two units count different things; false where either is unknown. */
export function countsAnother(a: string, b: string): boolean {
  const [one, other] = [kindIn(a), kindIn(b)];
  return one !== undefined && other !== undefined && one !== other;
}
