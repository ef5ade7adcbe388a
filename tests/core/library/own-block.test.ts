import { recognise } from '../../../src/core/declaration/recognise';
import { blocks } from '../../support/library';
import { fillBlock } from '../../../src/core/library/fill';
import { parseLibrary, printLibrary } from '../../../src/core/library/library-file';
import { ownBlock } from '../../../src/core/library/own-block';
import { profiles } from '../../../src/core/profiles';
import { fromA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';

const declaration = recognise(
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['项目名称', '公证业务经费'],
      ['年度目标', '办理公证业务。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '办理公证件数', '≥1200件'],
      ['', '质量指标', '公证卷宗合格率', '≥98%'],
      ['', '', '错证率', '=0%'],
      ['', '时效指标', '办证及时性', '及时'],
      ['满意度指标', '服务对象满意度指标', '当事人满意度', '≥95%'],
    ],
    { merges: ['A5:A8', 'B6:B7'] },
  ),
)[0]!;

describe('a block of one’s own', () => {
  it('keeps the chosen rows, with their figures as questions', () => {
    const { block, left } = ownBlock('own-1', '公证', declaration, fromA1('A5:D8'), true);
    expect(left).toEqual(['办证及时性']);
    expect(
      block!.indicators.map(({ category, name, operator, value, unit }) => [category, name, operator, value, unit]),
    ).toEqual([
      ['quantity', '办理公证件数', '≥', '{figure1}', '件'],
      ['quality', '公证卷宗合格率', '≥', '{figure2}', '%'],
      ['quality', '错证率', '=', '0', '%'],
    ]);
    expect(block!.placeholders['figure1']).toEqual({ label: '办理公证件数', example: '1200', unit: '件' });
  });

  it('keeps the figures where that is wanted, and can be inserted like any other', () => {
    const { block } = ownBlock('own-1', '公证', declaration, fromA1('A5:A9'), false);
    const filled = fillBlock(
      block!,
      {},
      profiles.find(({ id }) => id === 'national-2015')!,
      '万元',
    );
    expect(filled.map(({ level2, name, targets }) => [level2, name, targets.annual.value])).toEqual([
      ['数量指标', '办理公证件数', '1200'],
      ['质量指标', '公证卷宗合格率', '98'],
      ['质量指标', '错证率', '0'],
      ['服务对象满意度指标', '当事人满意度', '95'],
    ]);
  });

  it('is none where no row can be kept', () => {
    expect(ownBlock('own-1', '公证', declaration, fromA1('A8:D8'), true)).toEqual({
      block: undefined,
      left: ['办证及时性'],
    });
  });
});

describe('a library file', () => {
  const own = ownBlock('own-1', '公证', declaration, fromA1('A5:A9'), true).block!;
  const problem = (text: string): string => {
    const file = parseLibrary(text);
    return file.ok ? '' : file.problem['zh-CN'];
  };
  const broken = (change: (block: Record<string, unknown>) => void): string => {
    const file = JSON.parse(printLibrary([blocks[0]!, own])) as { blocks: Record<string, unknown>[] };
    change(file.blocks[1]!);
    return problem(JSON.stringify(file));
  };

  it('comes back as it was written', () => {
    expect(parseLibrary(printLibrary([own, ...blocks]))).toEqual({ ok: true, blocks: [own, ...blocks] });
    expect(parseLibrary(`\uFEFF${printLibrary([own])}`)).toMatchObject({ ok: true });
  });

  it.each(['', '{', '[]', '{"format":"other"}', 'PK\u0003\u0004'])('says that %j is no library', (text) =>
    expect(problem(text)).toBe('这不是核绩的指标库文件。'),
  );

  it('says which field of which indicator is wrong', () => {
    expect(broken((block) => delete (block['indicators'] as Record<string, unknown>[])[2]!['unit'])).toBe(
      '第 2 组指标“公证”的第 3 条指标：“单位”没有填写或不合要求。',
    );
    expect(broken((block) => (block['keywords'] = []))).toBe('第 2 组指标“公证”：“关键词”没有填写或不合要求。');
    expect(broken((block) => (block['placeholders'] = {}))).toBe('第 2 组指标“公证”：“填空项”没有填写或不合要求。');
    expect(broken((block) => (block['title'] = 3))).toBe('第 2 组指标：“名称”没有填写或不合要求。');
    expect(broken((block) => (block['id'] = blocks[0]!.id))).toBe(`编号“${blocks[0]!.id}”出现了两次。`);
  });

  it.each(['title', 'keywords', 'placeholders', 'indicators', 'id'])(
    'names the field %s, whatever it holds',
    (field) => {
      for (const value of [null, 3, '', [], [null], {}, true]) {
        if (field === 'placeholders' && JSON.stringify(value) === '{}') continue;
        expect(broken((block) => (block[field] = value))).toMatch(/^第 2 组指标.*[。]$/);
      }
    },
  );

  it.each(['category', 'name', 'explanation', 'formula', 'operator', 'value', 'unit', 'half', 'direction'])(
    'names the field %s of an indicator, whatever it holds',
    (field) => {
      for (const value of [undefined, null, 3, [], {}])
        expect(broken((block) => ((block['indicators'] as Record<string, unknown>[])[0]![field] = value))).toMatch(
          /^第 2 组指标“公证”的第 1 条指标：“.+”没有填写或不合要求。$/,
        );
    },
  );

  it('knows no placeholder that is only in every object', () =>
    expect(broken((block) => ((block['indicators'] as Record<string, unknown>[])[0]!['value'] = '{constructor}'))).toBe(
      '第 2 组指标“公证”：“填空项”没有填写或不合要求。',
    ));

  it('asks for an update where the file is newer', () => {
    expect(problem('{"format":"heji-library","version":2,"blocks":[]}')).toContain('请先升级');
  });
});
