import PinyinMatch from 'pinyin-match';
import type { Block, CategoryKey, LibraryIndicator } from './block';
import { calledBy } from './suggest';

export interface Filter {
  /** Id of a block. */
  readonly block?: string;
  readonly categories?: readonly CategoryKey[];
}

export interface Hit {
  readonly block: Block;
  readonly indicator: LibraryIndicator;
  /** Where the query stands in the name (first and last character), for showing it; undefined when it is elsewhere. */
  readonly inName: readonly [number, number] | undefined;
}

const matches = (text: string, query: string): readonly [number, number] | undefined => {
  const found = PinyinMatch.match(text, query);
  return Array.isArray(found) ? [found[0], found[1]] : undefined;
};

/** In the name, in the block's title, in tags and words that call for the block, in the explanation: lower is better. */
function rank(block: Block, indicator: LibraryIndicator, query: string): number | undefined {
  if (matches(indicator.name, query)) return 0;
  if (matches(block.title['zh-CN'], query) || block.title['en-US'].toLowerCase().includes(query.toLowerCase()))
    return 1;
  if ([...indicator.tags, ...block.keywords].some((word) => matches(word, query))) return 2;
  return indicator.explanation.includes(query) ? 3 : undefined;
}

/**
 * Indicators by characters, pinyin or initials (sqjz → 社区矫正), the best first; a blank query finds all. What is nowhere
 * may be a project's whole name (雾炮车降尘服务): then those of the fields that it calls for.
 */
export function search(blocks: readonly Block[], query: string, filter: Filter = {}): Hit[] {
  const wanted = query.trim();
  const candidates = blocks
    .filter((block) => filter.block === undefined || block.id === filter.block)
    .flatMap((block) => block.indicators.map((indicator) => ({ block, indicator })))
    .filter(({ indicator }) => filter.categories?.includes(indicator.category) ?? true);
  if (wanted === '') return candidates.map((hit) => ({ ...hit, inName: undefined }));
  const found = candidates
    .flatMap((hit) => {
      const place = rank(hit.block, hit.indicator, wanted);
      return place === undefined ? [] : [{ ...hit, inName: matches(hit.indicator.name, wanted), place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ block, indicator, inName }) => ({ block, indicator, inName }));
  if (found.length > 0) return found;
  return calledBy(blocks, wanted).flatMap((block) =>
    candidates.filter((hit) => hit.block === block).map((hit) => ({ ...hit, inName: undefined })),
  );
}
