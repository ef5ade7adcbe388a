import { check } from '../../../src/core/check';
import { drawn } from '../declaration/unseen/form';

const findings = (cells: string) =>
  check([
    drawn(`
项目支出绩效目标申报表（2025年度） | < | < | <
项目名称 | 沟渠疏浚 | 单位 | 红石县水利局
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | ${cells}`),
  ]).tables[0]!.findings.filter(({ rule }) => rule === 'value/trailing-mark');

describe('a fix of one line', () => {
  it('is offered where the cell holds that line alone', () => {
    expect(findings('疏浚沟渠 | ≥12公里。').map(({ fix }) => fix !== undefined)).toEqual([true]);
  });

  it('is not offered where it would take the other lines of the cell away', () => {
    const [finding, ...others] = findings('1.疏浚沟渠↵2.修建涵洞 | 1.≥12公里。↵2.≥6座');
    expect(others).toEqual([]);
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty('fix');
  });
});
