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
  /** What the form tells the person who fills it in; residue only where that person's words belong. */
  instructions: z
    .array(z.object({ pattern: z.string().check(z.minLength(1)), source: z.string().check(z.minLength(1)) }))
    .check(z.minLength(1)),
});

const { patterns, instructions } = residueSchema.parse(data);
const note = new RegExp(instructions.map(({ pattern }) => `(?:${pattern})`).join('|'), 'u');

/** Whether an answer is the form's own note on how to answer (对照年度目标，说明…（100字以内）). */
export const isInstruction = (answer: string): boolean => note.test(answer.trim());

const residues = patterns.map(({ pattern, onlyWith, ...rest }) => ({
  ...rest,
  pattern: new RegExp(pattern, 'gu'),
  onlyWith: onlyWith ? new RegExp(onlyWith, 'u') : undefined,
}));

/** Whether a text may hold some; quick, for many texts that hold none. */
export const mayHoldResidue = (text: string): boolean => residues.some(({ pattern }) => text.search(pattern) >= 0);

/** What one kind of source left in a text. */
interface Residue {
  /** The kind: what left it. */
  readonly name: string;
  /** The pieces as they stand in the text. */
  readonly found: readonly string[];
}

/** What conversion, scanning or an unfilled template left in a text, by kind, and the text without it. */
export interface Residues {
  readonly kinds: readonly Residue[];
  /** Undefined where only a person can know what belongs there. */
  readonly cleaned: string | undefined;
}

/** Undefined when there is nothing. */
export function residueIn(text: string): Residues | undefined {
  if (!mayHoldResidue(text)) return undefined;
  const kinds = new Map<string, string[]>();
  let cleaned: string | undefined = text;
  let rest = text;
  for (const { name, pattern, onlyWith, replace, longerThan } of residues) {
    const hits = [...rest.matchAll(pattern)].map((match) => match[0]);
    if (hits.length === 0 || text.length <= longerThan || (onlyWith && !onlyWith.test(rest))) continue;
    kinds.set(name, [...(kinds.get(name) ?? []), ...hits]);
    rest = rest.replace(pattern, replace ?? '');
    cleaned = replace === undefined || cleaned === undefined ? undefined : rest;
  }
  if (kinds.size === 0) return undefined;
  return { kinds: [...kinds].map(([name, found]) => ({ name, found })), cleaned: cleaned?.trim() };
}

const mask = /\s{0,4}[（(]?\s{0,4}[≥≤≧≦<>＜＞=＝]{1,3}\s{0,4}[*＊×xX]{1,9}[^）)\d]{0,30}[）)]?/g;

/** The masks of the national forms in an indicator's name: 项目验收合格率(≥**%) asks for a rate of at least so much. */
export const masksIn = (name: string): readonly string[] => name.match(mask) ?? [];
export const withoutMask = (name: string): string => name.replace(mask, '');
