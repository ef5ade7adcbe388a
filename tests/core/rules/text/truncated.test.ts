import { truncated } from '../../../../src/core/rules/text/truncated';
import { form } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const goal = (text: string) => form({ goal: text });

testRule(truncated, {
  accept: [
    { name: 'whole sentences', sheet: form() },
    { name: 'balanced marks', sheet: goal('落实“五个一”制度（每月一次），执行《关于印发〈林长制方案〉的通知》。') },
    { name: 'mixed widths and numbering', sheet: goal('1）加强巡护；2）开展培训（每年2次)；(一）建立台账。') },
    { name: 'an opening quote used twice', sheet: goal('落实“五个一“制度。') },
    { name: 'no full stop', sheet: goal('检查和绩效评价结果作为下一年度资金分配的重要依据，并向社会公开') },
  ],
  reject: [
    {
      name: 'a quote never closed',
      sheet: goal('“通过政府购买服务的方法，让专业力量参与护林防火，筛选符合一定条件的护林'),
      cells: [['B7:D7']],
      message: ['“'],
    },
    {
      name: 'a bracket never closed',
      sheet: goal('完成林区道路养护（含桥涵、边沟'),
      cells: [['B7:D7']],
      message: ['（'],
    },
    {
      name: 'a sentence that stops at a joint',
      sheet: goal('加强林区道路养护，完善沿线防火设施，组织护林员开展培训，提高巡护质量和'),
      cells: [['B7:D7']],
    },
  ],
});
