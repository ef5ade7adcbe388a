import * as z from 'zod/mini';
import { level1Key, level2Key } from '../edits/insertion/slots';
import type { Profile } from '../profiles/profile';
import { categoryKeys, type CategoryKey } from './block';
import data from './categories.json';

const pair = z.object({ level1: z.string(), level2: z.string() });
const categories = z.record(z.enum(categoryKeys), z.object({ '2015': pair, '2021': pair })).parse(data);

export type Levels = z.infer<typeof pair>;
export type Generation = '2015' | '2021';

export const levelsIn = (category: CategoryKey, generation: Generation): Levels => categories[category][generation];

/** Level-1 成本 is what tells the hierarchy of 2021 from that of 2015. */
export const generationOf = (profile: Profile): Generation =>
  profile.hierarchy.some(({ level1 }) => level1Key(level1) === '成本指标') ? '2021' : '2015';

/** Where a category stands in a profile, by the profile's own names. */
export function levelsOf(category: CategoryKey, profile: Profile): Levels {
  const generation = generationOf(profile);
  const wanted = [generation, generation === '2021' ? '2015' : '2021'] as const;
  // 可持续影响 is not in the national form of 2021, but many local ones keep it.
  const order = category === 'sustainable' ? [...wanted].sort() : wanted;
  for (const choice of order) {
    const { level1, level2 } = levelsIn(category, choice);
    const first = profile.hierarchy.find((h) => level1Key(h.level1) === level1Key(level1));
    const second = first?.level2.find((name) => level2Key(name) === level2Key(level2));
    if (first && second) return { level1: first.level1, level2: second };
  }
  return levelsIn(category, generation);
}
