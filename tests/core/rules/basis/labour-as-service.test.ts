import { labourAsService } from '../../../../src/core/rules/basis/labour-as-service';
import { prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const text = (...paragraphs: string[]) =>
  prose('青禾县司法局2024年项目文本', '一、项目名称', '协勤人员经费', '二、项目概况', ...paragraphs);

testRule(labourAsService, {
  accept: [
    { name: 'services of an organisation', sheet: text('通过政府购买服务，由社会组织开展个案矫正和心理咨询服务。') },
    { name: 'hired staff paid as such', sheet: text('聘用协勤人员15名，每人每月补助1000元，列编外人员经费。') },
    { name: 'a rule that forbids it', sheet: text('协勤人员工资不得以政府购买服务方式列支。') },
  ],
  reject: [
    {
      name: 'auxiliary staff bought as a service',
      sheet: text('采取政府购买服务的形式配备协勤人员，协助开展工作。', '协勤人员每人每月补助1000元，全年18万元。'),
      cells: [['A5']],
      message: ['协勤人员'],
    },
    {
      name: 'dispatched labour',
      sheet: text('以政府购买服务方式支付劳务派遣人员工资。'),
      cells: [['A5']],
      message: ['劳务派遣', '工资'],
    },
  ],
});
