import { indicatorCell } from '../../../../src/core/rules/complete/indicator-cell';
import { form, goodRows, halfYear, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

testRule(indicatorCell, {
  accept: [
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
