import { incomeEqualsExpenditure } from '../../../../src/core/rules/funds/income-equals-expenditure';
import { testRule } from '../../../support/rule-tester';
import { tree } from './forms';

testRule(incomeEqualsExpenditure, {
  accept: [
    {
      name: 'a balance',
      sheet: tree(
        [8, 8, 8, '', ''],
        [
          ['巡护', 3, 5],
          ['宣传', 1, 3],
        ],
      ),
    },
    { name: 'no expenditure filled in', sheet: tree([8, 8, 8, '', ''], [['巡护', '', '']]) },
  ],
  reject: [
    {
      name: 'less spent than given',
      sheet: tree(
        [8, 8, 8, '', ''],
        [
          ['巡护', 3, 5],
          ['宣传', 1, 2.5],
        ],
      ),
      cells: [['E5:F5', 'F11', 'F12']],
      message: ['收入 8.00 ≠ 支出 7.50', '差 0.50（万元）'],
    },
  ],
});
