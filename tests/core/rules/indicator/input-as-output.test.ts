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
    {
      name: 'people who are served, trained or hired',
      sheet: form({
        rows: [
          output('参与培训人员数', '≥60人'),
          output('安排公益性岗位人员', '≥20人'),
          output('选派科技特派员人数', '≥15人'),
          output('配备保洁员人数', '≥32人'),
          output('资金使用合规率', '=100%'),
        ],
      }),
    },
    {
      name: 'spending where it is timeliness',
      sheet: form({ rows: [['产出指标', '时效指标', '预算执行率', '≥95%']] }),
    },
    { name: 'staff as the library has it', sheet: form({ rows: [output('聘用人员数', '=15人')] }) },
    { name: 'money under cost', sheet: form({ rows: [['产出指标', '成本指标', '项目资金投入', '≤50万元']] }) },
  ],
  reject: [
    {
      name: 'staff put in',
      sheet: form({
        rows: [
          output('投入工作人员数', '≥30人'),
          output('抽调普查干部人数', '≥8人'),
          output('安排巡防人力', '≥16人'),
          output('投入人数', '≥10人'),
        ],
      }),
      cells: [9, 10, 11, 12].map((row) => [`C${row}`, `D${row}`]),
      message: ['人力'],
    },
    {
      name: 'that the money was spent',
      sheet: form({ rows: [output('预算执行率', '≥95%'), ['产出指标', '质量指标', '项目资金使用率', '=100%']] }),
      cells: [9, 10].map((row) => [`C${row}`, `D${row}`]),
    },
    {
      name: 'money put in',
      sheet: form({ rows: [output('项目资金投入金额', '≥50万元')] }),
      cells: [['C9', 'D9']],
      message: ['≥50万元'],
    },
    { name: 'the budget', sheet: form({ rows: [output('护林防火经费', '=50万元')] }), cells: [['C9', 'D9']] },
  ],
});
