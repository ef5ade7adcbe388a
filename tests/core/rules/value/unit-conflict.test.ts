import { unitConflict } from '../../../../src/core/rules/value/unit-conflict';
import { form, splitForm } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

const midterm = (whole: string, year: string) =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2026年度）'],
      ['项目名称', '住户收支调查', '', ''],
      ['项目期', '2026年—2028年', '', ''],
      ['项目资金（万元）', '中期资金总额', 300, ''],
      ['', '年度资金总额', 100, ''],
      ['年度目标', '开展住户收支调查。', '', ''],
      ['一级指标', '三级指标', '中期指标值', '年度指标值'],
      ['产出指标', '调查数量', whole, year],
      ['效益指标', '报告采用篇数', '≥36篇', '≥12篇'],
      ['满意度指标', '记账户满意度', '≥92%', '≥90%'],
    ],
    { merges: ['A1:D1', 'A5:A6'] },
  );

const done = (...rows: readonly (readonly [name: string, target: string, completion: string])[]) =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2025年度）'],
      ['项目名称', '堤防维修养护', '', '', '', ''],
      ['年度目标', '维修养护堤防。', '', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '偏差原因分析'],
      ...rows.map(([name, target, completion]) => ['产出指标', '数量指标', name, target, completion, '']),
      ['效益指标', '社会效益指标', '政策知晓率', '≥90%', '93%', ''],
    ],
    { merges: ['A1:F1'] },
  );

