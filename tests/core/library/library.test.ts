import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogueText } from '../../../scripts/library-catalogue';
import type { Declaration } from '../../../src/core/declaration/declaration';
import { recognise } from '../../../src/core/declaration/recognise';
import { blocks } from '../../support/library';
import { blockSchema, type Block } from '../../../src/core/library/block';
import { fillBlock, inUnit } from '../../../src/core/library/fill';
import { generationOf, levelsIn, levelsOf } from '../../../src/core/library/levels';
import { foundIn, prefill } from '../../../src/core/library/prefill';
import { unitOf } from '../../../src/core/money/money-cells';
import { catalogue } from '../../../src/core/library/catalogue';
import { loadBlock } from '../../../src/core/library/load';
import { search } from '../../../src/core/library/search';
import { withSubject } from '../../../src/core/library/subject';
import { suggest } from '../../../src/core/library/suggest';
import { profiles } from '../../../src/core/profiles';
import { toA1 } from '../../../src/core/sheet/address';
import { TO_FILL } from '../../../src/core/text/to-fill';
import { grid } from '../../support/grid';

const block = (id: string): Block => blocks.find((b) => b.id === id)!;
const profile = (id: string) => profiles.find((p) => p.id === id)!;

describe('the library that ships', () => {
  it('has ninety fields and nine hundred indicators at least, six to ten of a field offered first', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(90);
    expect(blocks.flatMap(({ indicators }) => indicators).length).toBeGreaterThanOrEqual(900);
    for (const { id, indicators } of blocks) {
      const { length } = indicators.filter(({ extra }) => !extra);
      expect([id, length >= 6 && length <= 10]).toEqual([id, true]);
    }
  });

  it('counts under 数量, and measures rates elsewhere', () => {
    const rates = blocks.flatMap(({ indicators }) =>
      indicators.filter(({ category, name, unit }) => category === 'quantity' && (unit === '%' || /率$/.test(name))),
    );
    expect(rates.map(({ name }) => name)).toEqual([]);
  });

  it('has every field once, with a title of its own', () => {
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    expect(new Set(blocks.map(({ title }) => title['zh-CN'])).size).toBe(blocks.length);
  });

  it('is what the catalogue says', () => {
    const said = JSON.parse(catalogueText()) as unknown;
    expect(JSON.parse(readFileSync(resolve(__dirname, '../../../src/core/library/catalogue.json'), 'utf8'))).toEqual(
      said,
    );
    expect(catalogue.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
  });

  it('loads a field whole, once', async () => {
    const entry = catalogue.find(({ id }) => id === 'legal-aid')!;
    const loaded = await loadBlock(entry);
    expect(loaded).toEqual(block('legal-aid'));
    expect(await loadBlock(entry)).toBe(loaded);
  });

  describe.each(blocks.map((b) => [b.title['zh-CN'], b] as const))('%s', (_title, { indicators }) => {
    const core = indicators.filter(({ extra }) => !extra);

    it.each(['2015', '2021'] as const)('is complete by the hierarchy of %s', (generation) => {
      const level2 = new Set(core.map(({ category }) => levelsIn(category, generation).level2));
      const needed = generation === '2015' ? ['成本指标'] : ['经济成本指标'];
      expect([...level2]).toEqual(
        expect.arrayContaining(['数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标', ...needed]),
      );
      if (generation === '2015') expect([...level2]).toContain('可持续影响指标');
    });

    it('suggests weights of 20, 40, 20 and 10 points', () => {
      const sums: Record<string, number> = {};
      for (const { category, weight } of core) {
        const { level1 } = levelsIn(category, '2021');
        sums[level1] = (sums[level1] ?? 0) + weight;
      }
      expect(sums).toEqual({ 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 });
    });

    it('says what each indicator means and what proves it, each name once', () => {
      for (const { explanation, proof, formula, unit } of indicators) {
        expect([explanation, proof]).not.toContain('');
        expect(unit === '%' && formula === '').toBe(false);
      }
      expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
    });
  });

  it('has a place for every indicator in every profile', () => {
    for (const p of profiles.filter(({ hierarchy }) => hierarchy.some((h) => h.level1 === '满意度指标')))
      for (const { indicators } of blocks)
        for (const { category } of indicators) {
          const { level1, level2 } = levelsOf(category, p);
          expect([p.id, level2, p.hierarchy.find((h) => h.level1 === level1)?.level2.includes(level2)]).toEqual([
            p.id,
            level2,
            true,
          ]);
        }
  });

  it('refuses a block whose value has no placeholder', () => {
    const { sessions: _sessions, ...placeholders } = block('training').placeholders;
    const read = blockSchema.safeParse({ ...block('training'), placeholders });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([['placeholders', 'sessions']]);
  });
});

