import * as z from 'zod/mini';
import data from './residue.json';

const residueSchema = z.object({
  patterns: z
    .array(
      z.object({
        /** Said to the user. */
        name: z.string().check(z.minLength(1)),
        pattern: z.string().check(z.minLength(1)),
        /** What stands there without the residue; absent where only a person can know. */
        replace: z.optional(z.string()),
        /** The text must also match this. */
        onlyWith: z.optional(z.string()),
        /** Shorter texts are labels of the form. */
        longerThan: z._default(z.int(), 0),
        source: z.string().check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

const residues = residueSchema.parse(data).patterns.map(({ pattern, onlyWith, ...rest }) => ({
  ...rest,
  pattern: new RegExp(pattern, 'gu'),
  onlyWith: onlyWith ? new RegExp(onlyWith, 'u') : undefined,
}));

/** Whether a text may hold some; quick, for many texts that hold none. */
export const mayHoldResidue = (text: string): boolean => residues.some(({ pattern }) => text.search(pattern) >= 0);

export interface Residue {
  /** The pieces as they stand in the text. */
  readonly found: readonly string[];
  /** The text without them; undefined where only a person can know what belongs there. */
  readonly cleaned: string | undefined;
}

/** What conversion, scanning or an unfilled template left in a text; undefined when there is nothing. */
export function residueIn(text: string): Residue | undefined {
  if (!mayHoldResidue(text)) return undefined;
  const found: string[] = [];
  let cleaned: string | undefined = text;
  let rest = text;
  for (const { pattern, onlyWith, replace, longerThan } of residues) {
    const hits = [...rest.matchAll(pattern)].map((match) => match[0]);
    if (hits.length === 0 || text.length <= longerThan || (onlyWith && !onlyWith.test(rest))) continue;
    found.push(...hits);
    rest = rest.replace(pattern, replace ?? '');
    cleaned = replace === undefined ? undefined : cleaned === undefined ? undefined : rest;
  }
  return found.length === 0 ? undefined : { found, cleaned: cleaned?.trim() };
}

const mask = /[（(]?\s{0,4}[≥≤≧≦<>＜＞=＝]{1,3}\s{0,4}[*＊×xX]{2,9}[^）)\d]{0,30}[）)]?/g;

/** 项目验收合格率(≥**%): the national forms print in an indicator's name what kind of value they ask for. */
export const withoutMask = (name: string): string => name.replace(mask, '');
