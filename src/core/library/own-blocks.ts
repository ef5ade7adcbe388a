import type { Block } from './block';

/** "own-3" where own-1 and own-2 are taken. */
export function freeId(taken: readonly Block[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n += 1) if (!ids.has(`own-${String(n)}`)) return `own-${String(n)}`;
}

/** "公证 (2)" where there is a block 公证. */
export function freeTitle(wanted: string, taken: readonly Block[]): string {
  const titles = new Set(taken.map(({ title }) => title['zh-CN']));
  for (let n = 1; ; n += 1) {
    const title = n === 1 ? wanted : `${wanted} (${String(n)})`;
    if (!titles.has(title)) return title;
  }
}

/** The block is called for by its title; words somebody wrote into a file stay. */
export function renamed(block: Block, title: string): Block {
  const old = new Set<string>(Object.values(block.title));
  const keywords = block.keywords.filter((word) => !old.has(word));
  return { ...block, title: { 'zh-CN': title, 'en-US': title }, keywords: [title, ...keywords] };
}

const content = ({ id: _id, ...rest }: Block): string => JSON.stringify(rest);

export interface Imported {
  readonly blocks: readonly Block[];
  readonly added: number;
  /** Blocks that were there already, word for word. */
  readonly known: number;
}

/** Own blocks with those of a file: nothing is replaced; what has the name of another gets a number. */
export function withImported(own: readonly Block[], incoming: readonly Block[]): Imported {
  const blocks = [...own];
  const there = new Set(own.map(content));
  let known = 0;
  for (const block of incoming) {
    if (there.has(content(block))) known += 1;
    else {
      there.add(content(block));
      const title = freeTitle(block.title['zh-CN'], blocks);
      const named = title === block.title['zh-CN'] ? block : renamed(block, title);
      blocks.push({ ...named, id: freeId(blocks) });
    }
  }
  return { blocks, added: incoming.length - known, known };
}
