import { indicatorCell } from '../../../../src/core/rules/complete/indicator-cell';
import { form, goodRows, halfYear, splitForm, type Row } from '../../../support/forms';
import { card } from '../consistency/forms';
import { testRule } from '../../../support/rule-tester';

/** Values of the whole term, and of the year only in the first row. */
const yearless = (first: string) =>
  ['养护里程', '加宽里程', '绿化里程'].map(
    (name, i) => ['产出指标', '数量指标', name, i === 0 ? first : '', '≥60公里'] as const,
  );

testRule(indicatorCell, {
  accept: [
    { name: 'a year in which some rows rest', sheet: card({ annualGoal: '养护道路。', rows: yearless('≥20公里') }) },
    {
      name: 'a whole term without a goal for the year',
      sheet: card({ midtermGoal: '养护道路。', annualGoal: '', rows: yearless('') }),
    },
    {
      name: 'a template that nobody filled in, which value/placeholder-number tells',
      sheet: form({
        rows: ['数量指标', '质量指标', '时效指标', '成本指标', '社会效益指标'].map((level2): Row => [
          '产出指标',
          level2,
          '',
          88,
        ]),
      }),
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
