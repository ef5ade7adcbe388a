import * as z from 'zod/mini';
import type { CategoryKey } from './block';
import { categoryKeys, general } from './block';
import data from './catalogue.json';
import type { Entry, EntryIndicator } from './entry';
import { kindKeys } from './spending';

const entrySchema = z.object({
  id: z.string(),
  title: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  keywords: z.array(z.string()),
  also: z.optional(z.array(z.string())),
  codes: z.array(z.string()),
  kinds: z.array(z.enum(kindKeys)),
  general: z.optional(general),
  /** Names by category: those offered first, those to pick. */
  names: z.partialRecord(z.enum(categoryKeys), z.tuple([z.array(z.string()), z.array(z.string())])),
});
type Written = z.infer<typeof entrySchema>;

/** An entry of the catalogue as it is written: `npm run library` makes it from the fields. */
export function written({ id, title, keywords, also, codes = [], kinds = [], general, indicators }: Entry): Written {
  const names: Written['names'] = {};
  for (const { category, name, extra } of indicators) (names[category] ??= [[], []])[extra ? 1 : 0].push(name);
  return {
    id,
    title,
    keywords,
    ...(also && { also }),
    codes: [...codes],
    kinds: [...kinds],
    ...(general && { general }),
    names,
  };
}

function read({ names, ...head }: Written): Entry {
  const indicators = Object.entries(names).flatMap(([category, [core, more]]): EntryIndicator[] => [
    ...core.map((name) => ({ category: category as CategoryKey, name })),
    ...more.map((name) => ({ category: category as CategoryKey, name, extra: true as const })),
  ]);
  return { ...head, indicators };
}

const files = z.record(z.string(), z.array(entrySchema)).parse(data);

/** Every field that ships, as far as finding needs it, in the order of the field list. */
export const catalogue: readonly Entry[] = Object.values(files).flat().map(read);

/** The file of fields/ in which a field of the catalogue is written. */
export const fileOf: ReadonlyMap<string, string> = new Map(
  Object.entries(files).flatMap(([file, entries]) => entries.map(({ id }) => [id, file] as const)),
);
