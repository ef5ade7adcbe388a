import { hiddenContent } from '../../../../src/core/rules/excel/hidden-content';
import { testRule } from '../../../support/rule-tester';
import { card } from '../funds/forms';

testRule(hiddenContent, {
  accept: [
    { name: 'a hidden column beside the table', sheet: card({ options: { hiddenColumns: [5] } }) },
    { name: 'a hidden row below the table', sheet: card({ options: { hiddenRows: [40] } }) },
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
