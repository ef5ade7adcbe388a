import { year } from '../../../../src/core/rules/consistency/year';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [['产出指标', '数量指标', '河道清淤长度', '≥12公里']];
const goal = (text: string) => card({ rows, midtermGoal: '三年完成全县河道清淤。', annualGoal: text });

const report = (...paragraphs: string[]) =>
  grid(
    [
      '青禾县水务局2023年河道清淤项目绩效自评报告',
      '项目名称：河道清淤项目',
      ...paragraphs,
      '一、项目基本情况',
      '清淤河道12公里。',
      '二、项目实施成效',
      '河道畅通。',
    ].map((text) => [text]),
  );

const due = (value: string, more: Partial<Parameters<typeof card>[0]> = {}) =>
  card({ rows: [...rows, ['产出指标', '时效指标', '清淤完成时间', value]], ...more });

const labelled = (label: string) =>
  grid([
    ['项目支出绩效目标申报表'],
    ['（2024年度）'],
    ['项目名称', '2023年河道清淤'],
    [label, '河道清淤12公里。'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '河道清淤长度', '≥12公里'],
  ]);

testRule(year, {
  accept: [
    { name: 'what has been, told before the goal', sheet: goal('2023年已清淤河道8公里，继续做好维护。') },
    { name: 'an earlier year that only begins', sheet: goal('2023年底前期工作就绪，保持河道畅通。') },
    {
      name: 'a deadline after the project begins, and what is prepared before it',
      sheet: card({
        rows: [
          ...rows,
          ['产出指标', '时效指标', '清淤完成时间', '2024年6月前'],
          ['产出指标', '时效指标', '招标完成时间', '2024年2月前'],
        ],
        start: '2024年4月',
        end: '2024年12月',
      }),
    },
    {
      name: 'how a group of this year’s was served before',
      sheet: goal('2023年为群众服务的经验继续推广，2024年清淤12公里。'),
    },
    { name: 'days that exist', sheet: card({ rows, plan: '1月至12月巡河，2月29日前验收。', type: '6月龄至24月龄' }) },
    { name: 'a plan in its order', sheet: card({ rows, plan: '2024年3月至2024年9月清淤。' }) },
    { name: 'a deadline in the last month of the project', sheet: due('2024年6月30日前', { end: '2024年6月' }) },
    {
      name: 'last year’s amount beside this year’s',
      sheet: card({ rows, calculation: '2023年业务经费28万元。2024年业务经费30万元，其中：清淤20万元、管护10万元。' }),
    },
    { name: 'a contract of last year paid now', sheet: card({ rows, calculation: '按2023年签订的合同支付30万元。' }) },
    { name: 'a goal labelled with the table’s year', sheet: labelled('2024年度总体目标') },
    { name: 'deadlines of the year, and without one', sheet: due('2024年11月30日前') },
    { name: 'a deadline of a later year of the project', sheet: due('2025年6月底', { end: '2025年12月' }) },
    { name: 'a month alone', sheet: due('12月底前') },
    { name: 'the table’s own year', sheet: goal('2024年12月31日前完成河道清淤12公里。') },
    { name: 'a comparison with last year', sheet: goal('2024年清淤12公里，比2023年增加3公里。') },
    { name: 'history', sheet: goal('2023年已完成清淤9公里，今年继续推进。') },
    { name: 'a document and a law', sheet: goal('按照《2021年水利发展规划》和青水〔2022〕8号文件清淤12公里。') },
    { name: 'a mid-term goal around the year', sheet: card({ rows, midtermLabel: '中期目标（2023年—2025年）' }) },
    { name: 'a payment for last year', sheet: goal('支付2023年清淤工程尾款，发放2023年度考核奖励。') },
    { name: 'a past year in a project’s name', sheet: goal('继续做好2021年度中小河流治理项目管护。') },
    { name: 'a period', sheet: goal('2022年-2026年治理规划，本年清淤12公里。') },
    { name: 'a project of several years', sheet: card({ rows, start: '2023年1月', end: '2025年12月' }) },
    { name: 'a plan for the years ahead', sheet: card({ rows, plan: '2024年完成12公里，2025年完成10公里。' }) },
    { name: 'last year’s basis in the plan', sheet: card({ rows, plan: '2023年已完成勘测。2024年完成清淤。' }) },
    {
      name: 'a report of the year after',
      sheet: report('评价时间：2024年3月8日', '为做好2023年度绩效评价，对2023年专项资金绩效进行了自评。'),
    },
  ],
  reject: [
    {
      name: 'an earlier year that opens the goal, whatever is done in it',
      sheet: goal('2023年维护河道12公里，保持畅通。'),
      message: ['2023年维护河道12公里'],
      cells: [['F12:H12', 'A2:H2']],
    },
    {
      name: 'a deadline before the project begins',
      sheet: due('2024年2月15日前', { start: '2024年4月', end: '2024年12月' }),
      cells: [['H15', 'A2:H2']],
      message: ['2024年2月15日前', '2024-04'],
    },
    {
      name: 'what last year’s goal did for somebody',
      sheet: goal('2023年为3200户农户承保水稻12万亩。'),
      cells: [['F12:H12', 'A2:H2']],
      message: ['2023年'],
    },
    {
      name: 'next year’s work as this year’s goal',
      sheet: goal('2025年完成河道清淤12公里。'),
      cells: [['F12:H12', 'A2:H2']],
    },
    {
      name: 'from one month to an earlier one',
      sheet: card({ rows, plan: '自2024年10月起至2024年4月止清淤。' }),
      cells: [['C16:H16']],
    },
    {
      name: 'a month that no year has, in a plan',
      sheet: card({ rows, plan: '1月至13月巡河。' }),
      cells: [['C16:H16']],
      message: ['13月'],
    },
    {
      name: 'a plan that ends before it begins',
      sheet: card({ rows, plan: '2024年9月至2024年3月清淤。' }),
      cells: [['C16:H16']],
    },
    {
      name: 'several years beside a term of one',
      sheet: grid([
        ['项目支出绩效目标申报表'],
        ['（2024年度）'],
        ['项目名称', '河道清淤', '项目期', '3年'],
        ['中期目标（2024年—2024年）', '清淤12公里。', '年度目标', '清淤12公里。'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '河道清淤长度', '≥12公里'],
      ]),
      cells: [['D3', 'A4']],
    },
    {
      name: 'last year’s money in this year’s text',
      sheet: grid([
        ['青禾县林业站2024年林道养护经费项目'],
        ['项目名称：林道养护经费'],
        ['资金安排情况：2023年安排资金20万元。'],
      ]),
      cells: [['A3']],
    },
    {
      name: 'a deadline months after the end of the project',
      sheet: due('2024年11月30日前', { end: '2024年6月' }),
      cells: [['H15', 'A2:H2']],
    },
    {
      name: 'an end in the month before the start',
      sheet: card({ rows, start: '2024年12月', end: '2024年1月' }),
      cells: [['C5:D5', 'F5:H5']],
    },
    {
      name: 'last year’s words around this year’s money',
      sheet: card({ rows, calculation: '2023年业务经费30万元，其中：清淤20万元、管护10万元。' }),
      cells: [['C17:H17']],
      message: ['2024', '2023年业务经费30万元'],
    },
    {
      name: 'a goal labelled with another year',
      sheet: labelled('2023年度总体目标'),
      cells: [['A4', 'A2']],
      message: ['2024', '2023年度总体目标'],
    },
    {
      name: 'a deadline of last year',
      sheet: due('2023年11月30日前'),
      cells: [['H15', 'A2:H2']],
      message: ['2023年11月30日前'],
    },
    { name: 'a deadline after the end of the project', sheet: due('2025年3月底前'), cells: [['H15', 'A2:H2']] },
    {
      name: 'a goal of last year',
      sheet: goal('2023年完成河道清淤12公里。'),
      cells: [['F12:H12', 'A2:H2']],
      message: ['2024', '2023年完成河道清淤'],
    },
    {
      name: 'a plan of last year',
      sheet: card({ rows, plan: '2023年完成清淤12公里，做好验收。' }),
      cells: [['C16:H16']],
      message: ['2024', '2023'],
    },
    {
      name: 'a project that ended before',
      sheet: card({ rows, start: '2021年1月', end: '2022年12月' }),
      cells: [['A2:H2', 'C5:D5', 'F5:H5']],
      message: ['2024', '2022年12月'],
    },
    {
      name: 'an end before the start',
      sheet: card({ rows, start: '2025年1月', end: '2024年12月' }),
      cells: [['C5:D5', 'F5:H5']],
    },
    {
      name: 'two years in the head',
      sheet: card({ rows, title: '2023年项目支出绩效目标申报表' }),
      cells: [['A1:H1', 'A2:H2']],
      message: ['2023', '2024'],
    },
    {
      name: 'a mid-term goal that begins after the year',
      sheet: card({ rows, midtermLabel: '中期目标（2025年—2027年）' }),
      cells: [['A2:H2', 'B11:E11']],
      message: ['2024', '2025', '2027'],
    },
    {
      name: 'a deadline of last year',
      sheet: goal('2023年10月底前完成河道清淤12公里。'),
      cells: [['F12:H12', 'A2:H2']],
    },
    {
      name: 'an evaluation before the year',
      sheet: report('评价时间：2023年1月1日', '河道清淤项目按计划实施。'),
      cells: [['A3']],
      message: ['2023年1月1日'],
    },
    {
      name: 'a report on another year',
      sheet: report('上报时间：2024年5月10日', '为做好评价，我局对2022年专项资金绩效进行了自评。'),
      cells: [['A4']],
      message: ['2023', '2022'],
    },
  ],
});
