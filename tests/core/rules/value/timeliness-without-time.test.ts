import { timelinessWithoutTime } from '../../../../src/core/rules/value/timeliness-without-time';
import { form, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const time = (name: string, value: string): Row => ['产出指标', '时效指标', name, value];

testRule(timelinessWithoutTime, {
  accept: [
    {
      name: 'a time that is still to be filled in, which is said by a rule of its own',
      sheet: form({ rows: [['产出指标', '时效指标', '项目完成时间', '〔待填〕前']] }),
    },
    {
      name: 'dates, periods and rates',
      sheet: form({
        rows: [time('养护完成时间', '11月30日前'), time('服务周期', '2023.07-2024.01'), time('支付及时率', '=100%')],
      }),
    },
    {
      name: 'a rate that answers its name',
      sheet: form({
        rows: [time('限期整改完成率', '100%'), time('办结时限达标率', '≥95%'), time('响应时间', '≤2小时')],
      }),
    },
    { name: 'on time', sheet: form({ rows: [time('项目完成及时性', '及时'), time('资金支付情况', '序时进度')] }) },
    {
      name: 'by the contract or in every season',
      sheet: form({ rows: [time('任务完成时间', '按合同约定'), time('发放时间', '每季度末')] }),
    },
    { name: 'within the plan', sheet: form({ rows: [time('提交报告', '在项目计划完成时间内完成')] }) },
    { name: 'other categories', sheet: form({ rows: [['产出指标', '质量指标', '项目推进情况', '顺利推进']] }) },
  ],
  reject: [
    {
      name: 'a time asked for, a rate given',
      sheet: form({ rows: [time('项目完成时间', '100%')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'a time asked for, a slogan given',
      sheet: form({ rows: [time('工程完工时间', '顺利推进')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'neither date nor period',
      sheet: form({ rows: [time('项目推进情况', '顺利')] }),
      cells: [['C9', 'D9']],
      message: ['顺利'],
    },
  ],
});
