import { recognise } from '../../../src/core/declaration/recognise';
import { blocks } from '../../support/library';
import { fillBlock, YEARS } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { profiles } from '../../../src/core/profiles';
import { TO_FILL } from '../../../src/core/text/to-fill';
import { grid } from '../../support/grid';

const correction = blocks.find(({ id }) => id === 'community-correction')!;
const profile = profiles.find(({ id }) => id === 'national-2015')!;

/** A card with the whole term's money at the left and the year's at the right, in 万元. */
const card = (midterm: number, annual: number) =>
  recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['（2025年度）'],
      ['项目名称', '社区矫正经费', '', '实施单位', '临溪县司法所'],
      ['项目资金（万元）', '中期资金总额：', midterm, '年度资金总额：', annual],
      ['', '其中：财政拨款', midterm, '其中：财政拨款', annual],
      ['总体目标', '做好社区矫正工作。', '', '做好本年社区矫正工作。', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', ''],
      ['产出指标', '数量指标', '走访次数', '≥4次', ''],
      ['产出指标', '质量指标', '脱管率', '=0%', ''],
    ]),
  )[0]!;

const targetsOf = (midterm: number, annual: number) => {
  const said = { gatherings: '72', people: '200', fileRate: '95' };
  const answers = { ...said, ...prefill(correction, card(midterm, annual)) };
  const filled = fillBlock(correction, answers, profile, '万元');
  const [counted, standing, rate, money] = [
    '集中教育（公益活动）次数',
    '社区矫正对象监管帮扶人数',
    '矫正档案规范率',
    '项目总支出',
  ].map((name) => filled.find((indicator) => indicator.name === name)!.targets);
  return { counted: counted!, standing: standing!, rate: rate!, money: money! };
};

describe('what the whole term is filled with', () => {
  it('the money the table has for it, and the years’ work that this comes to', () => {
    const { counted, standing, rate, money } = targetsOf(90, 30);
    expect(money.annual.value).toBe('30');
    expect(money.midterm?.value).toBe('90');
    expect(counted.midterm?.value).toBe('216');
    expect(standing.midterm?.value).toBe('200');
    expect(rate.midterm?.value).toBe('95');
  });

  it('the money alone where it is no whole number of years', () => {
    const { counted, money } = targetsOf(75, 30);
    expect(money.midterm?.value).toBe('75');
    expect(counted.midterm?.value).toBe(TO_FILL);
  });

  it('the year’s values where the term is the year', () => {
    const { counted, money } = targetsOf(30, 30);
    expect([counted.midterm, money.midterm]).toEqual([counted.annual, money.annual]);
  });

  it('is marked as worked out where the table does not say it', () => {
    const { counted, standing, rate, money } = targetsOf(90, 30);
    expect([counted, standing, rate, money].map(({ midterm }) => midterm?.guessed)).toEqual([
      ...[true, true, undefined, undefined],
    ]);
  });

  it('is no day of this year', () => {
    const deadline = fillBlock(correction, { deadline: '12月31日', [YEARS]: '3' }, profile, '万元').find(
      ({ targets }) => targets.annual.whole !== undefined,
    )!;
    expect([deadline.targets.annual.whole, deadline.targets.midterm?.whole]).toEqual(['12月31日前', `${TO_FILL}前`]);
  });
});
