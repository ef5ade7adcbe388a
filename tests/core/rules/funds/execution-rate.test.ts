import { executionRate } from '../../../../src/core/rules/funds/execution-rate';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { prose } from './forms';

/** A self-evaluation: budget, adjusted and executed amounts with points, rate and score in D5:I7. */
const selfEvaluation = (total: readonly CellValue[], fiscal: readonly CellValue[], options = {}): Sheet =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '护林防火工作经费'],
      ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['', '年度资金总额：', '', ...total],
      ['', '其中：本年财政拨款', '', ...fiscal],
      ['', '其他资金'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['', '产出指标', '数量指标', '巡护次数', '≥120次', '120次', 50, 50, ''],
    ],
    { merges: ['A1:I1', 'A2:I2', 'A4:A7', 'B4:C4', 'B5:C5', 'B6:C6', 'B7:C7', 'A8:A9'], ...options },
  );

/** Sichuan's form, with a reason beside the rate: amounts in C4:E4, rate F, points G and H, reason I. */
const withReason = (spent: number, rate: string, score: number, reason: string): Sheet =>
  grid([
    ['部门预算项目支出绩效自评表（2023年度）'],
    ['项目名称', '残疾人辅助器具适配补助'],
    [
      '预算执行情况（10分）',
      '年度预算数（万元）',
      '年初预算',
      '调整后预算数',
      '预算执行数',
      '预算执行率',
      '权重',
      '得分',
      '原因',
    ],
    ['', '总额', 96, 96, spent, rate, 10, score, reason],
    ['', '其中：财政资金', 96, 96, spent, rate, '/', '/', ''],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
    ['', '产出指标', '数量指标', '适配人数', '≥', 320, '人', 331, 90, 90],
  ]);

/** 计划 | 到位 | 使用: what arrived is no spending. */
const arrived = (spent: number, rate: string, came = 100): Sheet =>
  grid([
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '残疾人辅助器具适配补助'],
    ['项目资金（万元）', '', '计划数', '到位数', '使用数', '执行率'],
    ['', '资金总额', 100, came, spent, rate],
    ['', '其中：财政资金', 100, came, spent, rate],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '完成值'],
    ['', '产出指标', '数量指标', '适配人数', '≥320人', '331人'],
  ]);

testRule(executionRate, {
  accept: [
    { name: 'a rate of the plan, and of what arrived', sheet: arrived(95, '95%') },
    { name: 'a rate of what arrived', sheet: arrived(76, '95%', 80) },
    { name: 'all that arrived, more than was planned', sheet: arrived(110, '110%', 110) },
    { name: 'a low rate with its reason', sheet: withReason(60, '62.5%', 6.2, '招标推迟，余款下年支付') },
    { name: 'a rate from 90 %', sheet: withReason(90, '93.75%', 9.4, '') },
    { name: 'fewer points than in proportion', sheet: selfEvaluation([90, 90, 45, 10, '50%', 0], [90, 90, 45]) },
    { name: 'whole points', sheet: selfEvaluation([90, 90, 83.7, 10, '93%', 9], [90, 90, 83.7]) },
    {
      name: 'a rate to the printed digits',
      sheet: selfEvaluation([90, 90, 81.05, 10, '90.06%', 9.01], [90, 90, 81.05]),
    },
    { name: 'nothing to compute', sheet: selfEvaluation([0, 0, 0, 10, 0, 0], [0, 0, 0]) },
    { name: 'a fraction', sheet: selfEvaluation([90, 90, 81, 10, 0.9, 9], [90, 90, 81]) },
    { name: 'a rate in the text', sheet: prose('2023年度资金总额50万元。', '实际支出45万元，执行率为90%。') },
  ],
  reject: [
    {
      name: 'neither of the plan nor of what arrived',
      sheet: arrived(76, '90%', 80),
      cells: [
        ['F4', 'E4', 'C4'],
        ['F5', 'E5', 'C5'],
      ],
    },
    {
      name: 'more points than the rate gives',
      sheet: selfEvaluation([90, 90, 85.5, 10, '95%', 10], [90, 90, 85.5]),
      cells: [['I5', 'G5']],
      message: ['95% × 10 分 = 9.5', '得分却是 10'],
    },
    {
      name: 'more spent than there was, told once for the whole',
      sheet: selfEvaluation([90, 90, 92.7, 10, '103%', 10], [90, 90, 92.7]),
      cells: [['F5', 'E5', 'H5']],
      message: ['92.70万元', '90.00万元', '2.70万元'],
    },
    {
      name: 'money of no budget',
      sheet: selfEvaluation([0, 0, 207.45, 10, '100%', 10], ['', '', 207.45]),
      cells: [['F5', 'E5', 'H5']],
      message: ['预算数为 0', '207.45万元'],
    },
    {
      name: 'a low rate without the reason that the form asks for',
      sheet: withReason(60, '62.5%', 6.25, ''),
      cells: [['I4', 'F4', 'E4']],
      message: ['62.5%', '没有说明原因'],
    },
    {
      name: 'a rate that is off',
      sheet: selfEvaluation([90, 90, 81, 10, '95%', 9.5], [90, 90, 81]),
      cells: [['H5', 'F5', 'E5']],
      message: ['81.00万元 ÷ 预算数 90.00万元 = 90%', '95%'],
    },
    {
      name: 'more points than there are',
      sheet: selfEvaluation([90, 90, 90, 10, '100%', 11], [90, 90, 90]),
      cells: [['I5', 'G5']],
      message: ['11', '10'],
    },
    {
      name: 'a rate in the text that is off',
      sheet: prose('2023年度资金总额50万元。', '实际支出45万元，执行率为100%。'),
      cells: [['A8', 'A7']],
      message: ['= 90%'],
    },
    {
      name: 'the rate of a part',
      sheet: selfEvaluation([90, 90, 81, 10, '90%', 9], [90, 90, 81, '', '0%']),
      cells: [['H6', 'F6', 'E6']],
      message: ['90%', '0%'],
    },
  ],
});
