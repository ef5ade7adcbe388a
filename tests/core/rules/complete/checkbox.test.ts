import { checkbox } from '../../../../src/core/rules/complete/checkbox';
import { form, prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const report = (...paragraphs: string[]) =>
  prose(
    '青禾县林业局2024年项目支出绩效评价报告',
    '项目名称：护林防火工作经费',
    ...paragraphs,
    '一、项目概况',
    '项目按计划完成。',
  );

testRule(checkbox, {
  accept: [
    { name: 'a form without boxes', sheet: form() },
    { name: 'one box ticked', sheet: report('评价类型：□实施过程评价 ☑完成结果评价') },
    { name: 'a tick mark beside the boxes', sheet: report('项目属性：新增项目□ 延续项目√') },
    { name: 'a tick of the font Wingdings', sheet: report('项目类别：1、部门预算项目 R 2、专项 □ 3、转移支付 □') },
    { name: 'one lone box', sheet: report('材料清单 □') },
    { name: 'a date', sheet: report('上报时间：2025年3月10日') },
    { name: 'one lone box in each of two rows', sheet: report('材料清单 □', '会议纪要 □') },
    {
      name: 'a form whose date is blank',
      sheet: form({
        below: [
          ['项目属性', '新增项目□ 延续项目√ 其他□'],
          ['填报日期：', ''],
        ],
      }),
    },
    { name: 'the place of a seal', sheet: report('评价单位（盖章）：') },
  ],
  reject: [
    {
      name: 'a Latin word beside boxes is no tick',
      sheet: report('系统模块：RFID管理□ PPR管道□'),
      cells: [['A3']],
      message: ['2 个选项'],
    },
    {
      name: 'no box ticked',
      sheet: report('评价类型：□实施过程评价 □完成结果评价', '组织方式：□财政部门 □主管部门 □项目单位'),
      cells: [['A3'], ['A4']],
      message: ['2 个选项'],
    },
    { name: 'a report without its date', sheet: report('上报时间：'), cells: [['A3']], message: ['上报时间'] },
  ],
});
