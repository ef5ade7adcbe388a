import { weightTotal } from '../../../../src/core/rules/score/weight-total';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { evaluated, good, nested, points, weighted, withRow } from './forms';

/** A budget form whose labels of 产出 and 数量 say something of the weights. */
const labelled = (level1: string, weights: readonly CellValue[], level2 = '数量指标'): Sheet =>
  grid(
    weighted(weights).values.map((row, r) =>
      row.map((value, c) => (c === 0 && r > 4 && r < 7 ? '' : r === 4 && c < 2 ? [level1, level2][c]! : value)),
    ),
    { merges: ['A5:A7'] },
  );

/** Weights of two levels (B, D) with their totals in row 8. */
const nestedTotals = (upper: number, lower: number): Sheet =>
  grid(
    [
      ['部门整体支出绩效评价指标评分表'],
      ['部门名称：青禾县林业局', '', '', '', '', ''],
      ['一级指标', '分值', '三级指标', '分值', '评分标准', '得分'],
      ['产出', 60, '造林面积完成率', 35, '达到100%得满分', 35],
      ['', '', '病虫害防治率', 25, '≥90%得满分', 25],
      ['效果', 40, '森林覆盖率提高幅度', 30, '达标得满分', 30],
      ['', '', '群众满意度', 10, '≥90%得满分', 10],
      ['合计', upper, '', lower, '', 100],
    ],
    { merges: ['A4:A5', 'B4:B5', 'A6:A7', 'B6:B7'] },
  );

testRule(weightTotal, {
  accept: [
    { name: 'totals below each column of weights', sheet: nestedTotals(100, 100) },
    { name: 'a total on another scale than that of the groups', sheet: nestedTotals(1000, 100) },
    { name: 'fractions shown as percentages', sheet: weighted([0.2, 0.2, 0.1, 0.3, 0.1]) },
    { name: 'a level that states percent, over fractions', sheet: labelled('产出指标50%', [0.2, 0.2, 0.1, 0.3, 0.1]) },
    { name: 'a level that states its weight', sheet: labelled('产出指标\n权重50', [20, 20, 10, 30, 10]) },
    { name: 'a second level with its points', sheet: labelled('产出指标', [20, 20, 10, 30, 10], '数量指标（20分）') },
    { name: '90 beside ten for the execution rate', sheet: weighted([20, 20, 10, 30, 10], '预算执行率权重：10%') },
    { name: 'percentages', sheet: weighted(['20%', '20%', '10%', '30%', '10%']) },
    { name: '90', sheet: weighted([20, 20, 10, 30, 10]) },
    { name: '100', sheet: weighted([20, 20, 20, 30, 10]) },
    { name: 'quarters of a level', sheet: weighted([22.5, 22.5, 5, 30, 10]) },
    { name: 'a row without weight', sheet: weighted([20, 20, '', 30, 10]) },
    { name: 'the points the form hands out', sheet: weighted([20, 20, 10, 30, 10], points) },
    { name: 'labels with points', sheet: evaluated(good, 100) },
    { name: 'weights of three levels', sheet: nested() },
    { name: 'shares of 100 within each level', sheet: nested([60, 40], [70, 30, 100], [60, 40, 100, 100]) },
    {
      name: '100 in two forms',
      sheet: [weighted([20, 20, 20, 30, 10]), { ...weighted([30, 20, 10, 30, 10]), name: '乙' }],
    },
  ],
  reject: [
    {
      name: 'a total below the weights of an upper level',
      sheet: nestedTotals(105, 100),
      cells: [['B8', 'B4:B5', 'B6:B7']],
      message: ['105', '60 + 40'],
    },
    {
      name: 'a weight in words',
      sheet: weighted([20, 20, '十', 30, 10]),
      cells: [['F7']],
      message: ['“十”不是数字'],
    },
    {
      name: 'fractions that come to 95 %',
      sheet: weighted([0.25, 0.2, 0.1, 0.3, 0.1]),
      cells: [['F5', 'F6', 'F7', 'F8', 'F9']],
      message: ['25% + 20% + 10% + 30% + 10% = 95%'],
    },
    {
      name: 'a level against the percent of its label',
      sheet: labelled('产出指标（权重40%）', [20, 20, 10, 30, 10]),
      cells: [['A5:A7', 'F5', 'F6', 'F7']],
      message: ['标注 40 分', '20 + 20 + 10 = 50'],
    },
    {
      name: 'a second level against the points of its label',
      sheet: labelled('产出指标', [20, 20, 10, 30, 10], '数量指标（30分）'),
      cells: [['B5', 'F5']],
      message: ['数量指标标注 30 分'],
    },
    {
      name: 'a weight of 0',
      sheet: weighted([20, 20, 0, 40, 10]),
      cells: [['F7']],
      message: ['大于 0', '火情处置及时率'],
    },
    { name: 'a negative weight', sheet: weighted([20, 30, -10, 40, 10]), cells: [['F7']], message: ['-10'] },
    {
      name: '90 beside twenty for the execution rate',
      sheet: weighted([20, 20, 10, 30, 10], '预算执行率权重：20%'),
      cells: [['F5', 'F6', 'F7', 'F8', 'F9', 'A3']],
      message: ['= 90', '共 110'],
    },
    {
      name: '100 beside ten for the execution rate',
      sheet: weighted([20, 20, 20, 30, 10], '预算执行率权重：10%'),
      cells: [['F5', 'F6', 'F7', 'F8', 'F9', 'A3']],
      message: ['= 100', '共 110'],
    },
    {
      name: 'a level against the points of its label without 分',
      sheet: evaluated(withRow(1, ['≥95%', '96%', 30, 30, '']), 110, '产出指标\n(50)'),
      cells: [
        ['B5:B6', 'G5', 'G6'],
        ['G5', 'G6', 'G7', 'G8'],
      ],
      message: ['标注 50 分', '30 + 30 = 60'],
    },
    {
      name: '100 beside a form with 90',
      sheet: [weighted([20, 20, 20, 30, 10]), { ...weighted([20, 20, 10, 30, 10]), name: '乙' }],
      cells: [['F5', 'F6', 'F7', 'F8', 'F9']],
      message: ['20 + 20 + 20 + 30 + 10 = 100', '其他申报表的权重合计为 90'],
    },
    {
      name: '85',
      sheet: weighted([20, 15, 10, 30, 10]),
      cells: [['F5', 'F6', 'F7', 'F8', 'F9']],
      message: ['20 + 15 + 10 + 30 + 10 = 85', '应为 90', '差 5'],
    },
    {
      name: 'a level against the points handed out',
      sheet: weighted([20, 20, 5, 35, 10], points),
      cells: [
        ['A5', 'F5', 'F6', 'F7'],
        ['A8', 'F8'],
      ],
      message: ['标注 50 分', '20 + 20 + 5 = 45', '差 5'],
    },
    {
      name: 'points that do not add up themselves',
      sheet: weighted([20, 20, 10, 30, 10], points.replace('90分', '95分')),
      cells: [['A3']],
      message: ['95', '50 + 30 + 10 = 90'],
    },
    {
      name: 'a label against its rows',
      sheet: evaluated(good, 100, '产出指标（60分）'),
      cells: [['B5:B6', 'G5', 'G6']],
      message: ['标注 60 分', '30 + 20 = 50'],
    },
    {
      name: 'a third level that misses its second',
      sheet: nested([60, 40], [40, 20, 40], [26, 15, 20, 40]),
      cells: [['D4:D5', 'F4', 'F5']],
      message: ['40', '26 + 15 = 41', '差 1'],
    },
  ],
});