testRule(unitConflict, {
  accept: [
    { name: 'terms that both say 万, and a year that is a small part', sheet: midterm('≥120万户', '≥40万户') },
    { name: 'a small part of many', sheet: midterm('≥12万户', '≥100户') },
    { name: 'prices by the same thing', sheet: done(['单车维修费', '≤3万元/辆', '2.8万元/辆']) },
    {
      name: 'a multiple as a percentage that can be one',
      sheet: form({ rows: [['效益指标', '经济效益指标', '本息覆盖倍数', '≥130%']] }),
    },
    { name: 'two terms in one unit under two names', sheet: midterm('≥60名', '≥60人') },
    {
      name: 'completions in the unit of the target, under another name',
      sheet: done(['培训人数', '≥60人', '62名'], ['养护里程', '≥6公里', '6.1千米'], ['购置水泵数量', '≥6个', '6台']),
    },
    {
      name: 'extents in their own units',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '清淤土方量', '≥3500立方米'],
          ['产出指标', '数量指标', '渠道维修数量', '≥6公里'],
          ['效益指标', '生态效益指标', '年节水量', '≥15万吨'],
          ['产出指标', '成本指标', '管护员月补助', '≤900元'],
        ],
      }),
    },
    { name: 'a form without unit column', sheet: form() },
    {
      name: 'money by the piece, and rates',
      sheet: form({
        rows: [
          ['产出指标', '成本指标', '仓储费率', '≤3元'],
          ['产出指标', '质量指标', '支付率', '=100%'],
          ['产出指标', '成本指标', '满意度调查费用', '≤2万元'],
        ],
      }),
    },
    {
      name: 'units that can count what the name ends in',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '走访慰问次数', '≥4次/人·年'],
          ['产出指标', '数量指标', '义诊服务人次', '≥3000次'],
          ['产出指标', '数量指标', '帮扶困难家庭人数', '≥120户'],
          ['产出指标', '数量指标', '宣讲次数', '≥12场'],
          ['产出指标', '质量指标', '设备故障频率', '≤2次/月'],
          ['效益指标', '社会效益指标', '孕产妇死亡率', '≤10人'],
          ['效益指标', '社会效益指标', '受益人数增长', '≥5%'],
          ['产出指标', '数量指标', '新增就业人数', '增长5%'],
          ['产出指标', '时效指标', '故障平均修复时间', '≤2小时'],
          ['产出指标', '数量指标', '免费开放场馆', '≥5个'],
          ['产出指标', '成本指标', '人均培训费', '≤400元/人·天'],
        ],
      }),
    },
    {
      name: 'units that agree',
      sheet: splitForm([
        ['产出指标', '成本指标', '养护总成本', '≤', '28.8万元', '万元'],
        ['产出指标', '质量指标', '验收合格率', '≥', '95%', '百分比'],
        ['产出指标', '数量指标', '养护人数', '≥', '8人', '人/次'],
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
      ]),
    },
    {
      name: 'a qualitative value without unit',
      sheet: splitForm([['效益指标', '社会效益指标', '出行便利程度', '定性', '明显改善', '']]),
    },
    {
      name: 'a date with a unit of time',
      sheet: splitForm([['产出指标', '时效指标', '完成时间', '≤', '12月31日', '日']]),
    },
  ],
  reject: [
    {
      name: '万 in one of two terms',
      sheet: midterm('≥12万户', '≥9户'),
      message: ['≥12万户', '≥9户', '一万倍'],
      cells: [['C9', 'D9']],
    },
    {
      name: 'a price by the car done by the year',
      sheet: done(['单车维修费', '≤3万元/辆', '2.8万元/年']),
      message: ['元/年'],
      cells: [['E6', 'D6']],
    },
    {
      name: 'a multiple below anything that a percentage could say',
      sheet: form({ rows: [['效益指标', '经济效益指标', '本息覆盖倍数', '≥1.3%']] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'what is paid to each, counted in pieces',
      sheet: form({ rows: [['产出指标', '成本指标', '困难职工慰问标准', '≤1000个']] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'two terms of a row that count different things',
      sheet: midterm('≥1200户', '≥1200人'),
      cells: [['C9', 'D9']],
      message: ['“≥1200户”', '“≥1200人”'],
    },
    {
      name: 'a length done by places, heads done by households',
      sheet: done(
        ['维修养护堤防长度', '≥62公里', '62处'],
        ['享受抚恤补助人数', '≥3300人', '3286户'],
        ['免疫羊只数', '≥9万只', '9.2万头'],
      ),
      cells: [
        ['E6', 'D6'],
        ['E7', 'D7'],
        ['E8', 'D8'],
      ],
      message: ['公里', '62处'],
    },
    {
      name: 'extents in other units, and things that have none',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '清淤土方量', '≥3500平方米'],
          ['产出指标', '数量指标', '更换闸门数量', '≥6公里'],
          ['产出指标', '成本指标', '衬砌单价', '≤320%'],
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
      ],
    },
    {
      name: 'a unit that cannot count what the name ends in',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '小区物业管理费', '8个'],
          ['效益指标', '社会效益指标', '家庭医生签约率', '≥24694人'],
          ['产出指标', '数量指标', '乡村教师培训人数', '≥95%'],
          ['产出指标', '数量指标', '巡回演出场次', '≥20万元'],
          ['产出指标', '数量指标', '高标准农田建设面积', '≥3个'],
          ['产出指标', '数量指标', '辅警聘用人数', '=12辆'],
          ['产出指标', '时效指标', '道路完工时间', '≤3个'],
          ['满意度指标', '服务对象满意度指标', '就诊患者满意度', '≥90人'],
        ],
      }),
      cells: [9, 10, 11, 12, 13, 14, 15, 16].map((row) => [`C${row}`, `D${row}`]),
      message: ['物业管理费', '个'],
    },
    {
      name: 'money for a rate',
      sheet: splitForm([['效益指标', '社会效益指标', '火灾受害率', '≤', 0.9, '万元']]),
      cells: [['E7', 'F7']],
      message: ['火灾受害率', '万元'],
    },
    {
      name: 'money for satisfaction, without a unit column',
      sheet: form({ rows: [['满意度指标', '服务对象满意度指标', '林农满意度', '≥90万元']] }),
      cells: [['D9']],
    },
    {
      name: 'a count above 100 in percents',
      sheet: splitForm([['产出指标', '数量指标', '学生受资助人数', '≥', 735, '%']]),
      cells: [['E7', 'F7']],
      message: ['735', '%'],
    },
    {
      name: 'money with %',
      sheet: splitForm([['产出指标', '成本指标', '养护总成本', '≤', '28.8万元', '%']]),
      cells: [['E7', 'F7']],
      message: ['28.8万元', '%'],
    },
    {
      name: 'a word with %',
      sheet: splitForm([['产出指标', '质量指标', '资料归档情况', '=', '规范', '%']]),
      cells: [['E7', 'F7']],
    },
    {
      name: 'a rate counted in people',
      sheet: splitForm([['产出指标', '质量指标', '出勤率', '≥', '95%', '人']]),
      cells: [['E7', 'F7']],
    },
  ],
});
