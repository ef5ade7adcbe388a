import { z } from 'zod';
import data from './vocabulary.json';

const words = z.array(z.string().min(1)).min(1);

/** What the matching knows about words, by kind. */
const vocabularySchema = z.object({
  source: z.string().min(1),
  /** Say nothing about what is counted. */
  fillers: words,
  /** Single characters that join words; they have no weight of their own, but 对象 stays a word. */
  light: z.string().min(1),
  /** The first of each group stands for the others. */
  same: z.array(words.min(2)),
  /** A name that ends so is a rate. */
  rateEndings: words,
  /** A number beside one of these states how things are, not what is promised. */
  factMarkers: words,
  /** A number beside one of these is a difference, not a level. */
  changeMarkers: words,
  approximate: words,
  /** Spending that keeps an office going and has no output of its own to count. */
  runningCosts: words,
  /** A number beside one of these says for whom an office works, not what it will do. */
  keepingUp: words,
  /** Rates that the form's own fund rows measure. */
  formRates: words,
});

export const vocabulary = vocabularySchema.parse(data);
