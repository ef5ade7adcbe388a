import { percentRange } from '../../../../src/core/rules/value/percent-range';
import { evaluated, withRow } from '../score/forms';
import { form, splitForm, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];

testRule(percentRange, {
  accept: [
    {
      name: 'limits that bind',
      sheet: form({
        rows: [
          ['成本指标', '经济成本指标', '人均培训成本控制率', '≤100%'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥80%'],
          ['产出指标', '质量指标', '床位使用率', '≤110%'],
          ['产出指标', '质量指标', '差错率', '≤1%'],
        ],
      }),
    },
    {
      name: 'rates up to 100 %',
      sheet: form({
        rows: [
          quality('合格率', '=100%'),
          quality('完成率', '100%'),
          quality('覆盖率', '≥95%'),
          quality('达标率', '=100.00(%)'),
        ],
      }),
    },
    {
      name: 'growth',
      sheet: form({ rows: [quality('游客增长率', '≥100%'), quality('林产品收入', '较上年增长120%')] }),
    },
    {
      name: 'ratios of two things',
      sheet: form({ rows: [quality('国有资本保值增值率', '≥100%'), quality('拨备覆盖率', '≥150%')] }),
    },
    { name: 'a bare number under a name that is no rate', sheet: form({ rows: [quality('群众温度', '185')] }) },
    { name: 'a ceiling', sheet: form({ rows: [quality('人均培训成本控制率', '≤100%')] }) },
    {
      name: 'what may be less than one per cent, and a share whose sign stands in its own cell',
      sheet: splitForm([
        ['产出指标', '质量指标', '系统故障率', '≤', 0.5, '%'],
        ['效益指标', '经济效益指标', '亩产增长率', '≥', 0.8, '%'],
        ['产出指标', '质量指标', '农药使用量下降率', '≥', 1, '%'],
        ['产出指标', '数量指标', '产品抽检率', '≥', 1, '%'],
        ['产出指标', '质量指标', '路面完好率', '≥', '0.98%', '%'],
        ['产出指标', '质量指标', '验收合格率', '≥', 98, '%'],
        ['满意度指标', '服务对象满意度指标', '村民满意度', '≥', 90, '%'],
      ]),
    },
    {
      name: 'fractions in a form that has nothing else',
      sheet: splitForm([
        ['产出指标', '质量指标', '验收合格率', '≥', 0.98, '%'],
        ['满意度指标', '服务对象满意度指标', '村民满意度', '≥', 0.9, '%'],
      ]),
    },
    { name: 'a hundred of something else', sheet: form({ rows: [['产出指标', '数量指标', '造林面积', '≥100亩']] }) },
  ],
  reject: [
    {
      name: 'more done than there can be',
      sheet: evaluated(withRow(1, ['≥95%', '103%', 20, 20, ''])),
      cells: [['F6', 'D6']],
    },
    {
      name: 'ceilings that nothing can pass',
      sheet: form({
        rows: [
          ['产出指标', '质量指标', '信息系统故障率', '≤200%'],
          ['产出指标', '质量指标', '档案差错率', '≤100%'],
          ['效益指标', '社会效益指标', '群众投诉率', '<100%'],
        ],
      }),
      cells: [9, 10, 11].map((row) => [`D${row}`, `C${row}`]),
      message: ['200%'],
    },
    {
      name: 'a satisfaction that is met by whatever is done',
      sheet: form({ rows: [['满意度指标', '服务对象满意度指标', '参保群众满意度', '≥60%']] }),
      cells: [['D9']],
      message: ['偏低', '70'],
    },
    {
      name: '≥100%',
      sheet: form({ rows: [quality('培训按期完成率', '≥100%')] }),
      cells: [['D9']],
      message: ['≥100%', '=100%'],
    },
    { name: 'percent in words', sheet: form({ rows: [quality('报告合格率', '≥100百分比')] }), cells: [['D9']] },
    { name: 'not below 100 %', sheet: form({ rows: [quality('验收合格率', '不低于100%')] }), cells: [['D9']] },
    { name: 'above 100 without a unit', sheet: form({ rows: [quality('群众满意度', '≥185')] }), cells: [['D9']] },
    { name: 'the unit in the name', sheet: form({ rows: [quality('苗木成活率（≥**%）', '105')] }), cells: [['D9']] },
    { name: 'above 100 %', sheet: form({ rows: [quality('资金到位率', '120%')] }), cells: [['D9']], message: ['120%'] },
    {
      name: 'three columns',
      sheet: splitForm([['产出指标', '质量指标', '验收合格率', '≥', 100, '%']]),
      cells: [['E7']],
    },
    {
      name: 'a fraction among percentages',
      sheet: splitForm([
        ['产出指标', '质量指标', '验收合格率', '≥', 98, '%'],
        ['产出指标', '质量指标', '路面完好率', '≥', 0.95, '%'],
        ['满意度指标', '服务对象满意度指标', '村民满意度', '≥', 90, '%'],
      ]),
      cells: [['E8', 'F8']],
      message: ['0.95%', '95'],
    },
    {
      name: 'satisfaction above 100 %',
      sheet: form({ rows: [['满意度指标', '服务对象满意度指标', '林农满意度调查', '290%']] }),
      cells: [['D9']],
      message: ['290%'],
    },
  ],
});

describe('value/percent-range fixes', () => {
  const edits = (sheet: ReturnType<typeof form>) => runRule(percentRange, sheet).flatMap((f) => f.fix?.edits ?? []);
  it('the operator in the cell', () => {
    expect(edits(form({ rows: [quality('按期完成率', '≥100%')] }))).toMatchObject([
      { range: { top: 8, left: 3 }, values: [['=100%']] },
    ]);
  });
  it('the operator in its column', () => {
    const sheet = splitForm([['产出指标', '质量指标', '验收合格率', '大于等于', 100, '%']]);
    expect(edits(sheet)).toMatchObject([{ range: { top: 6, left: 3 }, values: [['等于']] }]);
  });
  it('nothing where the value is above 100 %', () => {
    expect(edits(form({ rows: [quality('资金到位率', '120%')] }))).toEqual([]);
  });
});
