import { allocation } from '../../../../src/core/rules/calc/allocation';
import { testRule } from '../../../support/rule-tester';
import { formWith, proseWith } from './form';

const rate = '按25名护林员的基数，每人每月补助1000.00元，全年共计30.00万元，由县财政局下达。';

testRule(allocation, {
  accept: [
    {
      name: 'a list after 其中 within another list',
      sheet: formWith(
        '编纂费312000元，其中劳务费216000元、排版费96000元；印刷费200000元；评审费50000元；共计562000元。',
      ),
    },
    {
      name: 'commas and brackets in names that add up',
      sheet: formWith(
        '共安排60万元，其中：组长，副组长报酬（含保险，补贴）30万元，监督委员会工资18万元，目标奖励12万元。',
      ),
    },
    {
      name: 'details of an amount before',
      sheet: formWith('共安排60万元，其中：人员经费30万元，今年，主要用于工资25万元，公用经费18万元，设备12万元。'),
    },
    {
      name: 'shares that reach the total',
      sheet: formWith('共安排60万元，其中：东区局30万元、西区局18万元、南区局12万元。'),
    },
    { name: 'no stated total', sheet: formWith('东区局30万元、西区局18万元、南区局12万元。') },
    { name: 'a mention of some parts', sheet: formWith('共安排60万元，其中：东区局30万元、西区局18万元。') },
    {
      name: 'whole heads to each office',
      sheet: proseWith(rate, '东山镇林业站12.00万元、西河镇林业站10.80万元、南坪镇林业站7.20万元。'),
    },
    {
      name: 'a comparison among the amounts',
      sheet: formWith('上级补助50万元，县级配套30万元，比上年增加10万元，共计80万元。'),
    },
    { name: 'prices per head', sheet: formWith('预算2万元，其中伙食费每人60元、住宿费每人100元、资料费每人20元。') },
    { name: 'money of another kind beside it', sheet: formWith('预算60万元，比上年增加5万元，增长9.09%。') },
  ],
  reject: [
    {
      name: 'the outer of two lists',
      sheet: formWith(
        '编纂费312000元，其中劳务费216000元、排版费96000元；印刷费200000元；评审费50000元；共计652000元。',
      ),
      cells: [['C8:D8']],
      message: ['312,000.00 + 200,000.00 + 50,000.00', '652,000.00元'],
    },
    {
      name: 'a total in front of a colon',
      sheet: formWith(
        '县志出版总计562000元：主编、副主编补贴96000元，劳务费120000元，排版费96000元，印刷费200000元，会议费40000元。',
      ),
      cells: [['C8:D8']],
      message: ['差 10,000.00元'],
    },
    {
      name: 'a comma in a name',
      sheet: formWith(
        '本项目申请预算96000元，其中村级运转40000元，组长，副组长报酬25200元，监督委员会工资2800元，目标奖励10000元。',
      ),
      cells: [['C8:D8']],
      message: ['40,000.00 + 25,200.00 + 2,800.00 + 10,000.00', '96,000.00元', '差 18,000.00元'],
    },
    {
      name: 'a bracket in a name',
      sheet: formWith('共安排60万元，其中：差旅费（含交通，住宿）30万元、印刷费18万元、租车费（全年）11万元。'),
      cells: [['C8:D8']],
      message: ['差 10,000.00元'],
    },
    {
      name: 'shares above the total',
      sheet: formWith('共安排60万元，其中：东区局30万元、西区局18万元、南区局13万元。'),
      cells: [['C8:D8']],
      message: ['610,000.00元', '600,000.00元', '差 10,000.00元'],
    },
    {
      name: 'a total after the shares',
      sheet: formWith('东区局30.00万元、西区局18.00万元、南区局12.00万元，合计61.00万元。'),
      cells: [['C8:D8']],
      message: ['差 10,000.00元'],
    },
    {
      name: 'a share that pays for no whole number of heads, in a sum that misses the total',
      sheet: proseWith(rate, '东山镇林业站12.00万元、西河镇林业站10.80万元、南坪镇林业站7.30万元。'),
      cells: [['A6'], ['A6']],
      message: ['301,000.00元', '300,000.00元'],
    },
    {
      name: 'two wrong shares that cancel out',
      sheet: proseWith(rate, '东山镇林业站12.10万元、西河镇林业站10.70万元、南坪镇林业站7.20万元。'),
      cells: [['A6'], ['A6']],
      message: ['东山镇林业站', '12,000.00元', '不是整数'],
    },
  ],
});
