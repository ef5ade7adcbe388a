import { unitMissing } from '../../../../src/core/rules/value/unit-missing';
import { form, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const output = (name: string, value: string | number): Row => ['产出指标', '数量指标', name, value];

testRule(unitMissing, {
  accept: [
    {
      name: 'a year that is a year',
      sheet: form({
        rows: [
          ['产出指标', '时效指标', '项目建成年份', '2025'],
          ['产出指标', '数量指标', '巡护次数', '≥12次'],
        ],
      }),
    },
    {
      name: 'the unit in the heading',
      sheet: form({ put: { D8: '指标值（人）' }, rows: [output('护林员人数', '≥30'), output('巡护次数', '≥12次')] }),
    },
    {
      name: 'coefficients and scores',
      sheet: form({
        rows: [output('灌溉水利用系数', '≥0.55'), output('考核得分', '≥90'), output('巡护次数', '≥12次')],
      }),
    },
    { name: 'units in the cell', sheet: form() },
    {
      name: 'the unit in the name',
      sheet: form({ rows: [output('养护里程（公里）', '≥120'), output('巡护次数', '≥12次')] }),
    },
    {
      name: 'bare rates',
      sheet: form({ rows: [['产出指标', '质量指标', '合格率', '≥95'], output('巡护次数', '≥12次')] }),
    },
    {
      name: 'units that stand in the names',
      sheet: form({ rows: [output('巡护次数（次）', '12'), output('林道养护里程(单位：公里)', '30')] }),
    },
    {
      name: 'qualitative rows of a split form',
      sheet: splitForm([['产出指标', '数量指标', '资料数量', '定性', '齐全', '']]),
    },
    { name: 'the unit in its column', sheet: splitForm([['产出指标', '数量指标', '养护里程', '≥', 120, '公里']]) },
    {
      name: 'money in 万',
      sheet: form({ rows: [['产出指标', '成本指标', '大厅运行维护费', '150万'], output('巡护次数', '≥12次')] }),
    },
  ],
  reject: [
    {
      name: 'a time limit without hours or days',
      sheet: form({ rows: [['产出指标', '时效指标', '险情处置时限', '≤3']] }),
      cells: [['D9']],
    },
    {
      name: 'a rate whose unit column is blank beside filled ones',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['产出指标', '质量指标', '验收合格率', '≥', 95, ''],
        ['产出指标', '时效指标', '按期完成率', '≥', 95, '%'],
      ]),
      cells: [['E8', 'F8']],
      message: ['没有填计量单位'],
    },
    {
      name: 'a dash for a unit',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '—'],
        ['产出指标', '质量指标', '验收合格率', '≥', 95, '%'],
        ['产出指标', '时效指标', '按期完成率', '≥', 95, '%'],
      ]),
      cells: [['E7', 'F7']],
    },
    {
      name: 'a form that prints no unit anywhere',
      sheet: form({ rows: [output('巡护次数', '12'), output('护林员人数', '30')] }),
      cells: [['D9'], ['D10']],
    },
    {
      name: 'counts in a form that prints no unit anywhere, a round thousand among them',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '农村户厕改造数量', '≥2000'],
          ['产出指标', '数量指标', '新建高校（校区）', '7'],
          ['产出指标', '质量指标', '验收合格率', '100%'],
        ],
      }),
      cells: [['D9'], ['D10']],
    },
    {
      name: 'a head count with a blank unit column',
      sheet: splitForm([
        ['产出指标', '数量指标', '出差人数', '=', 8, ''],
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
      ]),
      cells: [['E7', 'F7']],
      message: ['出差人数', '8'],
    },
    {
      name: 'a bare number under 数量',
      sheet: form({ rows: [output('护林宣传', '≥12'), output('巡护次数', '≥12次')] }),
      cells: [['D9']],
    },
    {
      name: 'bare money',
      sheet: form({ rows: [['产出指标', '成本指标', '项目总成本', '≤50'], output('巡护次数', '≥12次')] }),
      cells: [['D9']],
      message: ['项目总成本'],
    },
  ],
});
