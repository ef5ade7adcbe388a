import { midtermCopiesAnnual } from '../../../../src/core/rules/consistency/midterm-copies-annual';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const copied: Row[] = [
  ['产出指标', '数量指标', '林区巡护次数', '≥120次', '每年≥120次'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['效益指标', '社会效益指标', '群众知晓率', '≥90%'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
];
const summed: Row[] = [['产出指标', '数量指标', '林区巡护次数', '≥120次', '≥360次'], ...copied.slice(1)];
const goals = { midtermGoal: '三年完成全县林区巡护和防火宣传任务。', annualGoal: '完成当年林区巡护和防火宣传。' };

testRule(midtermCopiesAnnual, {
  accept: [
    {
      name: 'a short goal that says no number',
      sheet: card({ annualGoal: '保障林区正常巡护。', midterm: 60, annual: 30, rows: summed }),
    },
    { name: 'counts of several years', sheet: card({ ...goals, midterm: 90, annual: 30, rows: summed }) },
    {
      name: 'one year’s money',
      sheet: card({ annualGoal: '完成全年林区巡护和防火宣传任务，不发生火灾。', rows: copied }),
    },
    { name: 'rates only', sheet: card({ ...goals, midterm: 90, annual: 30, rows: copied.slice(1) }) },
    {
      name: 'a one-time project',
      sheet: card({ ...goals, type: '一次性项目', midterm: 90, annual: 30, rows: copied }),
    },
  ],
  reject: [
    {
      name: 'a short goal that says how much',
      sheet: card({ annualGoal: '培训林农3000人次。', midterm: 60, annual: 30, rows: summed }),
      cells: [['B12:E12', 'F12:H12']],
    },
    {
      name: 'rows copied beside one that is blank in the year',
      sheet: card({ ...goals, midterm: 90, annual: 30, rows: [...copied, ['', '', '林农培训人次', '', '≥90人次']] }),
      cells: [['E14:E17']],
    },
    {
      name: 'all rows copied',
      sheet: card({ ...goals, midterm: 90, annual: 30, rows: copied }),
      cells: [['E14:E17']],
      message: ['900,000.00', '300,000.00', '3 倍', '4 行'],
    },
    {
      name: 'the goal copied',
      sheet: card({
        annualGoal: '完成全县林区巡护和防火宣传任务，不发生火灾。',
        midterm: 60,
        annual: 30,
        rows: summed,
      }),
      cells: [['B12:E12', 'F12:H12']],
      message: ['600,000.00', '2 倍'],
    },
  ],
});
