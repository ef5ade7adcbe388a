import { selfEvaluation } from '../../../../src/core/rules/score/self-evaluation';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { evaluated, good, withRow } from './forms';

/** Without points: C name, D target, E done, F reason; the row is 4. */
const unscored = (target: string, done: string, reason: string) =>
  grid([
    ['（2023年度）项目绩效目标自评表'],
    ['项目名称', '储备粮管理经费'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '未完成原因'],
    ['产出指标', '质量指标', '库存粮食合格率', target, done, reason],
    ['产出指标', '数量指标', '检查次数', '≥4次', '5次', ''],
  ]);

testRule(selfEvaluation, {
  accept: [
    { name: 'no points, met', sheet: unscored('≥95%', '97%', '') },
    { name: 'no points, missed and explained', sheet: unscored('≥95%', '90%', '仓房漏雨') },
    { name: 'all met, full points', sheet: evaluated(good, 100) },
    {
      name: 'an unmet target with fewer points and a reason',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 24, '夏季封山，少巡护一个月']), 94),
    },
    { name: 'a total without the execution rate', sheet: evaluated(good, '') },
    { name: 'words', sheet: evaluated(withRow(1, ['按计划完成', '已完成', 20, 20, '']), 100) },
  ],
  reject: [
    {
      name: 'no points, no reason for a miss',
      sheet: unscored('≥95%', '90%', ''),
      cells: [['F4', 'E4', 'D4']],
      message: ['没有填写偏差原因'],
    },
    {
      name: 'full points for a good rate that was missed, without an operator',
      sheet: evaluated(withRow(3, ['90%', '80%', 10, 10, '']), 100),
      cells: [['H8', 'F8', 'E8']],
      message: ['90%', '80'],
    },
    {
      name: 'more points than the weight',
      sheet: evaluated(withRow(3, ['≥90%', '93%', 10, 12, '']), 102),
      cells: [['H8', 'G8']],
      message: ['12', '10'],
    },
    {
      name: 'full points for an unmet target',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 30, '']), 100),
      cells: [['H5', 'F5', 'E5']],
      message: ['≥120次', '96'],
    },
    {
      name: 'a ceiling that was broken',
      sheet: evaluated(withRow(2, ['≤1%', '2%', 40, 40, '']), 100),
      cells: [['H7', 'F7', 'E7']],
    },
    {
      name: 'no reason for a miss',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 24, '']), 94),
      cells: [['I5', 'H5', 'F5', 'E5']],
      message: ['没有填写偏差原因'],
    },
    { name: 'a total that is no sum', sheet: evaluated(good, 98), cells: [['H9']], message: ['98', '100', '差 2'] },
  ],
});
