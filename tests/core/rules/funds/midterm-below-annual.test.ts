import { midtermBelowAnnual } from '../../../../src/core/rules/funds/midterm-below-annual';
import { testRule } from '../../../support/rule-tester';
import { card, matrix } from './forms';

testRule(midtermBelowAnnual, {
  accept: [
    { name: 'three years', sheet: matrix([900000, '', '', '', 900000, ''], [300000, '', '', '', 300000, '']) },
    { name: 'a one-year project', sheet: card({ midterm: [50, 50, 0] }) },
    { name: 'no 中期 filled in', sheet: card({ midterm: ['', '', ''] }) },
  ],
  reject: [
    {
      name: 'less for all years than for one',
      sheet: card({ midterm: [30, 30, 0] }),
      cells: [['C5', 'E5']],
      message: ['30.00 < 年度 50.00', '差 20.00（万元）'],
    },
  ],
});
