import { operatorMissing } from '../../../../src/core/rules/value/operator-missing';
import { form, halfYear, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];

testRule(operatorMissing, {
  accept: [
    { name: 'a day of every year', sheet: form({ rows: [['产出指标', '时效指标', '分红时间', '每年12月底前']] }) },
    {
      name: 'signs and words',
      sheet: form({ rows: [quality('甲率', '≥95%'), quality('乙率', '95%以上'), quality('丙率', '不低于95%')] }),
    },
    {
      name: 'words and dates',
      sheet: form({ rows: [quality('资料规范性', '规范'), quality('完成时间', '12月31日前')] }),
    },
    {
      name: 'a direction, which says at least or at most',
      sheet: splitForm([['产出指标', '数量指标', '养护里程', '', 120, '公里', '正向']]),
    },
    { name: 'an operator column', sheet: splitForm([['产出指标', '数量指标', '养护里程', '≥', 120, '公里']]) },
  ],
  reject: [
    {
      name: 'one row of a column that the others fill in',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['产出指标', '质量指标', '验收合格率', '', 95, '%'],
        ['产出指标', '时效指标', '按期完成率', '≥', 95, '%'],
      ]),
      cells: [['E8', 'D8']],
      message: ['没有填计算符号'],
    },
    { name: 'a bare rate', sheet: form({ rows: [quality('培训覆盖率', '90%')] }), cells: [['D9']], message: ['90%'] },
    {
      name: 'both terms of a row',
      sheet: halfYear([['产出指标', '数量指标', '古树挂牌数', '30株', '60株']]),
      cells: [['D6', 'E6']],
    },
  ],
});
