import { trailingMark } from '../../../../src/core/rules/value/trailing-mark';
import { form, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const cost = (value: string): Row => ['产出指标', '成本指标', '人均经费', value];

testRule(trailingMark, {
  accept: [
    { name: 'clean values', sheet: form() },
    {
      name: 'a sentence with its full stop',
      sheet: form({ rows: [cost('按照上级核定的人均标准执行，不得超过上年同期水平。')] }),
    },
  ],
  reject: [{ name: 'a semicolon', sheet: form({ rows: [cost('年人均1500元；')] }), cells: [['D9']], message: ['；'] }],
});

it('value/trailing-mark removes the mark alone', () => {
  const [finding] = runRule(trailingMark, form({ rows: [cost('年人均1500元；')] }));
  expect(finding?.fix?.edits).toMatchObject([{ values: [['年人均1500元']] }]);
});
