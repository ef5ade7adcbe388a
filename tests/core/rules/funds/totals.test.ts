import { incomeEqualsExpenditure } from '../../../../src/core/rules/funds/income-equals-expenditure';
import { midtermBelowAnnual } from '../../../../src/core/rules/funds/midterm-below-annual';
import { textDiffersFromTable } from '../../../../src/core/rules/funds/text-differs-from-table';
import { testRule } from '../../../support/rule-tester';
import { card, matrix, prose, tree } from './forms';

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

testRule(textDiffersFromTable, {
  accept: [
    { name: 'the total in another unit', sheet: card({ goal: '年度预算总额500000元。' }) },
    { name: 'another year', sheet: card({ goal: '2022年度预算安排45万元，2023年继续加强巡护。' }) },
    { name: 'part of the money', sheet: card({ goal: '其中：资金安排30万元用于巡护。' }) },
    { name: 'a fund line', sheet: card({ annual: [50, 40, 10], goal: '财政拨款安排40万元。' }) },
    {
      name: 'a rounded total',
      sheet: card({ annual: [49.974, 49.974, 0], midterm: ['', '', ''], goal: '共申请预算资金49.97万元。' }),
    },
    { name: 'a text beside its table', sheet: [card({}), prose('2023年度预算安排50.00万元。')] },
  ],
  reject: [
    {
      name: 'another total in the goal',
      sheet: card({ goal: '本项目年度预算总额48万元。' }),
      cells: [['D9:E9', 'E5']],
      message: ['48万元', '50.00万元', '差 2.00万元'],
    },
    {
      name: 'another total in the text beside the table',
      sheet: [card({}), prose('2023年度预算安排52.00万元。')],
      cells: [['A7']],
      message: ['差 2.00万元'],
    },
  ],
});
