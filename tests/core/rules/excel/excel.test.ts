import { dateSerial } from '../../../../src/core/rules/excel/date-serial';
import { displayedDiffers } from '../../../../src/core/rules/excel/displayed-differs';
import { errorValue } from '../../../../src/core/rules/excel/error-value';
import { formulaRange } from '../../../../src/core/rules/excel/formula-range';
import { hardcodedTotal } from '../../../../src/core/rules/excel/hardcoded-total';
import { hiddenContent } from '../../../../src/core/rules/excel/hidden-content';
import { textNumber } from '../../../../src/core/rules/excel/text-number';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid, type GridOptions } from '../../../support/grid';
import { runRule, testRule } from '../../../support/rule-tester';
import { card, tree } from '../funds/forms';

/** Operator, value and unit in columns of their own, rows from row 4. */
const split = (rows: readonly (readonly CellValue[])[], options?: GridOptions): Sheet =>
  grid(
    [
      ['护林防火工作经费项目绩效目标表（2023年）'],
      ['项目名称', '护林防火工作经费'],
      ['一级指标', '二级指标', '三级指标', '指标方向', '目标值', '计量单位'],
      ...rows.map((row) => ['产出指标', ...row]),
      ['效益指标', '社会效益指标', '火灾发生率', '≤', 1, '%'],
    ],
    options,
  );

testRule(errorValue, {
  accept: [{ name: 'numbers', sheet: card({}) }],
  reject: [
    {
      name: 'a lost reference',
      sheet: card({ annual: ['#REF!', 50, 0], options: { formulas: { E5: '=#REF!+E7' } } }),
      cells: [['E5']],
      message: ['#REF!', '=#REF!+E7'],
    },
  ],
});

testRule(textNumber, {
  accept: [
    { name: 'numbers', sheet: card({}) },
    { name: 'amounts with their unit', sheet: card({ annual: ['50万元', '50万元', ''] }) },
    { name: 'target values', sheet: split([['数量指标', '巡护次数', '≥', '120', '次']]) },
  ],
  reject: [
    {
      name: 'an amount in text',
      sheet: card({ annual: ['50.00', 50, 0] }),
      cells: [['E5']],
      message: ['“50.00”', '50.00'],
    },
  ],
});

describe('the fix of excel/text-number', () => {
  it('writes the number and takes the text format away', () => {
    const sheet = card({ annual: ['1,250.00', 1250, 0], options: { formats: { E5: '@' } } });
    expect(runRule(textNumber, sheet)[0]?.fix?.edits).toEqual([
      { kind: 'setNumberFormats', range: { top: 4, left: 4, bottom: 4, right: 4 }, formats: [['General']] },
      { kind: 'setValues', range: { top: 4, left: 4, bottom: 4, right: 4 }, values: [[1250]] },
    ]);
  });
});

testRule(dateSerial, {
  accept: [
    {
      name: 'a real date',
      sheet: split([['时效指标', '工作完成时间', '≤', 45291, '']], {
        formats: { E4: 'yyyy/m/d' },
        texts: { E4: '2023/12/31' },
      }),
    },
    { name: 'a count of that size', sheet: split([['数量指标', '发放宣传资料', '≥', 45291, '份']]) },
    { name: 'a count without unit', sheet: split([['数量指标', '发放份数', '≥', 45291, '']]) },
    { name: 'a time in hours', sheet: split([['时效指标', '响应时间', '≤', 45291, '秒']]) },
  ],
  reject: [
    {
      name: 'a deadline shown as a number',
      sheet: split([['时效指标', '工作完成时间', '≤', 45291, '']], { texts: { E4: '45,291' } }),
      cells: [['E4']],
      message: ['45,291', '2023-12-31'],
    },
    {
      name: 'the same day number in the unit cell',
      sheet: split([['时效指标', '资金到位情况', '=', 45291, 45291]]),
      cells: [['E4', 'F4']],
    },
  ],
});

