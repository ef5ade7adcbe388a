import * as z from 'zod/mini';

const category = z.object({
  level1: z.string(),
  /** Level-2 names in the order of the form, canonical (…指标). */
  level2: z.array(z.string()),
});

/** What differs between provinces and generations of the form. One file per profile, in data/. */
export const profileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }),
  /** Official documents it is taken from. */
  basis: z.array(z.string()).check(z.minLength(1)),
  hierarchy: z.array(category).check(z.minLength(1)),
  /** Names accepted beside the canonical ones. */
  accepted: z._default(z.array(z.string()), []),
  /** Level-1 or level-2 names that must have an indicator. */
  required: z.array(z.string()),
  /** How many indicators a level-1 or level-2 category must have, where the province demands a number. */
  minimumRows: z._default(z.record(z.string(), z.int().check(z.positive())), {}),
  /** Sum of the weights, and the share of each level 1 where it is fixed. */
  weights: z.optional(z.object({ total: z.number(), level1: z._default(z.record(z.string(), z.number()), {}) })),
  moneyUnit: z.enum(['元', '千元', '万元']),
  decimals: z.int().check(z.minimum(0), z.maximum(6)),
  /** Table families (docs/families.md) that no other province is known to use; exports of one system are printed in many. */
  forms: z._default(z.array(z.string()), []),
  /** Places whose tables it fits, as they stand in titles and offices' names; empty for a national profile. */
  regions: z._default(z.array(z.string()), []),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileId = string;
