import { check } from '../../src/core/check';
import { createCheckCache } from '../../src/core/check-cache';
import type { Sheet } from '../../src/core/sheet/sheet';
import { grid } from '../support/grid';
import { card, prose } from './rules/funds/forms';

const named = (name: string, sheet: Sheet): Sheet => ({ ...sheet, name });
const text = named('说明', prose('2023年度预算安排52.00万元。'));
const table = named('目标表', card({}));
const RULE = 'funds/text-differs-from-table';
const rulesOf = (workbook: readonly Sheet[], cache = createCheckCache()) =>
  check(workbook, { cache }).tables.map(({ findings }) => findings.map(({ rule }) => rule).includes(RULE));

describe('what earlier checks found out', () => {
  it('is used again for sheets that are the same, and not for one that is not', () => {
    const cache = createCheckCache();
    const other = named('另一表', card({}));
    const before = check([table, other], { cache }).tables;
    const after = check([table, { ...other }], { cache }).tables;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]).toEqual(before[1]);
  });

  it('is not used for a table that was compared with one that changed', () => {
    const cache = createCheckCache();
    expect(rulesOf([table, text], cache)).toEqual([false, true]);
    const fixed = named('目标表', card({ annual: [52, 52, 0] }));
    expect(rulesOf([fixed, text], cache)).toEqual([false, false]);
    expect(rulesOf([table, text], cache)).toEqual([false, true]);
    expect(rulesOf([text], cache)).toEqual([false]);
  });

  it('is not used with other settings', () => {
    const cache = createCheckCache();
    const find = (options: Parameters<typeof check>[1]) => check([table, text], { ...options, cache }).tables;
    const error = find({})[1]!.findings.find(({ rule }) => rule === RULE)!;
    expect(error.severity).toBe('error');
    expect(find({ rules: { [RULE]: 'advice' } })[1]!.findings).toContainEqual({ ...error, severity: 'advice' });
    expect(find({ rules: { [RULE]: 'off' } })[1]!.findings).not.toContainEqual(error);
    expect(find({ profile: 'jiangsu' })[0]!.profile.profile.id).toBe('jiangsu');
    expect(find({})[0]!.profile.profile.id).not.toBe('jiangsu');
  });

  it('keeps the rows of a sheet that was edited, but for those that are others now', () => {
    const cache = createCheckCache();
    const rows = (value: string): Sheet =>
      grid(
        [
          ['项目支出绩效目标申报表', '', '', ''],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '苗木补植面积', '≥120亩'],
          ['产出指标', '质量指标', '苗木成活率', value],
          ['效益指标', '生态效益指标', '林草覆盖率', '≥60%'],
        ],
        { name: '目标表' },
      );
    const [before] = check([rows('≥85%')], { cache }).tables;
    const [after] = check([rows('≥90%')], { cache }).tables;
    const same = after!.declaration.indicators.map((row, i) => row === before!.declaration.indicators[i]);
    expect(same).toEqual([true, false, true]);
    expect(after!.declaration.categories.flatMap(({ indicators }) => indicators)).toEqual(
      expect.arrayContaining([...after!.declaration.indicators]),
    );
    expect(after).toEqual(check([rows('≥90%')]).tables[0]);
  });

  it('changes nothing in what is found', () => {
    const cache = createCheckCache();
    const fresh = check([table, text]);
    check([table, text], { cache });
    expect(check([table, text], { cache })).toEqual(fresh);
  });
});

it('names the sheets with tables of which no report was asked for', () => {
  const empty = named('空表', { ...text, values: [], texts: [], formulas: [], numberFormats: [] });
  const { tables, elsewhere } = check([table, empty, text], { sheet: '说明' });
  expect([tables.map(({ declaration }) => declaration.sheet), elsewhere]).toEqual([['说明'], ['目标表']]);
});

it('goes on past a sheet at which the reading fails, and names it', () => {
  // No host gives such a sheet: it stands for a fault of ours.
  const faulty: Sheet = { ...named('坏表', card({})), merges: null as never };
  const { tables, failed } = check([faulty, table, text]);
  expect(failed).toEqual(['坏表']);
  expect(tables.map(({ declaration }) => declaration.sheet)).toEqual(['目标表', '说明']);
  expect(tables).toEqual(check([table, text]).tables);
  expect(check([table, text]).failed).toEqual([]);
});
