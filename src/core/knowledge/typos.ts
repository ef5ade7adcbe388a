import * as z from 'zod/mini';
import { wordsIn } from '../text/words';
import data from './typos.json';

const entrySchema = z.object({
  wrong: z.string().check(z.minLength(2)),
  right: z.string().check(z.minLength(2)),
  /** Regular expressions for what must stand before and after, where the wrong form is a word elsewhere. */
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});

const typosSchema = z.object({
  groups: z
    .array(z.object({ source: z.string().check(z.minLength(1)), entries: z.array(entrySchema).check(z.minLength(1)) }))
    .check(z.minLength(1)),
});

const typos = typosSchema
  .parse(data)
  .groups.flatMap((group) => group.entries)
  .map(({ wrong, right, before = '', after = '' }) => ({
    wrong,
    right,
    pattern: new RegExp(before + wrong + after, 'g'),
  }));

const wrongForms = wordsIn(typos.map(({ wrong }) => wrong));

/** Whether a wrong form stands in a text, be it as part of another word; quick, for many texts that hold none. */
export const mayHoldTypo = (text: string): boolean => wrongForms(text).length > 0;

export interface TypoFix {
  /** The whole text with every known typo replaced, everything else kept. */
  readonly text: string;
  readonly found: readonly { readonly wrong: string; readonly right: string }[];
}

/** undefined when the text has none of the trade's known typos. */
export function correctTypos(text: string): TypoFix | undefined {
  const written = wrongForms(text);
  if (written.length === 0) return undefined;
  let corrected = text;
  const found: { wrong: string; right: string }[] = [];
  for (const { wrong, right, pattern } of typos) {
    // 台帐册: what the one put right is no longer the other's.
    if (!written.includes(wrong) || corrected.search(pattern) < 0) continue;
    corrected = corrected.replace(pattern, right);
    found.push({ wrong, right });
  }
  return found.length === 0 ? undefined : { text: corrected, found };
}