testRule(displayedDiffers, {
  accept: [
    {
      name: 'hidden cents',
      sheet: card({
        unit: '元',
        annual: [500000.4, 500000.4, 0],
        midterm: ['', '', ''],
        options: { texts: { E5: '500,000', E6: '500,000' } },
      }),
    },
    {
      name: 'two decimals of 万元',
      sheet: card({
        annual: [49.974, 49.974, 0],
        midterm: ['', '', ''],
        options: { texts: { E5: '49.97', E6: '49.97' } },
      }),
    },
    { name: 'a percentage', sheet: split([['质量指标', '合格率', '≥', 0.9, '']], { texts: { E4: '90%' } }) },
    { name: 'a date', sheet: split([['时效指标', '完成时间', '≤', 45291, '']], { texts: { E4: '2023/12/31' } }) },
    { name: 'a narrow column', sheet: card({ options: { texts: { E5: '####' } } }) },
  ],
  reject: [
    {
      name: 'a small cost shown as nothing',
      sheet: split([['成本指标', '办公费', '≤', 0.04, '万元']], { texts: { E4: '0' } }),
      cells: [['E4']],
      message: ['显示为 0', '0.04'],
    },
    {
      name: 'thousands of 元 rounded away',
      sheet: card({ annual: [229.66, 229.66, 0], midterm: ['', '', ''], options: { texts: { E5: '230', E6: '230' } } }),
      cells: [['E5'], ['E6']],
      message: ['230', '229.66', '0.34'],
    },
  ],
});

testRule(formulaRange, {
  accept: [
    { name: 'all parts', sheet: card({ options: { formulas: { C5: '=C6+C7', E5: '=SUM(E6:E7)' } } }) },
    { name: 'no formulas', sheet: card({}) },
    { name: 'another calculation', sheet: card({ options: { formulas: { E5: '=ROUND(E6*1.0+E7,2)' } } }) },
    { name: 'the parts of a subtotal in its place', sheet: tree([8, 8, 8, 0, 0], [['巡护', 4, 8]]) },
  ],
  reject: [
    {
      name: 'a part left out',
      sheet: card({ options: { formulas: { E5: '=E6' } } }),
      cells: [['E5', 'E7']],
      message: ['=E6', '其他资金（E7）'],
    },
    {
      name: 'a subtotal and its parts',
      sheet: grid(tree([16, 8, 8, 0, 0], [['巡护', 8, 16]]).values, {
        merges: [
          'A1:F1',
          'A2:F2',
          'B4:D4',
          'E4:F4',
          'B5:D5',
          'E5:F5',
          'B6:B8',
          'C6:D6',
          'E6:F6',
          'C7:D7',
          'E7:F7',
          'C8:D8',
          'E8:F8',
          'B9:D9',
          'E9:F9',
          'B10:D10',
          'B11:D11',
          'A4:A11',
        ],
        formulas: { E5: '=SUM(E6:E9)' },
      }),
      cells: [['E5:F5', 'E6:F6']],
      message: ['SUM(E6:E9)', '不止一次'],
    },
  ],
});

testRule(hardcodedTotal, {
  accept: [
    { name: 'no formulas at all', sheet: card({}) },
    { name: 'formulas everywhere', sheet: card({ options: { formulas: { C5: '=C6+C7', E5: '=E6+E7' } } }) },
  ],
  reject: [
    {
      name: 'one typed among formulas',
      sheet: card({ options: { formulas: { C5: '=C6+C7' } } }),
      cells: [['E5']],
      message: ['50.00', '=E6+E7'],
    },
  ],
});

testRule(hiddenContent, {
  accept: [
    { name: 'a hidden blank row', sheet: split([['', '', '', '', '']], { hiddenRows: [20] }) },
    { name: 'nothing hidden', sheet: card({}) },
  ],
  reject: [
    {
      name: 'a hidden fund line',
      sheet: card({ options: { hiddenRows: [6] } }),
      cells: [['A7:E7']],
      message: ['第 7 行'],
    },
    {
      name: 'hidden columns',
      sheet: card({ options: { hiddenColumns: [2, 3] } }),
      cells: [['C1:D13']],
      message: ['C–D 列'],
    },
  ],
});
