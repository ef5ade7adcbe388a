import { goalWithoutIndicator } from '../../../../src/core/rules/consistency/goal-without-indicator';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [
  ['产出指标', '数量指标', '林区巡护次数', '≥120次'],
  ['', '数量指标', '护林员人数', '=18人'],
  ['', '质量指标', '护林员培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '林区群众满意度', '≥90%'],
];

testRule(goalWithoutIndicator, {
  accept: [
    {
      name: 'parts of what has its row',
      sheet: card({ annualGoal: '护林员18人（东沟10人、西岭8人）巡护120次。', rows }),
    },
    {
      name: 'promises that rows measure',
      sheet: card({ annualGoal: '聘用18名护林员，全年巡护120次，培训合格率95%以上。', rows }),
    },
    { name: 'a number that differs but has its row', sheet: card({ annualGoal: '开展林区巡护100次。', rows }) },
    { name: 'the same number under other words', sheet: card({ annualGoal: '为18个管护站配齐力量。', rows }) },
    {
      name: 'money, dates and documents',
      sheet: card({ annualGoal: '按青林〔2023〕12号文件，2024年12月31日前支付30万元。', rows }),
    },
    {
      name: 'how a thing is made and where the work is done',
      sheet: card({
        annualGoal: '硬化晒坝420平方米，厚15厘米，便道宽3米；在东沟林场、西岭林场、南坡林场3个林场巡护120次。',
        rows: [...rows, ['产出指标', '数量指标', '硬化晒坝面积', '420平方米']],
      }),
    },
    { name: 'what there is', sheet: card({ annualGoal: '全县现有古树3260株，做好保护。', rows }) },
    { name: 'who lives there', sheet: card({ annualGoal: '该村户籍人口76户174人，常住26户56人，做好保护。', rows }) },
    {
      name: 'figures of speech',
      sheet: card({ annualGoal: '坚持一张图管理、两个确保、三级联动，做到一树一策。', rows }),
    },
    {
      name: 'a table without measured rows',
      sheet: card({ annualGoal: '栽植苗木8000株。', rows: [['产出指标', '数量指标', '栽植苗木', '完成']] }),
    },
  ],
  reject: [
    {
      name: 'one new thing behind another that has its row',
      sheet: card({
        annualGoal: '更换瞭望望远镜42台，新建林火雷达1部。',
        rows: [...rows, ['产出指标', '数量指标', '更换瞭望望远镜数量', '=42台']],
      }),
      message: ['新建林火雷达1部'],
      cells: [['F12:H12', 'B12:E12']],
    },
    {
      name: 'a count that no row measures',
      sheet: card({ midtermGoal: '管护好林区。', annualGoal: '全年巡护120次，栽植苗木8000株。', rows }),
      cells: [['F12:H12']],
      message: ['栽植苗木8000株'],
    },
    {
      name: 'the same promise in both goals, once',
      sheet: card({ annualGoal: '全年巡护120次，古树挂牌率达到85%。', rows }),
      cells: [['F12:H12', 'B12:E12']],
      message: ['古树挂牌率达到85%'],
    },
    {
      name: 'numbered goals on one line',
      sheet: card({
        midtermGoal: '管护好林区。',
        annualGoal: '目标1：新建瞭望塔3座 目标2：林区巡护120次 目标3：视频监控在线率98%',
        rows,
      }),
      cells: [['F12:H12']],
      message: ['新建瞭望塔3座', '视频监控在线率98%'],
    },
  ],
});
