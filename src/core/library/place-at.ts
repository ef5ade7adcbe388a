import type { Declaration } from '../declaration/declaration';
import { columnsOf, level1Key, level2Key } from '../edits/insertion/slots';
import type { Profile } from '../profiles/profile';
import type { Range } from '../sheet/address';
import { categoryKeys, type CategoryKey } from './block';
import { levelsOf } from './levels';

/** Where in a table the user points. */
export interface PlaceInTable {
  /** The last of the rows pointed at, zero-based. */
  readonly row: number;
  readonly level1: string | undefined;
  /** Undefined where a first level as a whole is pointed at. */
  readonly level2: string | undefined;
  /** What of the library belongs there. */
  readonly categories: readonly CategoryKey[];
}

const isSatisfaction = (name: string): boolean => name.includes('满意');

const sameLevel2 = (a: string, b: string): boolean =>
  level2Key(a) === level2Key(b) || (isSatisfaction(a) && isSatisfaction(b));

/** What cells of the indicator rows stand for; undefined outside them, and where nothing of the library belongs. */
export function placeAt(
  { indicatorRegion: region, categories, indicators }: Declaration,
  profile: Profile,
  cells: Range,
): PlaceInTable | undefined {
  if (!region || cells.bottom < region.rows.top || cells.top > region.rows.bottom) return undefined;
  const row = Math.min(cells.bottom, region.rows.bottom);
  const around = categories.filter(({ rows }) => rows.top <= row && rows.bottom >= row);
  const named =
    indicators.find((indicator) => indicator.row === row) ??
    around.find(({ level2 }) => level2 !== undefined) ??
    around[0];
  const pointsAtLevel1 = columnsOf(region, 'level1').some(
    ({ column }) => cells.left <= column && cells.right === column,
  );
  const level1 = named?.level1?.value;
  const level2 = pointsAtLevel1 && level1 !== undefined ? undefined : named?.level2?.value;
  const fits = (key: CategoryKey): boolean => {
    const levels = levelsOf(key, profile);
    if (level2 !== undefined) return sameLevel2(levels.level2, level2);
    return level1 !== undefined && level1Key(levels.level1) === level1Key(level1);
  };
  const found = categoryKeys.filter(fits);
  return found.length > 0 ? { row, level1, level2, categories: found } : undefined;
}
