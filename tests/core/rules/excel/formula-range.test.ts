import { formulaRange } from '../../../../src/core/rules/excel/formula-range';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { card, tree } from '../funds/forms';

testRule(formulaRange, {
  accept: [
    { name: 'all parts', sheet: card({ options: { formulas: { C5: '=C6+C7', E5: '=SUM(E6:E7)' } } }) },
    { name: 'no formulas', sheet: card({}) },
    { name: 'another calculation', sheet: card({ options: { formulas: { E5: '=ROUND(E6*1.0+E7,2)' } } }) },
    {
      name: 'a formula that adds nothing of the table',
      sheet: card({ options: { formulas: { E5: '=H20+H21' } } }),
    },
    {
      name: 'a total typed in, its parts calculated',
      sheet: card({ options: { formulas: { E6: '=E20', E7: '=E21' } } }),
    },
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
