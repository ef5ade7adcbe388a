import { shiftedRow } from '../../../../src/core/rules/layout/shifted-row';
import { form, goodRows, halfYear, splitForm, type Row } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { runRule, testRule } from '../../../support/rule-tester';

const last = (...row: Row) => form({ rows: [...goodRows.slice(0, 5), row] });
const oneRight = last('满意度指标', '服务对象满意度指标', '', '林农满意度', '≥90%');
const twoRight = last('满意度指标', '服务对象满意度指标', '', '', '林农满意度', '≥90%');
const oneLeft = last('满意度指标', '林农满意率调查', '≥90%', '');

const terms: Parameters<typeof halfYear>[0] = [
  ['产出指标', '数量指标', '古树挂牌数', '≥30株', '≥60株'],
  ['产出指标', '质量指标', '挂牌合格率', '≥95%', '≥95%'],
];
const twoTerms = () => {
  const sheet = halfYear([...terms, ['效益指标', '社会效益', '', '', '']]);
  const rows = sheet.values.map((row) => [...row, '']);
  rows[7]!.splice(3, 3, '古树保存率', '≥98%', '≥98%');
  return grid(rows, { merges: ['A1:E1', 'A2:E2', 'B3:C3', 'B4:E4'] });
};

testRule(shiftedRow, {
  accept: [
    { name: 'rows in line', sheet: form() },
    { name: 'a value without name', sheet: form({ rows: [...goodRows, ['效益指标', '可持续影响指标', '', '≥5年']] }) },
    { name: 'blank rows', sheet: form({ rows: [...goodRows, ['效益指标', '经济效益指标', '', '']] }) },
    {
      name: 'a self-evaluation row without name',
      sheet: form({ rows: [...goodRows, ['效益指标', '经济效益指标', '', '提升明显', '100%']] }),
    },
    {
      name: 'a split form',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['产出指标', '质量指标', '合格率', '≥', 95, '%'],
        ['效益指标', '社会效益指标', '受益人数', '≥', 300, '人'],
      ]),
    },
    { name: 'two terms in line', sheet: halfYear([...terms, ['效益指标', '社会效益', '古树保存率', '≥98%', '≥98%']]) },
    { name: 'merged levels', sheet: form({ rows: goodRows, merges: ['A1:D1', 'A2:D2', 'A9:A12'] }) },
  ],
  reject: [
    { name: 'one column to the right', sheet: oneRight, cells: [['D14:E14']], message: ['林农满意度', '偏右 1 栏'] },
    { name: 'two columns to the right', sheet: twoRight, cells: [['E14:F14']], message: ['偏右 2 栏'] },
    { name: 'one column to the left', sheet: oneLeft, cells: [['B14:C14']], message: ['偏左 1 栏'] },
    { name: 'name and both terms', sheet: twoTerms(), cells: [['D8:F8']], message: ['古树保存率'] },
  ],
});

describe('layout/shifted-row moves', () => {
  const moved = (sheet: ReturnType<typeof form>) =>
    runRule(shiftedRow, sheet).flatMap((f) =>
      f.fix?.edits.map((edit) => edit.kind === 'setValues' && [edit.range.left, edit.values[0]?.[0]]),
    );
  it('one column back', () => {
    expect(moved(oneRight)).toEqual([
      [2, '林农满意度'],
      [3, '≥90%'],
      [4, ''],
    ]);
  });
  it('two columns back', () => {
    expect(moved(twoRight)).toEqual([
      [2, '林农满意度'],
      [3, '≥90%'],
      [4, ''],
      [5, ''],
    ]);
  });
  it('one column forward', () => {
    expect(moved(oneLeft)).toEqual([
      [2, '林农满意率调查'],
      [3, '≥90%'],
      [1, ''],
    ]);
  });
});
