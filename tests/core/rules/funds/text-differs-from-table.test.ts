import { textDiffersFromTable } from '../../../../src/core/rules/funds/text-differs-from-table';
import { testRule } from '../../../support/rule-tester';
import { card, prose } from './forms';

testRule(textDiffersFromTable, {
  accept: [
    {
      name: 'the project’s own money',
      sheet: card({ goal: '2023年护林防火工作经费50万元，其中巡护30万元、物资20万元。' }),
    },
    { name: 'a part of what the project is called', sheet: card({ goal: '2023年护林防火物资经费20万元。' }) },
    { name: 'an amount said again in 元', sheet: prose('2023年安排资金30万元（300000元）。') },
    { name: 'the total in another unit', sheet: card({ goal: '年度预算总额500000元。' }) },
    { name: 'another year', sheet: card({ goal: '2022年度预算安排45万元，2023年继续加强巡护。' }) },
    { name: 'part of the money', sheet: card({ goal: '其中：资金安排30万元用于巡护。' }) },
    { name: 'another kind of money', sheet: card({ goal: '基本支出预算安排30万元。' }) },
    {
      name: 'public money in a table that does not list it',
      sheet: card({ annual: [50, '', ''], goal: '财政拨款安排30万元。' }),
    },
    { name: 'two projects in one goal', sheet: card({ goal: '项目资金20万元，项目资金28万元。' }) },
    { name: 'a fund line', sheet: card({ annual: [50, 40, 10], goal: '财政拨款安排40万元。' }) },
    {
      name: 'a rounded total',
      sheet: card({ annual: [49.974, 49.974, 0], midterm: ['', '', ''], goal: '共申请预算资金49.97万元。' }),
    },
    { name: 'a text beside its table', sheet: [card({}), prose('2023年度预算安排50.00万元。')] },
  ],
  reject: [
    {
      name: 'the project by its own name, with other money',
      sheet: card({ goal: '2023年护林防火工作经费48万元，其中巡护30万元、物资18万元。' }),
      cells: [['D9:E9', 'E5']],
      message: ['48万元', '50.00万元'],
    },
    {
      name: 'an amount said again in 元 that is another',
      sheet: prose('2023年安排资金30万元（30000元）。'),
      cells: [['A7']],
      message: ['300,000.00元', '30,000.00元'],
    },
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
