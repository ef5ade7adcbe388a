import { errorValue } from '../../../../src/core/rules/excel/error-value';
import { testRule } from '../../../support/rule-tester';
import { card } from '../funds/forms';

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
