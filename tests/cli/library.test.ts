import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLibrary } from '../../src/cli/library-command';
import { parseLibrary } from '../../src/core/library/library-file';

const folder = mkdtempSync(join(tmpdir(), 'heji-library-'));
const csv = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, `\uFEFF${lines.join('\n')}\n`);
  return file;
};
const out = join(folder, 'office-library.json');

it('makes the library file of an office from a worksheet', () => {
  const file = csv('published.csv', [
    '领域,二级指标,三级指标,符号,参考值,计量单位',
    '教育,数量指标,资助学生人数,≥,320,人',
    '教育,质量指标,资助成效,定性,显著,',
  ]);
  expect(runLibrary(file, { out, lang: 'zh-CN' })).toBe(0);
  const read = parseLibrary(readFileSync(out, 'utf8'));
  expect(read.ok && read.blocks.map(({ title, indicators }) => [title['zh-CN'], indicators.length])).toEqual([
    ['教育', 1],
  ]);
});

it('says so where there is none', () => {
  const file = csv('other.csv', ['姓名,电话', '陈某某,123']);
  expect(() => runLibrary(file, { out, lang: 'zh-CN' })).toThrow('没有找到指标库');
});
