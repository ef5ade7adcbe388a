import { groupBy } from '../../core/group';
import type { LocalizedText } from '../../core/localized';
import type { Entry } from '../../core/library/entry';
import type { Hit } from '../../core/library/search';
import { functions, kinds } from '../../core/library/spending';
import type { Suggestion } from '../../core/library/suggest';

/** Ways of looking at the fields: what fits the table first, by function class, by kind of spending. */
export const shelfViews = ['fit', 'function', 'kind'] as const;
export type ShelfView = (typeof shelfViews)[number];

/** A field with those of its indicators that are to be seen. */
export interface Shelf {
  readonly block: Entry;
  /** Why it stands here. */
  readonly reason: LocalizedText | undefined;
  /** The table calls for it. */
  readonly called: boolean;
  /** Names of the indicators that are shown; all of them where undefined. */
  readonly shown: readonly Entry['indicators'][number][];
  /** Found by a name of its own rather than by its field. */
  readonly named: boolean;
}

export interface ShelfGroup {
  readonly title: LocalizedText;
  readonly shelves: readonly Shelf[];
}

/** The field that fits the table stands first; with a query, the field with the best hit. */
export function shelvesOf(suggestions: readonly Suggestion[], hits: readonly Hit[], asked: boolean): Shelf[] {
  const byBlock = groupBy(hits, ({ block }) => block);
  const why = new Map(suggestions.map((suggestion) => [suggestion.block, suggestion]));
  const order = asked ? [...byBlock.keys()] : suggestions.map(({ block }) => block);
  return order.flatMap((block): Shelf[] => {
    const found = byBlock.get(block);
    if (!found) return [];
    return [
      {
        block,
        reason: why.get(block)?.reason,
        called: why.get(block)?.called ?? false,
        shown: found.map(({ indicator }) => indicator),
        named: found.some(({ inName }) => inName !== undefined),
      },
    ];
  });
}

const general: LocalizedText = { 'zh-CN': '各类项目通用', 'en-US': 'For any project' };
const others: LocalizedText = { 'zh-CN': '自存与本单位', 'en-US': 'Own and office' };

function titlesOf({ codes, kinds: spent = [] }: Entry, view: ShelfView): LocalizedText[] {
  if (view === 'kind') {
    const titles = spent.flatMap((kind) => kinds[kind]);
    return titles.length > 0 ? titles : [others];
  }
  if (codes?.length === 0) return [general];
  const classes = [...new Set(codes?.map((code) => code.slice(0, 3)))].flatMap((code) => functions[code] ?? []);
  return classes.length > 0 ? classes : [others];
}

/** Shelves by class or kind; a field of several stands in each of them. Empty groups are left out. */
export function groupsOf(shelves: readonly Shelf[], view: ShelfView): ShelfGroup[] {
  const order: readonly LocalizedText[] = [
    others,
    ...(view === 'kind' ? Object.values(kinds) : [...Object.values(functions), general]),
  ];
  const placed = shelves.flatMap((shelf) => titlesOf(shelf.block, view).map((title) => ({ title, shelf })));
  const byTitle = groupBy(placed, ({ title }) => title);
  return order.flatMap((title) => {
    const found = byTitle.get(title);
    return found ? [{ title, shelves: found.map(({ shelf }) => shelf) }] : [];
  });
}
