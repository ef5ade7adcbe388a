import type { Big } from 'big.js';
import { z } from 'zod';
import data from './units.json';

const unitsSchema = z.object({
  source: z.string().min(1),
  dimensions: z.array(
    z.object({
      id: z.string(),
      /** Size of each unit in the dimension's smallest one. */
      units: z.record(z.string(), z.number().positive()),
      /** Endings of an indicator's name that tell the dimension when no unit is printed. */
      names: z.array(z.string()),
    }),
  ),
});

const { dimensions } = unitsSchema.parse(data);

/** What is counted, and how much of it in the dimension's smallest unit. */
export interface Measure {
  readonly dimension: string;
  readonly amount: Big;
}

const plainUnit = (unit: string): string => unit.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const find = (unit: string) => dimensions.find(({ units }) => unit in units);

/**
 * Of a compound unit (次/人·年) the first part counts. A unit the table of units does not hold is a dimension of its own
 * (个, 座). undefined for "".
 */
export function measure(number: Big, unit: string): Measure | undefined {
  const whole = plainUnit(unit);
  if (whole === '') return undefined;
  const plain = find(whole) ? whole : whole.split(/[/·]/)[0]!;
  const known = find(plain);
  return known
    ? { dimension: known.id, amount: number.times(known.units[plain]!) }
    : { dimension: plain, amount: number };
}

/** The dimension a name promises (人数 → person, 满意度 → percent), or undefined. */
export function dimensionOfName(name: string): string | undefined {
  const endings = dimensions.flatMap(({ id, names }) => names.map((ending) => ({ id, ending })));
  return endings.filter(({ ending }) => name.endsWith(ending)).sort((a, b) => b.ending.length - a.ending.length)[0]?.id;
}
