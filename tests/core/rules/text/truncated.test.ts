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
    { name: 'brackets inside brackets', sheet: goal('养护道路（含桥涵（12座）、边沟），检查（每月一次）。') },
    { name: 'quotes of the same direction, twice', sheet: goal('落实”五个一”制度。') },
    { name: 'a unit in a heading', sheet: form({ below: [['说明', '占比%']] }) },
    { name: 'reasons that are given', sheet: goal('预算增加的主要原因是里程增加；其中：桥涵12座。') },
    { name: 'no full stop', sheet: goal('检查和绩效评价结果作为下一年度资金分配的重要依据，并向社会公开') },
  ],
  reject: [
    {
      name: 'a sentence without what it reaches',
      sheet: form({ goal: '养护林区道路120公里，验收合格率达到95%以上，林农出行更加安全便捷，满意度达到' }),
      cells: [['B7:D7']],
    },
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
      name: 'an opening bracket lost',
      sheet: goal('完成林区道路养护120公里（含桥涵），边沟30公里）。'),
      cells: [['B7:D7']],
      message: ['）'],
    },
    {
      name: 'an inner bracket never closed',
      sheet: goal('养护道路（含桥涵（12座、边沟），全部验收合格。'),
      cells: [['B7:D7']],
    },
    {
      name: 'an opening quote lost',
      sheet: goal('落实五个一”制度，养护道路120公里。'),
      cells: [['B7:D7']],
      message: ['”'],
    },
    {
      name: 'a reason without its words',
      sheet: goal('2024年预算比上年增加20万元，主要原因是。'),
      cells: [['B7:D7']],
      message: ['原因是'],
    },
    {
      name: 'a rate without its number',
      sheet: goal('第一年按投资额20%返还，第二年按余额%返还，其余留作发展。'),
      cells: [['B7:D7']],
      message: ['余额%'],
    },
    {
      name: 'a sentence that stops at a joint',
      sheet: goal('加强林区道路养护，完善沿线防火设施，组织护林员开展培训，提高巡护质量和'),
      cells: [['B7:D7']],
    },
  ],
});
