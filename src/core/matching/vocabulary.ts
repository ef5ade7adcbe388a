import * as z from 'zod/mini';
import data from './vocabulary.json';

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const kind = z.object({ source: z.string().check(z.minLength(1)), words });

/** What the matching knows about words, by kind, each with where it is from. */
const vocabularySchema = z.object({
  /** The first word of each group stands for the others. */
  same: z.array(z.object({ words: words.check(z.minLength(2)), source: z.string().check(z.minLength(1)) })),
  /** Say nothing about what is counted. */
  fillers: kind,
  /** Single characters that join words; they have no weight of their own, but 对象 stays a word. */
  light: z.object({ source: z.string().check(z.minLength(1)), characters: z.string().check(z.minLength(1)) }),
  /** A name that ends so is a rate. */
  rateEndings: kind,
  /** A number beside one of these states how things are, not what is promised. */
  factMarkers: kind,
  /** A number beside one of these is a difference, not a level. */
  changeMarkers: kind,
  approximate: kind,
  /** Spending that keeps an office going and has no output of its own to count. */
  runningCosts: kind,
  /** A number beside one of these says for whom an office works, not what it will do. */
  keepingUp: kind,
  /** Rates that the form's own fund rows measure. */
  formRates: kind,
  /** Verbs for getting a thing, and what is got. */
  acquire: kind,
  goods: kind,
  /** Verbs of one kind of work. */
  works: z.object({ source: z.string().check(z.minLength(1)), groups: z.array(words.check(z.minLength(2))) }),
});

const parsed = vocabularySchema.parse(data);

export const vocabulary = {
  same: parsed.same.map((group) => group.words),
  light: parsed.light.characters,
  fillers: parsed.fillers.words,
  rateEndings: parsed.rateEndings.words,
  factMarkers: parsed.factMarkers.words,
  changeMarkers: parsed.changeMarkers.words,
  approximate: parsed.approximate.words,
  runningCosts: parsed.runningCosts.words,
  keepingUp: parsed.keepingUp.words,
  formRates: parsed.formRates.words,
  acquire: parsed.acquire.words,
  goods: parsed.goods.words,
  works: parsed.works.groups,
};
