import type { Block, LibraryIndicator } from './block';

/**
 * What finding needs of a block: its names and those of its indicators. Blocks that ship are there as entries first
 * (catalogue.json) and loaded when they are opened; own and office blocks are entries as they are.
 */
export type Entry = Pick<Block, 'id' | 'title' | 'keywords' | 'also' | 'codes' | 'kinds' | 'general'> & {
  readonly indicators: readonly EntryIndicator[];
};

export type EntryIndicator = Pick<LibraryIndicator, 'category' | 'name' | 'extra'> &
  Partial<Pick<LibraryIndicator, 'tags' | 'explanation'>>;

export const isBlock = (entry: Entry): entry is Block => 'placeholders' in entry;
