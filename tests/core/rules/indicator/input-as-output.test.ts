import { inputAsOutput } from '../../../../src/core/rules/indicator/input-as-output';
import { form, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const output = (name: string, value: string): Row => ['产出指标', '数量指标', name, value];

testRule(inputAsOutput, {
  accept: [
    { name: 'work done', sheet: form() },
    {
      name: 'money handed out or brought in',
      sheet: form({
        rows: [output('补贴发放金额', '≥20万元'), output('招商引资金额', '≥2亿元'), output('争取上级资金', '≥300万元')],
      }),
    },
    { name: 'staff as the library has it', sheet: form({ rows: [output('聘用人员数', '=15人')] }) },
    { name: 'money under cost', sheet: form({ rows: [['产出指标', '成本指标', '项目资金投入', '≤50万元']] }) },
  ],
  reject: [
    {
      name: 'money put in',
      sheet: form({ rows: [output('项目资金投入金额', '≥50万元')] }),
      cells: [['C9', 'D9']],
      message: ['≥50万元'],
    },
    { name: 'the budget', sheet: form({ rows: [output('护林防火经费', '=50万元')] }), cells: [['C9', 'D9']] },
  ],
});
