import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { recognise } from '../../../src/core/declaration/recognise';
import { profiles } from '../../../src/core/profiles';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { profileSchema } from '../../../src/core/profiles/profile';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

const chosen = (rows: readonly (readonly CellValue[])[], wanted?: string) =>
  chooseProfile(recognise(grid(rows))[0]!, wanted);

const header = ['一级指标', '二级指标', '三级指标', '指标值'];
const output = ['产出指标', '数量指标', '培训班次', '≥2期'];

describe('the shipped profiles', () => {
  it('are one file each, registered under their file name', () => {
    const files = readdirSync(resolve(__dirname, '../../../src/core/profiles/data')).map((f) => f.replace('.json', ''));
    expect(profiles.map((p) => p.id).sort()).toEqual(files.sort());
  });

  it.each(profiles.map((p) => [p.id, p] as const))(
    '%s requires only categories of its own hierarchy',
    (_id, profile) => {
      const names = new Set(profile.hierarchy.flatMap((h) => [h.level1, ...h.level2]));
      expect(profile.required.filter((name) => !names.has(name))).toEqual([]);
    },
  );

  it.each(profiles.map((p) => [p.id, p] as const))(
    '%s has level-1 weights that add up to the total',
    (_id, { weights }) => {
      const shares = Object.values(weights?.level1 ?? {});
      if (shares.length > 0) expect(shares.reduce((a, b) => a + b, 0)).toBe(weights!.total);
    },
  );

  it('claim no place twice', () => {
    const places = profiles.flatMap((p) => p.regions);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are checked: a profile without a basis is refused', () => {
    expect(profileSchema.safeParse({ ...profiles[0], basis: [] }).success).toBe(false);
  });
});

describe('the choice', () => {
  it('goes by the place the table names, and says which', () => {
    const { profile, reason } = chosen([['昆明市项目支出绩效目标表'], ['项目名称', '示范'], header, output]);
    expect(profile.id).toBe('yunnan');
    expect(reason).toEqual({ 'zh-CN': '表中写有“昆明市”', 'en-US': 'the table names “昆明市”' });
  });

  it('goes by a layout only one province uses', () => {
    const rows = [
      ['项目资金（万元）', '收入', '', '', '全年（程）预算数'],
      ['', '资金总额', '', '', 8],
      ['', '财政拨款', '小计', '', 8],
      ['', '支出', '', '半年（程）计划执行数', '全年（程）预算数'],
      ['', '宣讲', '', 4, 8],
      ['一级指标', '二级指标', '三级指标', '半年（程）指标值', '全年（程）指标值'],
      ['产出指标', '数量指标', '宣讲场次', '≥2场', '≥4场'],
    ];
    expect(chosen(rows)).toMatchObject({
      profile: { id: 'jiangsu' },
      reason: { 'en-US': 'laid out as the Jiangsu form' },
    });
  });

  it('does not take an export that many provinces print for the form of one', () => {
    const rows = [
      ['项目名称', '预算数', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
      ['示范', 100, '产出指标', '数量指标', '培训', '≥', 2, '期'],
    ];
    expect(chosen(rows).profile.id).toBe('national-2015');
  });

  it.each([
    ['national-2015', [header, output, ['', '成本指标', '总支出', '≤8万元']]],
    ['national-2021', [header, ['成本指标', '经济成本指标', '总支出', '≤8万元'], output]],
    ['evaluation-2020', [header, ['决策', '项目立项', '依据充分性', '充分'], ['过程', '资金管理', '到位率', '=100%']]],
  ])('falls back to the hierarchy: %s', (id, rows) => expect(chosen(rows).profile.id).toBe(id));

  it("follows the table where 成本指标 stands, keeping the province's other rules", () => {
    const rows = [['昆明市项目支出绩效目标表'], header, ['成本指标', '经济成本指标', '总支出', '≤8万元'], output];
    const { profile, reason } = chosen(rows);
    expect(profile.id).toBe('yunnan');
    expect(profile.hierarchy[0]!.level1).toBe('成本指标');
    expect(reason['zh-CN']).toContain('成本指标');
  });

  it('is the one asked for, and an unknown id is refused', () => {
    expect(chosen([header, output], 'hunan')).toMatchObject({
      profile: { id: 'hunan' },
      reason: { 'en-US': 'chosen by you' },
    });
    expect(() => chosen([header, output], 'atlantis')).toThrow(RangeError);
  });
});
