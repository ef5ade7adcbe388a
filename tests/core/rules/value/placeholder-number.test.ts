import { placeholderNumber } from '../../../../src/core/rules/value/placeholder-number';
import { form, goodRows, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const rows = (...values: string[]): Row[] =>
  goodRows.slice(0, values.length).map(([a, b, name], i) => [a, b, name, values[i]!]);

testRule(placeholderNumber, {
  accept: [
    { name: 'a real plan', sheet: form() },
    {
      name: 'the same rate in every rate row',
      sheet: form({ rows: goodRows.map(([a, b, name]): Row => [a, b, `${String(name)}率`, '=100%']) }),
    },
    { name: 'a few equal counts', sheet: form({ rows: rows('≥2次', '≥2%') }) },
  ],
  reject: [
    {
      name: 'an asterisk',
      sheet: form({ rows: [['产出指标', '数量指标', '巡护次数', '≥*次']] }),
      cells: [['D9']],
      message: ['≥*次'],
    },
    { name: 'XX', sheet: form({ rows: [['产出指标', '数量指标', '巡护次数', '≥XX次']] }), cells: [['D9']] },
    {
      name: 'one number for people and rates',
      sheet: form({ rows: rows('88人', '88%', '88%', '88件', '88%') }),
      cells: [['D9', 'D10', 'D11', 'D12', 'D13']],
      message: ['88'],
    },
    {
      name: 'numbers for names',
      sheet: form({ rows: goodRows.map(([a, b]): Row => [a, b, '88', '100']) }),
      cells: [['C9', 'C10', 'C11', 'C12', 'C13', 'C14']],
      message: ['6 条'],
    },
    {
      name: 'numbers and not one name',
      sheet: form({ rows: goodRows.map(([a, b], i): Row => [a, b, '', i > 3 ? 20 : 88]) }),
      cells: [['D9', 'D10', 'D11', 'D12', 'D13', 'D14']],
      message: ['6 条', '88'],
    },
  ],
});
