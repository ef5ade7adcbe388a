import * as z from 'zod/mini';
import { holdsAny } from '../text/words';
import data from './places.json';

const placesSchema = z.object({
  groups: z
    .array(
      z.object({
        source: z.string().check(z.minLength(1)),
        /** By the month from which the new name holds: 铜山县→铜山区. */
        since: z.record(
          z.string().check(z.regex(/^\d{4}-\d{2}$/)),
          z.array(z.string().check(z.regex(/^[^→]{3,}→[^→]{2,}$/))).check(z.minLength(1)),
        ),
      }),
    )
    .check(z.minLength(1)),
});

export interface FormerPlace {
  readonly former: string;
  readonly now: string;
  /** YYYY-MM from which the new name holds. */
  readonly since: string;
}

const places: readonly FormerPlace[] = placesSchema.parse(data).groups.flatMap((group) =>
  Object.entries(group.since).flatMap(([since, names]) =>
    names.map((name): FormerPlace => {
      const [former, now] = name.split('→') as [string, string];
      return { former, now, since };
    }),
  ),
);
const byName = new Map(places.map((place) => [place.former, place]));

/** Whether a former name stands in a text, be it as part of another word; quick, for many texts that hold none. */
export const mayHoldFormerPlace = holdsAny(byName.keys());

/** 清新县城, 平坝县级 … : the name is only a part of another word. */
const pattern = new RegExp(`(原)?(${[...byName.keys()].join('|')})(?![级域城乡道际直])`, 'g');

/** Former names of counties, districts and cities a text uses; those marked as former (原江川县) are left out. */
export function formerPlacesIn(text: string): readonly FormerPlace[] {
  const found = [...text.matchAll(pattern)].filter((match) => !match[1]).map((match) => byName.get(match[2]!)!);
  return [...new Set(found)];
}
