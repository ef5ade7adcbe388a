import { shiftedRow } from '../../../../src/core/rules/layout/shifted-row';
import { form, goodRows, splitForm, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const shifted: readonly Row[] = [
  ...goodRows.slice(0, 5),
  ['满意度指标', '服务对象满意度指标', '', '林农满意度', '≥90%'],
];

testRule(shiftedRow, {
  accept: [
    { name: 'rows in line', sheet: form() },
    { name: 'a value without name', sheet: form({ rows: [...goodRows, ['效益指标', '可持续影响指标', '', '≥5年']] }) },
    { name: 'blank rows', sheet: form({ rows: [...goodRows, ['效益指标', '经济效益指标', '', '']] }) },
    {
      name: 'a split form',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['产出指标', '质量指标', '合格率', '≥', 95, '%'],
        ['效益指标', '社会效益指标', '受益人数', '≥', 300, '人'],
      ]),
    },
    { name: 'rows of a merged name column', sheet: form({ rows: goodRows, merges: ['A1:D1', 'A2:D2', 'A9:A12'] }) },
  ],
  reject: [
    {
      name: 'a row one column off',
      sheet: form({ rows: shifted }),
      cells: [['C14:E14']],
      message: ['林农满意度', '偏右'],
    },
  ],
});

it('layout/shifted-row moves the row back', () => {
  const [finding] = runRule(shiftedRow, form({ rows: shifted }));
  expect(finding?.fix?.edits).toMatchObject([
    { range: { top: 13, left: 2 }, values: [['林农满意度']] },
    { range: { top: 13, left: 3 }, values: [['≥90%']] },
    { range: { top: 13, left: 4 }, values: [['']] },
  ]);
});
