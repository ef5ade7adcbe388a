import { unitForm } from '../../../../src/core/rules/value/unit-form';
import { form, splitForm, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const output = (value: string): Row => ['产出指标', '数量指标', '参会人次', value];

testRule(unitForm, {
  accept: [
    { name: 'plain units', sheet: form() },
    {
      name: 'a rate per person and year',
      sheet: form({ rows: [['产出指标', '成本指标', '人均经费', '≤1500元/人·年'], output('≥50人次')] }),
    },
    { name: '人数 in a name', sheet: form({ rows: [['产出指标', '数量指标', '参会人数', '≥50人']] }) },
  ],
  reject: [
    { name: '人/次', sheet: form({ rows: [output('≥ 50 人/次')] }), cells: [['D9']], message: ['人/次', '人次'] },
    {
      name: '人数 as a unit',
      sheet: splitForm([['产出指标', '数量指标', '发放人数', '≥', 80, '人数']]),
      cells: [['F7']],
      message: ['人'],
    },
    { name: 'M for metres', sheet: form({ rows: [['产出指标', '数量指标', '射程', '≥80M']] }), cells: [['D9']] },
  ],
});

it('value/unit-form changes the unit and keeps the rest', () => {
  const [finding] = runRule(unitForm, form({ rows: [output('≥ 50 人/次')] }));
  expect(finding?.fix?.edits).toMatchObject([{ values: [['≥ 50 人次']] }]);
});
