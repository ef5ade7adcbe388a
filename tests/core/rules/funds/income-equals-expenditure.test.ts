import { incomeEqualsExpenditure } from '../../../../src/core/rules/funds/income-equals-expenditure';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { tree } from './forms';

/** A department's money of this year and of the two before it (2022年 in E7 and E10, 2023年 in F7 and F10). */
const department = (spentIn2023: number) =>
  grid(
    [
      ['部门整体支出绩效目标表'],
      ['部门名称', '', '', '云湖市司法局'],
      ['部门总体资金情况（万元）', '总体资金情况', '', '当年金额', '近两年收支金额', ''],
      ['', '', '', '', '2022年', '2023年'],
      ['', '收入构成', '财政拨款', 748, 700, 720],
      ['', '', '其他资金', 252, 200, 210],
      ['', '', '合计', 1000, 900, 930],
      ['', '支出构成', '基本支出', 600, 500, spentIn2023 - 410],
      ['', '', '项目支出', 400, 400, 410],
      ['', '', '合计', 1000, 900, spentIn2023],
    ],
    { merges: ['A1:F1', 'A3:A10', 'B3:C4', 'D3:D4', 'E3:F3', 'B5:B7', 'B8:B10'] },
  );

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
    { name: 'years that each balance', sheet: department(930) },
    { name: 'no expenditure filled in', sheet: tree([8, 8, 8, '', ''], [['巡护', '', '']]) },
  ],
  reject: [
    {
      name: 'one of two past years',
      sheet: department(925),
      cells: [['F7', 'F10']],
      message: ['收入 930.00 ≠ 支出 925.00', '差 5.00（万元）'],
    },
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