describe('finding indicators', () => {
  const names = (query: string, filter = {}) =>
    search(blocks, query, filter).map(({ indicator }) => withSubject(indicator.name, undefined));

  it.each([
    ['重新犯罪', '社区矫正对象重新犯罪率'],
    ['sqjz', '社区矫正对象人均经费'],
    ['pxrc', '培训人次'],
    ['peixun', '培训班次'],
    ['脱管', '社区矫正对象脱管漏管率'],
  ])('%s finds %s', (query, name) => expect(names(query)).toContain(name));

  it('puts names first that hold the query', () => {
    expect(names('培训班次')[0]).toBe('培训班次');
    expect(search(blocks, '培训班次')[0]!.inName).toEqual([0, 3]);
  });

  it.each([
    ['雾炮车降尘服务', 'purchased-services'],
    ['大楼运行保障', 'purchased-services'],
    ['市民中心运行维护', 'purchased-services'],
    ['城市绿化养护', 'landscaping'],
  ])('a project’s whole name finds its field: %s', (name, id) => {
    expect(search(blocks, name)[0]?.block.id).toBe(id);
    expect(search(blocks, name, { categories: ['satisfaction'] })[0]?.block.id).toBe(id);
  });

  it('finds all of a field and a level', () => {
    expect(names('', { block: 'training', categories: ['satisfaction'] })).toEqual(['参训人员满意度']);
    expect(names('sqjz', { block: 'training' })).toEqual([]);
    expect(names('没有这样的指标')).toEqual([]);
  });
});

const table = (project: string, goal: string, funds: readonly (string | number)[][] = []): Declaration =>
  recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', project],
      ...funds,
      ['年度目标', goal],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '工作任务数', '≥1项'],
    ]),
  )[0]!;

describe('suggesting a block', () => {
  const first = (declaration: Declaration) => suggest(blocks, declaration)[0]!;

  it('goes by the project’s name before its goals, and says why', () => {
    const suggestion = first(table('社区矫正工作经费', '开展业务培训2次，组织法治宣传。'));
    expect([suggestion.block.id, suggestion.reason?.['zh-CN']]).toEqual([
      'community-correction',
      '项目名称中有“社区矫正”',
    ]);
  });

  it('goes by the goals where the name says nothing', () => {
    const suggestion = first(table('综合业务经费', '办理法律援助案件94件。'));
    expect([suggestion.block.id, suggestion.reason?.['en-US']]).toEqual(['legal-aid', 'the goals say “法律援助”']);
  });

  it('has no reason where nothing fits', () => {
    expect(suggest(blocks, table('元旦', '完成各项任务。')).every(({ reason }) => reason === undefined)).toBe(true);
  });
});

