import { hardcodedTotal } from '../../../../src/core/rules/excel/hardcoded-total';
import { testRule } from '../../../support/rule-tester';
import { card } from '../funds/forms';

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
