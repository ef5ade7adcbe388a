import * as z from 'zod/mini';
import { wordAtEnd, wordAtStart, wordsIn } from '../text/words';
import data from './measurands.json';
import { vocabulary } from './vocabulary';

const text = z.string().check(z.minLength(1));
const words = z.array(text).check(z.minLength(1));
const group = z.object({ id: text, words, source: text });

/** Words by which names say what they measure, each group with where it is from. */
const measurandsSchema = z.object({
  /** Kinds of figures: by the ending of a name, or by the dimension of the unit (`units.json`). */
  kinds: z.array(z.object({ id: text, endings: words, units: z.array(text), source: text })),
  /** What a rate is the rate of: 合格, 及时. */
  aspects: z.array(group),
  /** What is done. `usual`: said or left out of a thing that is finished, made, counted, of a rate of what was found right. */
  works: z.array(
    z.object({ id: text, words, usual: z.optional(z.enum(['phase', 'making', 'counted', 'checked'])), source: text }),
  ),
  /** Things of several names; the first stands for the others. */
  things: z.array(z.object({ words: words.check(z.minLength(2)), source: text })),
  /** What sets rows of one wording apart: 小学 and 初中. */
  apart: z.object({ groups: z.array(words), source: text }),
  /** Per what: 人均, 每公里. */
  each: z.array(group),
  /** Say of what it is only where nothing else does: 工程 beside 材料. */
  anyThing: z.object({ groups: z.array(words), source: text }),
  /** Say nothing about what is measured. */
  empty: z.object({ words, source: text }),
  /** Names of the cost of the whole within its budget. */
  budget: z.object({ words, source: text }),
});

const known = measurandsSchema.parse(data);

type Role = 'aspect' | 'work' | 'thing' | 'apart' | 'each' | 'anyThing' | 'empty';
export interface Meaning {
  readonly role: Role;
  /** Of a thing the word that stands for it. */
  readonly id: string;
}

const meanings = new Map<string, Meaning>();
const add = (list: readonly string[], role: Role, id: string): void => {
  for (const word of list) if (!meanings.has(word)) meanings.set(word, { role, id });
};
for (const { id, words } of known.aspects) add(words, 'aspect', id);
for (const { id, words } of known.works) add(words, 'work', id);
for (const { words } of known.things) add(words, 'thing', words[0]!);
for (const words of known.apart.groups) add(words, 'apart', words[0]!);
for (const { id, words } of known.each) add(words, 'each', id);
for (const words of known.anyThing.groups) add(words, 'anyThing', words[0]!);
add(known.empty.words, 'empty', '');
add(vocabulary.fillers, 'empty', '');

const wordAt = wordAtStart(meanings.keys());
/** The longest word of the vocabulary that stands at a place of a text, with what it means. */
export function meaningAt(text: string, at: number): { readonly word: string; readonly meaning: Meaning } | undefined {
  const word = wordAt(text, at);
  return word === undefined ? undefined : { word, meaning: meanings.get(word)! };
}

const worksOf = (...usual: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(known.works.flatMap((work) => (usual.includes(work.usual) ? [work.id] : [])));
/** Work on anything: finished, accepted. */
export const phases = worksOf('phase');
/** … and what makes a thing. */
export const making = worksOf('phase', 'making');
/** … and what is done with things that are counted. */
export const usualWorks = worksOf('phase', 'making', 'counted');
/** … and how a rate was found out: 检测 of 水质检测合格率. */
export const usualOfRates = worksOf('phase', 'making', 'counted', 'checked');

const endings = new Map(known.kinds.flatMap(({ id, endings }) => endings.map((word) => [word, id] as const)));
const endingOf = wordAtEnd(endings.keys());
/** The ending of a name that tells a kind of figure. */
export function kindAtEnd(name: string): { readonly ending: string; readonly kind: string } | undefined {
  const ending = endingOf(name);
  return ending === undefined ? undefined : { ending, kind: endings.get(ending)! };
}

const budgets = wordsIn(known.budget.words);

const byDimension = new Map(known.kinds.flatMap(({ id, units }) => units.map((unit) => [unit, id] as const)));
export const kindOfDimension = (dimension: string): string => byDimension.get(dimension) ?? 'pieces';

/** A name of the cost of the whole within its budget (成本控制率) that stands in a text. */
export const budgetIn = (text: string): string | undefined => budgets(text)[0];
