import { memoizeText } from '../memoize';
import { vocabulary } from './vocabulary';

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string => longestFirst(words).map(escaped).join('|');

const standIn = new Map(vocabulary.same.flatMap(([first, ...others]) => others.map((other) => [other, first!])));
const synonyms = new RegExp(anyOf([...standIn.keys()]), 'g');
/** 完成 says nothing, the 完成 of 完成率 does; 户数 is no word of 农户数量. */
const fillers = new RegExp(`(?:${anyOf(vocabulary.fillers).replace(/数(?=\||$)/g, '数(?!量)')})(?!率|度)`, 'g');
const gap = '|';
const weightless = new Set([gap, ...vocabulary.light]);

/** Half-width, without blanks, every group of synonyms by its first word. */
export const plainWords = memoizeText((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s_]/g, '')
    .toLowerCase()
    .replace(synonyms, (word) => standIn.get(word)!),
);

/** What a text is about: its plain words with a gap for each filler, number and mark. */
export const topic = memoizeText((text) =>
  plainWords(text)
    .replace(/(\d对\d)|\d[\d,.]*/g, (_number, pairing: string | undefined) => pairing ?? gap)
    .replace(fillers, gap)
    .replace(/[^\p{L}\p{N}]+/gu, gap),
);

/** For each character, whether it stands in a pair of neighbours that the other text has too. */
function paired(text: string, other: string): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false);
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!pair.includes(gap) && other.includes(pair)) marks[i] = marks[i + 1] = true;
  }
  return marks;
}

/** What is said all over the table (the project's own subject) tells rows apart less than other words do. */
const subjectWeight = 0.25;

/**
 * How much of one topic stands in another, 0…1: the share of its characters that stand in a pair of neighbouring
 * characters which the other has too. Characters of the table's subject weigh a quarter. An empty topic gives 0.
 */
export function coverage(of: string, by: string, subject: string): number {
  const shared = paired(of, by);
  const common = paired(of, subject);
  let all = 0;
  let found = 0;
  for (let i = 0; i < of.length; i++) {
    if (weightless.has(of[i]!)) continue;
    const weight = common[i] ? subjectWeight : 1;
    all += weight;
    if (shared[i]) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How much of either topic has to stand in the other for both to name one thing. */
const mostly = 0.6;
export const nameAlike = (one: string, two: string, subject: string): boolean =>
  coverage(one, two, subject) >= mostly && coverage(two, one, subject) >= mostly;

/** Characters that two topics share and that are not the table's subject. */
export function sharedOwnCharacters(of: string, by: string, subject: string): number {
  const shared = paired(of, by);
  const common = paired(of, subject);
  return shared.filter((yes, i) => yes && !common[i] && !weightless.has(of[i]!)).length;
}

/** 能耗下降3% against 能耗下降率: how much it changes is its rate of change. */
export const asRate = (name: string): string =>
  vocabulary.changeMarkers.some((word) => name.endsWith(word)) ? `${name}率` : name;

export const isRate = (name: string): boolean => vocabulary.rateEndings.some((ending) => name.endsWith(ending));

/** The longest ending that two rate names have in common (…成功率), "" when they are not the same kind of rate. */
export function commonRate(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  const ending = length === 0 ? '' : a.slice(-length);
  return length >= 3 && isRate(ending) ? ending : '';
}
