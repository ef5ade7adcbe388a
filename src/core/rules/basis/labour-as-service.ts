import { hiredStaffIn, mentionsPurchasedService, payIn } from '../../knowledge/staffing';
import { tableText, textCells } from '../common/cells';
import { defineRule } from '../rule';

const forbids = /不得|严禁|禁止|不属于|不纳入/;

export const labourAsService = defineRule({
  id: 'basis/labour-as-service',
  severity: 'warning',
  title: { 'zh-CN': '用人当作政府购买服务', 'en-US': 'Hired staff described as purchased services' },
  why: {
    'zh-CN': '聘用、劳务派遣和公益性岗位不得列为政府购买服务，否则预算科目和程序都不合规。',
    'en-US':
      'Hired staff, dispatched labour and public-welfare posts must not be procured as services; the budget item and the procedure would both be wrong.',
  },
  basis: ['《政府购买服务管理办法》（财政部令第102号）第十条第五项'],
  example: {
    bad: '采取政府购买服务的形式配备协勤人员，每人每月补助1000元',
    good: '聘用协勤人员150名，每人每月补助1000元，列入编外人员经费',
  },
  messages: {
    staff: {
      'zh-CN': '{{staff}}的{{pay}}写成政府购买服务，人员聘用不得纳入政府购买服务范围',
      'en-US':
        'The {{pay}} of {{staff}} is described as a purchased service; hiring people must not be procured as a service',
    },
  },
  *check(context) {
    if (!mentionsPurchasedService(tableText(context))) return;
    const cells = textCells(context);
    const bought = cells.filter(({ text }) => mentionsPurchasedService(text) && !forbids.test(text));
    const staffed = bought.filter(({ text }) => hiredStaffIn(text) !== undefined);
    // The pay is often stated in another paragraph than the purchase.
    const pay = [...staffed, ...cells.filter(({ text }) => hiredStaffIn(text))]
      .map(({ text }) => payIn(text))
      .find((word) => word !== undefined);
    const staff = staffed[0] && hiredStaffIn(staffed[0].text);
    if (!staff || !pay) return;
    yield { cells: staffed.map(({ range }) => range), message: 'staff', data: { staff, pay } };
  },
});
