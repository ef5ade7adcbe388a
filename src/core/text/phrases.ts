import * as z from 'zod/mini';
import data from './data/phrases.json';

const phrase = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const phrases = z
  .object({ earlier: phrase, total: phrase, listed: phrase, about: phrase, orSo: phrase, wholeYear: phrase })
  .parse(data);

/** One group of a pattern, longest first: (?:共计|合计|共). */
const anyOf = ({ words }: { readonly words: readonly string[] }): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** 上年, 去年 …: of other years than the table's. */
export const earlierWords = anyOf(phrases.earlier);
/** 共计, 合计 …: what amounts come to. */
export const totalWords = anyOf(phrases.total);
/** 其中, 包括 …: parts follow. */
export const listWords = anyOf(phrases.listed);
/** 约, 近 … before and 左右, 以上 … behind a number that is not exact. */
export const aboutWords = anyOf(phrases.about);
export const orSoWords = anyOf(phrases.orSo);
/** 全年, 一年. */
export const wholeYearWords = anyOf(phrases.wholeYear);

export const saysEarlier = new RegExp(earlierWords);
