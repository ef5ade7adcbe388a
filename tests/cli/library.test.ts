import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseLibrary } from '../../src/core/library/library-file';
import { run } from './support/run';

const folder = mkdtempSync(join(tmpdir(), 'heji-library-'));
const csv = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, `\uFEFF${lines.join('\n')}\n`);
  return file;
};
const out = join(folder, 'office-library.json');

it('makes the library file of an office from a worksheet', async () => {
  const file = csv('published.csv', [
    '领域,二级指标,三级指标,符号,参考值,计量单位',
    '教育,数量指标,资助学生人数,≥,320,人',
    '教育,质量指标,资助成效,定性,显著,',
  ]);
  expect((await run('library', file, '--out', out)).status).toBe(0);
  const read = parseLibrary(readFileSync(out, 'utf8'));
  expect(read.ok && read.blocks.map(({ title, indicators }) => [title['zh-CN'], indicators.length])).toEqual([
    ['教育', 1],
  ]);
});

it('says so where there is none', async () => {
  const file = csv('other.csv', ['姓名,电话', '陈某某,123']);
  const { status, stderr } = await run('library', file, '--out', out);
  expect([status, stderr]).toEqual([2, expect.stringContaining('没有找到指标库')]);
});
