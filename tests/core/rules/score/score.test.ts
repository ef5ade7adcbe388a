import { completionType } from '../../../../src/core/rules/score/completion-type';
import { selfEvaluation } from '../../../../src/core/rules/score/self-evaluation';
import { weightTotal } from '../../../../src/core/rules/score/weight-total';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

/** A budget form with a weight column: rows 4 on, weights in F. */
const weighted = (weights: readonly CellValue[], line?: string): Sheet =>
  grid([
    ['护林防火工作经费项目绩效目标表（2023年）'],
    ['项目名称', '护林防火工作经费'],
    [line ?? '年度目标', line ? '' : '加强林区巡护。'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '分值'],
    ['产出指标', '数量指标', '巡护次数', '≥', '120次', weights[0]!],
    ['产出指标', '质量指标', '巡护覆盖率', '≥', '95%', weights[1]!],
    ['产出指标', '时效指标', '火情处置及时率', '=', '100%', weights[2]!],
    ['效益指标', '社会效益指标', '火灾发生率', '≤', '1%', weights[3]!],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90%', weights[4]!],
  ]);

const points = '绩效指标（权重分值90分，其中产出指标权重分值50分，效益指标权重分值30分，满意度指标权重分值10分）';

/** A self-evaluation: target E, completion F, weight G, score H, reason I; the total in row 9. */
const evaluated = (
  rows: readonly (readonly CellValue[])[],
  total: CellValue = '',
  output = '产出指标（50分）',
): Sheet =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '护林防火工作经费'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['', output, '数量指标', '巡护次数', ...rows[0]!],
      ['', '', '质量指标', '巡护覆盖率', ...rows[1]!],
      ['', '效益指标（40分）', '社会效益指标', '火灾发生率', ...rows[2]!],
      ['', '满意度指标（10分）', '服务对象满意度指标', '群众满意度', ...rows[3]!],
      ['总分', '', '', '', '', '', 100, total, ''],
    ],
    { merges: ['A1:I1', 'A2:I2', 'A4:A8', 'B5:B6', 'A9:F9'] },
  );

const good: readonly (readonly CellValue[])[] = [
  ['≥120次', '126次', 30, 30, ''],
  ['≥95%', '96%', 20, 20, ''],
  ['≤1%', '0.5%', 40, 40, ''],
  ['≥90%', '93%', 10, 10, ''],
];
const withRow = (i: number, row: readonly CellValue[]): readonly (readonly CellValue[])[] =>
  good.map((r, j) => (j === i ? row : r));

testRule(weightTotal, {
  accept: [
    { name: '90', sheet: weighted([20, 20, 10, 30, 10]) },
    { name: '100', sheet: weighted([20, 20, 20, 30, 10]) },
    { name: 'quarters of a level', sheet: weighted([22.5, 22.5, 5, 30, 10]) },
    { name: 'a row without weight', sheet: weighted([20, 20, '', 30, 10]) },
    { name: 'the points the form hands out', sheet: weighted([20, 20, 10, 30, 10], points) },
    { name: 'labels with points', sheet: evaluated(good, 100) },
  ],
  reject: [
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
  ],
});

testRule(selfEvaluation, {
  accept: [
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

testRule(completionType, {
  accept: [
    { name: 'numbers', sheet: evaluated(good, 100) },
    {
      name: 'words for a target in words',
      sheet: evaluated(withRow(1, ['按计划完成', '达成预期指标', 20, 20, '']), 100),
    },
  ],
  reject: [
    {
      name: 'words for a number',
      sheet: evaluated(withRow(0, ['≥120次', '已完成', 30, 30, '']), 100),
      cells: [['F5', 'E5']],
      message: ['≥120次', '已完成'],
    },
  ],
});
