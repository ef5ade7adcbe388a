import * as z from 'zod/mini';
import { memoizeText } from '../memoize';
import data from './qualitative.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const { changes, adverbs, grades, actions, accepted, timeWords } = z
  .object({ changes: words, adverbs: words, grades: words, actions: words, accepted: words, timeWords: words })
  .parse(data);

const anyOf = (list: { readonly words: readonly string[] }): string =>
  [...list.words].sort((a, b) => b.length - a.length).join('|');

export const plainValue = memoizeText((text) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[;。.,，、!]{1,20}$/, ''),
);

const leading = new RegExp(`^(?:${anyOf(adverbs)})*(${anyOf(changes)})`);
const onlyChange = new RegExp(`^(?:(?:${anyOf(adverbs)})*(?:${anyOf(changes)})[、,，和]?)+$`);
const acceptedValues = new Set(accepted.words);
const startsWithAction = new RegExp(`^(?:${anyOf(actions)})`);
const graded = new RegExp(anyOf(grades));
const hasTime = new RegExp(anyOf(timeWords));

/** 充分, 健全, 优 … : a reviewer can tick it. */
export const isAcceptedValue = (text: string): boolean => acceptedValues.has(plainValue(text));
/** 提升, 有效提升, 促进和带动: verbs of change and nothing else. */
export const isBareChange = (text: string): boolean => onlyChange.test(plainValue(text)) && !isAcceptedValue(text);
/** 提高社区矫正工作业务水平: a verb of change with its object, but no size and no grade. */
export const isSlogan = (text: string): boolean =>
  leading.test(plainValue(text)) && !graded.test(text) && !isAcceptedValue(text);
/** 开展季度走访: one more action. */
export const isAction = (text: string): boolean =>
  startsWithAction.test(plainValue(text)) && plainValue(text).length > 2;
export const saysWhen = (text: string): boolean => hasTime.test(text);

/** The verbs of change a text holds. */
export const changesIn = (text: string): readonly string[] => changes.words.filter((word) => text.includes(word));
