import { growth, LINEAR } from '../../support/counted-work';
import fc from '../../support/random';
import labels from './labels/known-labels.json';
import { recognise } from '../../../src/core/declaration/recognise';
import { budgetOf } from '../../../src/core/money/budgets';
import { chooseProfile } from '../../../src/core/profiles/choose';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

const words = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(words)
      : [];
const dictionary = words(labels);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...dictionary) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constantFrom(
    '#REF!',
    '##',
    '≥90%',
    '其中：',
    '（',
    '2024年',
    '项目名称：',
    '单位：万元',
    '总额100万元（其中市级90万元）',
    '项目支出绩效目标表',
  ),
);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
    merges: fc.array(fc.record({ top: fc.nat(30), left: fc.nat(10), bottom: fc.nat(30), right: fc.nat(10) }), {
      maxLength: 12,
    }),
    row: fc.nat(40),
    column: fc.nat(40),
  })
  .map(({ rows, merges, row, column }) => ({
    ...grid(rows),
    origin: { row, column },
    // Merges as a damaged file may have them: overlapping, upside down, outside the used range.
    merges: merges.map((m) => ({
      top: m.top + row,
      left: m.left + column,
      bottom: m.bottom + row,
      right: m.right + column,
    })),
  }));

it('never throws, and gives ranges inside the sheet', () => {
  fc.assert(
    fc.property(sheet, (any) => {
      for (const table of recognise(any)) {
        budgetOf(table, 'annual');
        budgetOf(table, 'midterm');
        chooseProfile(table);
        expect(table.range.top).toBeLessThanOrEqual(table.range.bottom);
        expect(table.range.left).toBeLessThanOrEqual(table.range.right);
        for (const block of table.funds) {
          const check = (lines: typeof block.lines): void =>
            lines.forEach((line) => {
              expect(line.amounts).toHaveLength(block.columns.length);
              check(line.children);
            });
          check(block.lines);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

const repeat = <T>(times: number, make: (i: number) => T): T[] => Array.from({ length: times }, (_, i) => make(i));

it.each<[string, (i: number) => CellValue[], CellValue[]]>([
  ['a card', (i) => ['', '数量指标', `名称${i}`, `≥${i}次`], ['一级指标', '二级指标', '三级指标', '指标值']],
  [
    'a list of projects',
    (i) => [`项目${i >> 3}`, 100, '产出指标', '数量指标', `名称${i}`, i],
    ['项目名称', '预算数', '一级指标', '二级指标', '三级指标', '指标值'],
  ],
  ['a block of money', (i) => [`科目${i}`, i, i], ['资金来源', '年初预算数', '全年执行数']],
  ['headers only', () => ['一级指标', '二级指标', '三级指标', '指标值'], ['项目名称', '示范']],
  ['labels only', () => ['其中：财政拨款', '年度目标', '资金总额', '项目概况'], ['项目名称', '示范']],
])('reads %s of 4,000 rows in steps that grow as they do', (_name, row, header) => {
  const long = (rows: number): Sheet => grid([['项目名称', '示范', '', ''], header, ...repeat(rows, row)]);
  expect(growth(4_000, long, recognise)).toBeLessThan(LINEAR);
});
