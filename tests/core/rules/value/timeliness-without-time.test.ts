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
    {
      name: 'seasons, events and the year itself',
      sheet: form({
        rows: [
          time('补助发放时间', '春节前'),
          time('教材到位时间', '秋季开学前'),
          time('防汛物资储备时间', '主汛期前'),
          time('设备维护频次', '每季度一次'),
          time('项目实施时间', '全年'),
          time('工作任务完成情况', '年内完成'),
        ],
      }),
    },
    { name: 'work done by the year’s end', sheet: form({ rows: [time('巡护任务完成', '=100%')] }) },
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
      name: 'the plan’s own time, which nobody states',
      sheet: form({
        rows: [
          time('提交报告及时性', '在项目计划完成时间内完成'),
          time('补贴发放情况', '按规定时间发放'),
          time('设备采购进度', '按计划推进'),
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
      ],
    },
    {
      name: 'on time, where a time is asked for',
      sheet: form({ rows: [time('工程竣工时间', '按时完成'), time('资金拨付时限', '及时')] }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
      ],
    },
    {
      name: 'a hundred percent of something that has no time',
      sheet: form({ rows: [time('专项督导检查', '=100%')] }),
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