describe('filling placeholders', () => {
  const money = [
    ['项目资金（万元）', '年度资金总额', 30],
    ['', '其中：财政拨款', 30],
  ];

  it('takes from the table what it plainly says', () => {
    const declaration = table('社区矫正经费', '对200名社区矫正对象开展教育帮扶。', money);
    expect(prefill(block('community-correction'), declaration)).toEqual({ people: '200', budget: '30' });
  });

  it('writes what nobody has said as 〔待填〕, never the example', () => {
    const examples = new Set(Object.values(block('equipment').placeholders).map(({ example }) => example));
    const filled = fillBlock(block('equipment'), {}, profile('national-2015'), '元');
    const open = filled.filter(({ targets }) => targets.annual.value === TO_FILL);
    expect(open).toHaveLength(block('equipment').indicators.filter(({ value }) => value.startsWith('{')).length);
    for (const { targets } of filled) expect(examples.has(targets.annual.value)).toBe(false);
    expect(open.find(({ name }) => name === '采购计划完成时间')?.targets.annual.whole).toBe('〔待填〕前');
  });

  it('takes the project’s total for the project’s total only, no contract and no equipment', () => {
    for (const { placeholders, indicators } of blocks)
      for (const [key, { from }] of Object.entries(placeholders))
        if (from === 'annualTotal')
          for (const { name } of indicators.filter(({ value }) => value === `{${key}}`))
            expect(name).toMatch(/^项目总(?:支出|成本)$/);
    expect(prefill(block('equipment'), table('元旦', '更新。', money))).toEqual({});
    expect(prefill(block('purchased-services'), table('元旦', '购买服务。', money))).toEqual({});
  });

  it.each([
    ['维护业务设备12台', undefined],
    ['采购业务设备12台', '12'],
    ['去年采购设备9台，今年采购设备12台', '12'],
    ['采购设备12台，采购设备9台', undefined],
  ])('a number beside a word counts where the clause speaks of it: %s', (goal, items) => {
    expect(prefill(block('equipment'), table('设备购置', goal))['items']).toBe(items);
  });

  it('says where the table says it', () => {
    const found = foundIn(block('community-correction'), table('社区矫正经费', '对200名社区矫正对象开展帮扶。', money));
    expect([found['people'], found['budget']].map((each) => each && [each.value, toA1(each.cell)])).toEqual([
      ['200', 'B5'],
      ['30', 'C3'],
    ]);
  });

  it('takes no money from a table without a unit, and writes what the user says with its own', () => {
    const bare = table('社区矫正经费', '帮扶。', [
      ['项目资金', '年度资金总额', 814],
      ['', '其中：财政拨款', 814],
    ]);
    expect(unitOf(bare)).toBeUndefined();
    expect(prefill(block('community-correction'), bare)['budget']).toBeUndefined();
    const filled = fillBlock(block('community-correction'), { budget: '814' }, profile('national-2015'), undefined);
    expect(filled.find(({ name }) => name === '项目总支出')?.targets.annual).toMatchObject({
      value: '814',
      unit: '万元',
    });
  });

  it('takes nothing where the table says two things', () => {
    const declaration = table('社区矫正经费', '现有社区矫正对象200人，新增50名社区矫正对象。');
    expect(prefill(block('community-correction'), declaration)).toEqual({});
  });

  it('writes money in the table’s unit, exactly', () => {
    expect([inUnit('1.5', '万元', '元'), inUnit('0.07', '万元', '元'), inUnit('30', '元', '万元')]).toEqual([
      '15000',
      '700',
      '0.003',
    ]);
    const [spending] = fillBlock(block('legal-aid'), { recovered: '12.5' }, profile('national-2015'), '元').filter(
      ({ name }) => name === '为受援人挽回经济损失',
    );
    expect(spending!.targets.annual).toEqual({ operator: '≥', value: '125000', unit: '元' });
  });

  it('suggests the half-year value', () => {
    const filled = fillBlock(block('training'), { sessions: '3', qualified: '95' }, profile('national-2015'), '万元');
    const half = (name: string) => filled.find((i) => i.name === name)?.targets.half;
    expect(half('培训班次')).toEqual({ operator: '≥', value: '2', unit: '期', guessed: true });
    expect(half('培训人员合格率')).toEqual({ operator: '≥', value: '95', unit: '%' });
    const events = fillBlock(block('publicity'), { deadline: '12月31日' }, profile('national-2015'), '万元');
    expect(events.find((i) => i.name === '宣传活动完成时限')?.targets).toMatchObject({
      annual: { operator: '≤', value: '12月31日', whole: '12月31日前' },
      half: { operator: undefined, value: '序时进度' },
    });
  });

  it('puts costs where the profile’s generation has them', () => {
    const costs = (id: string) =>
      fillBlock(block('construction'), {}, profile(id), '万元')
        .filter(({ name }) => name === '工程总投资')
        .map(({ level1, level2 }) => [generationOf(profile(id)), level1, level2]);
    expect(costs('national-2015')).toEqual([['2015', '产出指标', '成本指标']]);
    expect(costs('national-2021')).toEqual([['2021', '成本指标', '经济成本指标']]);
  });

  it('gives costs under output no more points than an output has on average', () => {
    for (const each of blocks) {
      const core = each.indicators.filter(({ extra }) => !extra);
      const outputs = fillBlock(each, {}, profile('national-2015'), '万元', core).filter(
        ({ level1 }) => level1 === '产出指标',
      );
      const mean = outputs.reduce((sum, { weight }) => sum + weight!, 0) / outputs.length;
      const most = Math.max(...outputs.filter(({ level2 }) => level2 === '成本指标').map(({ weight }) => weight!), 0);
      expect([each.id, most, most <= Math.ceil(mean)]).toEqual([each.id, most, true]);
    }
  });

  it('leaves what is picked of a field the points it has in the whole of it', () => {
    const { indicators } = block('training');
    const whole = fillBlock(block('training'), {}, profile('national-2021'), '万元', indicators.slice(0, 8));
    const picked = fillBlock(block('training'), {}, profile('national-2021'), '万元', indicators.slice(3, 4));
    expect(picked[0]!.weight).toBe(whole[3]!.weight);
  });

  it('knows the table’s money unit', () => {
    expect(unitOf(table('培训', '培训。', money))).toBe('万元');
  });
});
