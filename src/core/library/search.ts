import PinyinMatch from 'pinyin-match';
import type { CategoryKey } from './block';
import type { Entry, EntryIndicator } from './entry';
import { withSubject } from './subject';
import { calledBy } from './suggest';

export interface Filter {
  /** Id of a block. */
  readonly block?: string;
  readonly categories?: readonly CategoryKey[];
}

export interface Hit<E extends Entry = Entry> {
  readonly block: E;
  readonly indicator: E['indicators'][number];
  /** Where the query stands in the name (first and last character), for showing it; undefined when it is elsewhere. */
  readonly inName: readonly [number, number] | undefined;
}

type Matcher = (text: string) => readonly [number, number] | undefined;

/** Characters are looked for as they are, which is a hundred times faster; letters as pinyin or initials. */
function matcherOf(query: string): Matcher {
  if (!/[a-z]/i.test(query))
    return (text) => {
      const at = text.indexOf(query);
      return at < 0 ? undefined : [at, at + query.length - 1];
    };
  return (text) => {
    const found = PinyinMatch.match(text, query);
    return Array.isArray(found) ? [found[0], found[1]] : undefined;
  };
}

/** 205 finds what is paid under 205 教育支出, 2050201 what is paid under 20502. */
const ofCode = ({ codes = [] }: Entry, query: string): boolean =>
  /^\d{3,7}$/.test(query) && codes.some((code) => code.startsWith(query) || query.startsWith(code));

/** How well the block itself fits: in its title, or in words by which it is known; lower is better. */
function rankOfBlock(block: Entry, query: string, matches: Matcher): number | undefined {
  if (ofCode(block, query) || matches(block.title['zh-CN'])) return 1;
  if (block.title['en-US'].toLowerCase().includes(query.toLowerCase())) return 1;
  return [...block.keywords, ...(block.also ?? [])].some((word) => matches(word)) ? 2 : undefined;
}

const isIn = ({ tags = [], explanation = '' }: EntryIndicator, query: string, matches: Matcher): number | undefined => {
  if (tags.some((word) => matches(word))) return 2;
  return explanation.includes(query) ? 3 : undefined;
};

/**
 * Indicators by characters, pinyin or initials (sqjz → 社区矫正) or a code of the function classes, the best first; a blank
 * query finds all. What is nowhere may be a project's whole name (雾炮车降尘服务): then those of the fields it calls for.
 */
export function search<E extends Entry>(blocks: readonly E[], query: string, filter: Filter = {}): Hit<E>[] {
  const wanted = query.trim();
  const offered = blocks.filter((block) => filter.block === undefined || block.id === filter.block);
  const fits = ({ category }: EntryIndicator): boolean => filter.categories?.includes(category) ?? true;
  const all = (block: E): Hit<E>[] =>
    block.indicators.filter(fits).map((indicator) => ({ block, indicator, inName: undefined }));
  if (wanted === '') return offered.flatMap(all);
  const matches = matcherOf(wanted);
  const found = offered
    .flatMap((block) => {
      const ofBlock = rankOfBlock(block, wanted, matches);
      return block.indicators.filter(fits).flatMap((indicator) => {
        const inName = matches(withSubject(indicator.name, undefined));
        const place = inName ? 0 : (ofBlock ?? isIn(indicator, wanted, matches));
        return place === undefined ? [] : [{ hit: { block, indicator, inName }, place }];
      });
    })
    .sort((a, b) => a.place - b.place)
    .map(({ hit }) => hit);
  return found.length > 0 ? found : calledBy(offered, wanted).flatMap(all);
}
