import { indicatorCell } from '../../../../src/core/rules/complete/indicator-cell';
import { form, goodRows, halfYear, splitForm } from '../../../support/forms';
import { card } from '../consistency/forms';
import type { CellValue } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { evaluated, good, withRow } from '../score/forms';
import { testRule } from '../../../support/rule-tester';

/** Values of the whole term, and of the year only in the first row. */
const yearless = (first: string) =>
  ['养护里程', '加宽里程', '绿化里程'].map(
    (name, i) => ['产出指标', '数量指标', name, i === 0 ? first : '', '≥60公里'] as const,
  );

/** A self-evaluation that states what was spent: target E, completion F, weight G, score H from row 7 on. */
const spent = (rows: readonly (readonly CellValue[])[], executionScore: CellValue = 10) =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '护林防火工作经费'],
      ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '得分'],
      ['', '年度资金总额', '', 50, 50, 50, 10, executionScore],
      ['一级指标', '二级指标', '三级指标', '', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '巡护次数', '', ...rows[0]!],
      ['产出指标', '质量指标', '巡护覆盖率', '', ...rows[1]!],
    ],
    { merges: ['A4:A5', 'B4:C4', 'B5:C5', 'C6:D6', 'C7:D7', 'C8:D8'] },
  );

const unfilled = good.map((row) => [row[0]!, '', row[2]!, '', '']);

testRule(indicatorCell, {
  accept: [
    {
      name: 'an evaluation not yet begun',
      sheet: evaluated(unfilled),
    },
    { name: 'an evaluation filled in', sheet: spent(good) },
    {
      name: 'a part of a row, without points of its own',
      sheet: evaluated([['≥120次', '126次', 50, 50, ''], ['≥95%', '96%', '', '', ''], ...good.slice(2)]),
    },
    { name: 'a year in which some rows rest', sheet: card({ annualGoal: '养护道路。', rows: yearless('≥20公里') }) },
    {
      name: 'a whole term without a goal for the year',
      sheet: card({ midtermGoal: '养护道路。', annualGoal: '', rows: yearless('') }),
    },
    { name: 'every row filled', sheet: form() },
    { name: 'spare blank rows', sheet: form({ rows: [...goodRows, ['', '', '', ''], ['', '', '指标2：', '']] }) },
    { name: 'a row for the year only', sheet: halfYear([['产出指标', '数量指标', '古树挂牌数', '', '≥60株']]) },
    {
      name: 'a qualitative row with its degree',
      sheet: splitForm([['效益指标', '社会效益指标', '出行便利程度', '定性', '显著', '']]),
    },
  ],
  reject: [
    {
      name: 'the value of the year missing in one row',
      sheet: card({
        rows: [
          ['产出指标', '数量指标', '养护里程', '≥20公里', '≥60公里'],
          ['产出指标', '数量指标', '加宽里程', '', '≥60公里'],
          ['产出指标', '数量指标', '绿化里程', '≥20公里', '≥60公里'],
        ],
      }),
      cells: [['D15', 'H15']],
      message: ['加宽里程'],
    },
    {
      name: 'the value of the whole term missing in one row',
      sheet: card({
        rows: [
          ['产出指标', '数量指标', '养护里程', '≥20公里', '≥60公里'],
          ['产出指标', '数量指标', '加宽里程', '≥20公里', ''],
          ['产出指标', '数量指标', '绿化里程', '≥20公里', '≥60公里'],
        ],
      }),
      cells: [['D15', 'E15']],
      message: ['另一期'],
    },
    {
      name: 'words that put the value off',
      sheet: form({ rows: [['产出指标', '数量指标', '养护里程', '同上']] }),
      cells: [['C9', 'D9']],
      message: ['同上'],
    },
    {
      name: 'what was done and its score, in one row of an evaluation',
      sheet: evaluated(withRow(1, ['≥95%', '', 20, '', ''])),
      cells: [['D6', 'F6', 'H6']],
      message: ['实际完成值'],
    },
    {
      name: 'a weight, where the others do not make up the whole',
      sheet: evaluated(withRow(1, ['≥95%', '96%', '', '', ''])),
      cells: [['G6', 'D6']],
      message: ['没有填权重'],
    },
    {
      name: 'a dash for what was done',
      sheet: evaluated(withRow(1, ['≥95%', '/', 20, 20, ''])),
      cells: [['D6', 'F6']],
    },
    {
      name: 'a score alone',
      sheet: evaluated(withRow(1, ['≥95%', '96%', 20, '', ''])),
      cells: [['D6', 'H6']],
      message: ['得分'],
    },
    {
      name: 'all rows of an evaluation that states what was spent',
      sheet: spent(unfilled),
      cells: [['F7', 'H7', 'F8', 'H8']],
      message: ['2 条'],
    },
    {
      name: 'the score of the execution rate',
      sheet: spent(good, ''),
      cells: [['H5', 'G5']],
    },
    {
      name: 'the whole column of the year',
      sheet: card({ annualGoal: '养护道路。', rows: yearless('') }),
      cells: [['H14', 'H15', 'H16']],
      message: ['整列'],
    },
    {
      name: 'half a year without the year',
      sheet: halfYear([
        ['产出指标', '数量指标', '古树挂牌数', '30株', ''],
        ['产出指标', '数量指标', '古树养护数', '30株', '60株'],
      ]),
      cells: [['C6', 'E6']],
    },
    {
      name: 'a name without value',
      sheet: form({ rows: [...goodRows, ['效益指标', '可持续影响指标', '管护制度健全性', '']] }),
      cells: [['C15', 'D15']],
      message: ['管护制度健全性'],
    },
    {
      name: 'a value without name',
      sheet: form({ rows: [...goodRows, ['效益指标', '可持续影响指标', '', '≥5年']] }),
      cells: [['C15', 'D15']],
      message: ['≥5年'],
    },
    {
      name: 'a qualitative row without degree',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['效益指标', '社会效益指标', '促进和谐', '定性', '', ''],
      ]),
      cells: [['C8', 'E8']],
      message: ['定性'],
    },
    {
      name: 'neither half nor year',
      sheet: halfYear([['产出指标', '数量指标', '古树挂牌数', '', '']]),
      cells: [['C6', 'D6', 'E6']],
    },
    {
      name: 'a unit of the blank form without its number',
      sheet: form({
        rows: [
          ...goodRows,
          ['产出指标', '数量指标', '新建堤防长度', '公里'],
          ['产出指标', '质量指标', '防渗率', '≥ %'],
        ],
      }),
      cells: [
        ['C15', 'D15'],
        ['C16', 'D16'],
      ],
      message: ['只有单位“公里”'],
    },
  ],
});
