import { nameQuality } from '../../../../src/core/rules/indicator/name-quality';
import { form, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const output = (name: string): Row => ['产出指标', '数量指标', name, '≥3次'];

testRule(nameQuality, {
  accept: [
    { name: 'short names', sheet: form() },
    {
      name: 'what the national form prints in a name',
      sheet: form({ rows: [output('★★★接受临时救助的困难群众人次数（按月平均）（≥**人次）')] }),
    },
    {
      name: 'numbers that are names',
      sheet: form({
        rows: [
          output('开展1对1个案帮扶次数'),
          output('12345热线回访次数'),
          output('第3季度巡护次数'),
          output('2024年巡护次数'),
        ],
      }),
    },
  ],
  reject: [
    {
      name: 'tonnes in a name',
      sheet: form({ rows: [['产出指标', '数量指标', '储备化肥8000吨', '8000吨']] }),
      cells: [['C9']],
    },
    {
      name: 'a quantity in the name',
      sheet: form({ rows: [output('护林员230人')] }),
      cells: [['C9']],
      message: ['护林员230人'],
    },
    { name: 'two indicators in one name', sheet: form({ rows: [output('培训出勤率、合格率')] }), cells: [['C9']] },
    { name: 'the kind of indicator', sheet: form({ rows: [output('巡护次数（定量）')] }), cells: [['C9']] },
    {
      name: 'a very long name',
      sheet: form({ rows: [output('对林区道路沿线各护林点开展季节性防火宣传和隐患排查整改工作次数')] }),
      cells: [['C9']],
      message: ['31'],
    },
  ],
});
