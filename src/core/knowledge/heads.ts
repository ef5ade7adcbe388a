import * as z from 'zod/mini';
import { wordAtEnd } from '../text/words';
import { moneyPart } from '../text/units';
import data from './heads.json';
import { isPercentUnit, plainName } from './measures';

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const headsSchema = z.object({
  source: z.string().check(z.minLength(1)),
  heads: z.array(
    z.object({
      measures: z.string(),
      /** Kinds of unit that can count it. */
      fits: words,
      endings: words,
    }),
  ),
  /** Units by what they count; some count several things. */
  units: z.record(z.string(), words),
  /** Names of an extent, and the kinds of size unit that cannot be theirs: 清淤土方量 in 平方米. */
  sizes: z.array(z.object({ measures: z.string(), never: words, endings: words })),
  sizeUnits: z.record(z.string(), words),
  /** What is counted one by one, before 数量 or alone at a name's end. */
  discrete: z.object({ source: z.string(), words }),
});

const { heads, units, sizes, sizeUnits, discrete } = headsSchema.parse(data);

const byEnding = new Map(heads.flatMap((head) => head.endings.map((ending) => [ending, head] as const)));
const ending = wordAtEnd(byEnding.keys());

/** What the last word of a name measures, or undefined: 培训人数 people, 验收合格率 rate, 物业费 money. */
export const headOf = (name: string): (typeof heads)[number] | undefined => byEnding.get(ending(plainName(name)) ?? '');

const kinds = new Map<string, string[]>();
for (const [kind, list] of Object.entries(units))
  for (const unit of list) kinds.set(unit, [...(kinds.get(unit) ?? []), kind]);

/** 人/次 and its like are clumsy names of one unit, not a ratio. */
const clumsy = /^([人户件场车]|台|套)\/(?:次|套)$/;

/** What a unit counts; empty for one that is not known. A ratio (次/人·年) counts what stands first in it. */
export function kindsOfUnit(unit: string): readonly string[] {
  const plain = unit.normalize('NFKC').replace(/\s+/g, '');
  if (isPercentUnit(plain)) return ['percent'];
  if (moneyPart(plain)) return ['money'];
  const whole = kinds.get(plain) ?? kinds.get(plain.replace(clumsy, '$1'));
  if (whole) return whole;
  const [first, second] = plain.split('/');
  return second === undefined ? [] : ['frequency', ...(kinds.get(first!) ?? [])];
}

const extents = new Map(sizes.flatMap((size) => size.endings.map((name) => [name, size] as const)));
const extentEnding = wordAtEnd(extents.keys());
const extentOfUnit = new Map(
  Object.entries(sizeUnits).flatMap(([kind, list]) => list.map((unit) => [unit, kind] as const)),
);
const endsDiscrete = wordAtEnd(discrete.words);
const counting = /(?:总?数量|总数|个数|[台套座扇处人户]?数)$/;

/** Whether a size unit cannot measure what the name ends in: 渠道长度 in 亩, 清淤土方量 in 平方米, 更换闸门数量 in 公里. */
export function isForeignSize(name: string, unit: string): boolean {
  const kind = extentOfUnit.get(unit.normalize('NFKC').replace(/\s+|^万(?=平方|立方|亩|吨)/g, ''));
  if (kind === undefined) return false;
  const plain = plainName(name);
  const extent = extents.get(extentEnding(plain) ?? '');
  if (extent) return extent.never.includes(kind);
  return counting.test(plain) && endsDiscrete(plain.replace(counting, '')) !== undefined;
}
