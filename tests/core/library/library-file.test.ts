import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fillBlock } from '../../../src/core/library/fill';
import { parseLibrary, printLibrary } from '../../../src/core/library/library-file';
import { profiles } from '../../../src/core/profiles';

/** As Heji 0.1 has written it to users' computers and files. It stays as it is, whatever later versions write. */
const VERSION_1 = readFileSync(resolve(__dirname, '../../fixtures/library-version-1.json'), 'utf8');

describe('a library file of version 1', () => {
  it('is read whole by every later version', () => {
    const file = parseLibrary(VERSION_1);
    if (!file.ok) throw new Error(file.problem['en-US']);
    const [block] = file.blocks;
    expect(block!.title['zh-CN']).toBe('公证经费');
    const filled = fillBlock(
      block!,
      { figure1: '150', figure2: '6.5' },
      profiles.find(({ id }) => id === 'national-2015')!,
      '元',
    );
    expect(
      filled.map(({ level2, name, targets }) => [level2, name, targets.annual.value, targets.annual.unit]),
    ).toEqual([
      ['数量指标', '公证事项办结数', '150', '件'],
      ['成本指标', '项目总支出', '65000', '元'],
      ['服务对象满意度指标', '当事人满意度', '100', '%'],
    ]);
    expect(filled.map(({ weight }) => weight)).toEqual([33, 17, 10]);
  });

  it('and is written again without a loss', () => {
    const file = parseLibrary(VERSION_1);
    if (!file.ok) throw new Error(file.problem['en-US']);
    const { blocks } = JSON.parse(VERSION_1) as { blocks: unknown };
    expect((JSON.parse(printLibrary(file.blocks)) as { blocks: unknown }).blocks).toEqual(blocks);
  });

  it('of a version to come is refused in words, not half read', () => {
    const file = parseLibrary(VERSION_1.replace('"version": 1', '"version": 99'));
    expect(file).toMatchObject({ ok: false, problem: { 'zh-CN': expect.stringContaining('请先升级') } });
  });
});
