import { blocks as shipped } from '../../support/library';
import { blockSchema, type Block } from '../../../src/core/library/block';
import { freeId, freeTitle, renamed, withImported } from '../../../src/core/library/own-blocks';

const block = (id: string, title: string, change: Partial<Block> = {}): Block => ({
  ...shipped[0]!,
  id,
  title: { 'zh-CN': title, 'en-US': title },
  keywords: [title, '公证书'],
  ...change,
});
const titles = (blocks: readonly Block[]): string[] => blocks.map(({ title }) => title['zh-CN']);

it('finds ids and names that are free', () => {
  const taken = [block('own-1', '公证'), block('own-3', '公证 (2)')];
  expect([freeId([]), freeId(taken)]).toEqual(['own-1', 'own-2']);
  expect([freeTitle('仲裁', taken), freeTitle('公证', taken)]).toEqual(['仲裁', '公证 (3)']);
});

it('renames in both languages and among the words that call for the block', () => {
  const { title, keywords } = renamed(block('own-1', '公证'), '公证服务');
  expect(title).toEqual({ 'zh-CN': '公证服务', 'en-US': '公证服务' });
  expect(keywords).toEqual(['公证服务', '公证书']);
});

describe('importing', () => {
  const own = [block('own-1', '公证')];

  it('adds, and never replaces what has the same id or name', () => {
    const changed = block('own-1', '公证', { indicators: shipped[0]!.indicators.slice(0, 2) });
    const { blocks, added, known } = withImported(own, [changed, block('own-9', '仲裁')]);
    expect([added, known]).toEqual([2, 0]);
    expect(titles(blocks)).toEqual(['公证', '公证 (2)', '仲裁']);
    expect(blocks[0]).toBe(own[0]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(3);
    for (const each of blocks) expect(blockSchema.safeParse(each).success).toBe(true);
  });

  it('knows what is there word for word, whatever its id', () => {
    const again = withImported(own, [block('own-7', '公证')]);
    expect([again.added, again.known, again.blocks]).toEqual([0, 1, own]);
  });
});
