import { recognise } from '../../../src/core/declaration/recognise';
import { drawn } from './unseen/form';

const form = (rows: string, heads = '指标值 | 分值'): string => `
项目支出绩效目标申报表（2025年度） | < | < | < | <
项目名称 | 沟渠疏浚 | < | 单位 | 红石县水利局
一级指标 | 二级指标 | 三级指标 | ${heads}
${rows.trim()}`;

const read = (picture: string): string[] =>
  recognise(drawn(picture))[0]!.indicators.map(({ name, targets, weight, unit }) =>
    `${name.value} = ${targets.map(({ value }) => value.text).join(' ')} ${weight?.value ?? ''}${unit?.value ?? ''}`.trim(),
  );

describe('several numbered lines in one cell', () => {
  it('are an indicator each, with the line of the same number in the cells beside', () => {
    expect(
      read(
        form(`
产出指标 | 数量指标 | 1.疏浚沟渠↵2.修建涵洞 | 1.≥12公里↵2.6座 | 20↵10
产出指标 | 质量指标 | 验收合格率 | 100% | 20`),
      ),
    ).toEqual(['疏浚沟渠 = ≥12公里 20', '修建涵洞 = 6座 10', '验收合格率 = 100% 20']);
  });

  it('may be parted by semicolons, numbered in brackets or circles, and have values without numbers', () => {
    expect(read(form('产出指标 | 数量指标 | （1）疏浚沟渠；（2）修建涵洞 | ≥12公里；6座 | '))).toEqual([
      '疏浚沟渠 = ≥12公里',
      '修建涵洞 = 6座',
    ]);
    expect(read(form('产出指标 | 数量指标 | ①疏浚沟渠↵②修建涵洞 | ①≥12公里↵②6座 | '))).toEqual([
      '疏浚沟渠 = ≥12公里',
      '修建涵洞 = 6座',
    ]);
  });

  it('take units line by line as well', () => {
    expect(
      read(form('产出指标 | 数量指标 | 1.疏浚沟渠↵2.修建涵洞 | 1.≥12↵2.≥6 | 1.公里↵2.座', '指标值 | 计量单位')),
    ).toEqual(['疏浚沟渠 = ≥12公里 公里', '修建涵洞 = ≥6座 座']);
  });

  it.each([
    ['points are given to all of them together', '1.疏浚沟渠↵2.修建涵洞 | 1.≥12公里↵2.6座 | 20'],
    ['there are fewer values than names', '1.疏浚沟渠↵2.修建涵洞 | 1.≥12公里 | '],
    ['the numbers may be parts of the figures', '1.疏浚沟渠↵2.修建便道 | 1.36公里↵2.5公里 | '],
    ['the numbers do not run on', '1.疏浚沟渠↵3.修建涵洞 | 1.≥12公里↵3.6座 | '],
    ['there is one line alone', '1.疏浚沟渠 | 1.36公里 | '],
  ])('stay one where %s', (_, cells) => {
    expect(recognise(drawn(form(`产出指标 | 数量指标 | ${cells}`)))[0]!.indicators).toHaveLength(1);
    expect(read(form(`产出指标 | 数量指标 | ${cells}`))[0]).toContain('1.疏浚沟渠');
  });
});
