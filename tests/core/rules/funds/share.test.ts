import { share } from '../../../../src/core/rules/funds/share';
import { testRule } from '../../../support/rule-tester';
import { prose } from './forms';

testRule(share, {
  accept: [
    {
      name: 'a share to the printed digits',
      sheet: prose('2023年收入总额2000.00万元，其中财政拨款1496.00万元，占74.8%。'),
    },
    { name: 'a change', sheet: prose('2023年预算1234.27万元，比上年减少13.73万元，减少1.10%。') },
    {
      name: 'two changes in one sentence',
      sheet: prose('预算55万元，比上年增加5万元，增长10%，主要是人员经费增加3万元，增长20%。'),
    },
    { name: 'two shares at once', sheet: prose('甲20万元，乙30万元，分别占总额100万元的20%和30%。') },
    { name: 'a percentage without its amounts', sheet: prose('资金总额50万元，培训覆盖率占比达90%以上，增长5%。') },
  ],
  reject: [
    {
      name: 'turned digits',
      sheet: prose('2023年收入总额2000.00万元，其中财政拨款1496.00万元，占78.4%。'),
      cells: [['A7']],
      message: ['74.80%', '78.4%'],
    },
    {
      name: 'a change by the wrong base',
      sheet: prose('2023年预算110万元，比上年增加10万元，增长9.09%。'),
      cells: [['A7']],
      message: ['10.00%', '9.09%'],
    },
    { name: 'from and to', sheet: prose('经费由50万元增加到60万元，增长25%。'), cells: [['A7']], message: ['20.00%'] },
  ],
});
