import { halfExceedsYear } from '../../../../src/core/rules/consistency/half-exceeds-year';
import { testRule } from '../../../support/rule-tester';
import { card, halfYearForm } from './forms';

testRule(halfExceedsYear, {
  accept: [
    {
      name: 'how wide a thing is, in the year and after all years',
      sheet: card({ rows: [['产出指标', '数量指标', '路面宽度', '≥4.5米', '≥4米']] }),
    },
    {
      name: 'halves within the year and equal rates',
      sheet: halfYearForm([
        ['产出指标', '数量指标', '古树挂牌数量', '≥30株', '≥80株'],
        ['', '质量指标', '挂牌准确率', '≥98%', '≥98%'],
        ['', '成本指标', '项目总支出', '≤4万元', '≤8万元'],
      ]),
    },
    {
      name: 'the same amount in other units',
      sheet: halfYearForm([['产出指标', '成本指标', '项目总支出', '≤80000元', '≤8万元']]),
    },
    {
      name: 'a limit on a rate that falls',
      sheet: halfYearForm([['效益指标', '社会效益', '古树死亡率', '≤2%', '≤1%']]),
    },
    {
      name: 'words',
      sheet: halfYearForm([
        ['产出指标', '质量指标', '管护制度', '健全', '健全'],
        ['', '时效指标', '资金到位率', '序时进度', '100%'],
      ]),
    },
    { name: 'different units', sheet: halfYearForm([['产出指标', '数量指标', '巡护', '≥6人', '≥4次']]) },
    { name: 'mid-term and annual', sheet: card({ rows: [['产出指标', '数量指标', '巡护', '≥4次', '≥12次']] }) },
  ],
  reject: [
    {
      name: 'an extent that is made, above that of all years',
      sheet: card({ rows: [['产出指标', '数量指标', '建设冷库容积', '≥15万立方米', '=12万立方米']] }),
      message: ['≥15万立方米', '=12万立方米'],
      cells: [['H14', 'E14']],
    },
    {
      name: 'a count above the year’s',
      sheet: halfYearForm([['产出指标', '数量指标', '古树挂牌数量', '≥90株', '≥80株']]),
      cells: [['D8', 'E8']],
      message: ['≥90株', '≥80株', '古树挂牌数量'],
    },
    {
      name: 'a stricter rate',
      sheet: halfYearForm([['产出指标', '质量指标', '挂牌准确率', '≥98%', '≥95%']]),
      cells: [['D8', 'E8']],
      message: ['≥98%', '≥95%'],
    },
    {
      name: 'a cost above the year’s, in other units',
      sheet: halfYearForm([['产出指标', '成本指标', '项目总支出', '≤9万元', '≤80000元']]),
      cells: [['D8', 'E8']],
    },
    {
      name: 'half-year spending above the year’s',
      sheet: halfYearForm([['产出指标', '数量指标', '古树挂牌数量', '≥30株', '≥80株']], [9, 8]),
      cells: [['D5', 'E5']],
      message: ['9', '8', '古树保护'],
    },
  ],
});
