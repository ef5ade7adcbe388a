import { goalVsIndicator } from '../../../../src/core/rules/consistency/goal-vs-indicator';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const patrol: Row[] = [
  ['产出指标', '数量指标', '林区巡护次数', '≥120次'],
  ['', '数量指标', '防火宣传资料印制', '≥5000份'],
  ['', '质量指标', '护林员培训合格率', '≥95%'],
  ['效益指标', '社会效益指标', '群众防火知晓率', '≥90%'],
  ['满意度指标', '服务对象满意度指标', '林区群众满意度', '≥90%'],
];

testRule(goalVsIndicator, {
  accept: [
    {
      name: 'bounds that point the same way',
      sheet: card({ annualGoal: '林区巡护不少于120次，群众防火知晓率不低于90%。', rows: patrol }),
    },
    {
      name: 'a rate of change with its own number',
      sheet: card({
        annualGoal: '林农人均收入增长6%。',
        rows: [...patrol, ['效益指标', '经济效益指标', '林农人均收入增长率', '≥6%']],
      }),
    },
    {
      name: 'the pieces of a thing under another classifier',
      sheet: card({
        annualGoal: '更换雨量传感器42个、水泵12台和编织袋。',
        rows: [
          ...patrol,
          ['产出指标', '数量指标', '更换雨量传感器数量', '=42台'],
          ['产出指标', '数量指标', '更换水泵数量', '=12台'],
        ],
      }),
    },
    {
      name: 'equal numbers under other words',
      sheet: card({
        annualGoal: '全年开展林区巡护120次，印制防火宣传资料5000份，护林员培训合格率达到95%以上。',
        rows: patrol,
      }),
    },
    {
      name: 'thousands and 万 for the same number',
      sheet: card({ annualGoal: '印制防火宣传资料0.5万份。', rows: patrol }),
    },
    {
      name: 'a monthly number that makes the yearly one',
      sheet: card({ annualGoal: '每月开展林区巡护10次。', rows: patrol }),
    },
    {
      name: 'a rate of another group',
      sheet: card({ annualGoal: '学生防火知晓率100%，护林员满意度98%。', rows: patrol }),
    },
    {
      name: 'another kind of count',
      sheet: card({
        annualGoal: '组织6批次林区巡护，参加巡护400人次。',
        rows: [...patrol, ['产出指标', '数量指标', '巡护批次', '≥6次']],
      }),
    },
    {
      name: 'years and documents',
      sheet: card({ annualGoal: '按照青林〔2023〕12号文件，2024年做好林区巡护。', rows: patrol }),
    },
    {
      name: 'what there is, not what is promised',
      sheet: card({ annualGoal: '全县现有林区巡护点60个、去年巡护100次，今年继续做好巡护。', rows: patrol }),
    },
    {
      name: 'three years in all against a number a year',
      sheet: card({
        midtermGoal: '三年内开展林区巡护360次。',
        annualGoal: '开展林区巡护120次。',
        rows: [['产出指标', '数量指标', '林区巡护次数', '≥120次', '每年≥120次'], ...patrol.slice(1)],
      }),
    },
    {
      name: 'parts that add up',
      sheet: card({ annualGoal: '开展日间林区巡护80次、夜间林区巡护40次。', rows: patrol }),
    },
  ],
  reject: [
    {
      name: 'a limit from above in the goal, from below in the row',
      sheet: card({ annualGoal: '群众防火知晓率不超过90%。', rows: patrol }),
      message: ['方向相反', '≥90%'],
      cells: [['F12:H12', 'H17', 'B12:E12']],
    },
    {
      name: 'how much a thing changes against its rate of change',
      sheet: card({
        annualGoal: '林农人均收入增长8%。',
        rows: [...patrol, ['效益指标', '经济效益指标', '林农人均收入增长率', '≥6%']],
      }),
      message: ['8%', '≥6%'],
      cells: [['F12:H12', 'H19', 'B12:E12']],
    },
    {
      name: '数量 behind a word that ends like a unit',
      sheet: card({
        annualGoal: '办理林业案件45件。',
        rows: [...patrol, ['产出指标', '数量指标', '办理林业案件数量', '≥42件']],
      }),
      message: ['45件', '≥42件'],
      cells: [['F12:H12', 'H19', 'B12:E12']],
    },
    {
      name: 'a multiple told in percent',
      sheet: card({
        annualGoal: '收益覆盖债券本息1.3倍。',
        rows: [...patrol, ['效益指标', '经济效益指标', '收益覆盖债券本息', '≥1.3%']],
      }),
      message: ['计量单位不同'],
      cells: [['F12:H12', 'H19', 'B12:E12']],
    },
    {
      name: 'one number of one thing in two units',
      sheet: card({
        annualGoal: '更换雨量传感器42台。',
        rows: [...patrol, ['产出指标', '数量指标', '更换雨量传感器数量', '=42人']],
      }),
      cells: [['F12:H12', 'H19', 'B12:E12']],
      message: ['42台', '=42人', '计量单位不同'],
    },
    {
      name: 'counted behind the places where it is done',
      sheet: card({
        annualGoal: '改造27个老旧小区的路灯2800盏。',
        midtermGoal: '改造全县的路灯。',
        rows: [...patrol, ['产出指标', '数量指标', '改造路灯数量', '1800盏']],
      }),
      cells: [['F12:H12', 'H19']],
      message: ['2800'],
    },
    {
      name: 'a count that no percentage explains',
      sheet: card({
        rows: [['产出指标', '数量指标', '组织巡河次数', '≥12次']],
        midtermGoal: '做好巡河。',
        annualGoal: '组织巡河24次，垃圾残留率不超过0.5%。',
      }),
      cells: [['F12:H12', 'H14']],
    },
    {
      name: 'a count',
      sheet: card({ annualGoal: '全年开展林区巡护100次，印制防火宣传资料5000份。', rows: patrol }),
      cells: [['F12:H12', 'H14', 'B12:E12']],
      message: ['100次', '≥120次', 'F12', 'H14', '林区巡护次数'],
    },
    {
      name: 'a rate',
      sheet: card({ midtermGoal: '巡护到位。', annualGoal: '护林员培训合格率达到100%。', rows: patrol }),
      cells: [['F12:H12', 'H16']],
      message: ['100%', '≥95%'],
    },
    {
      name: 'a number of each year below that of the row',
      sheet: card({
        midtermGoal: '每年至少2次林区防火演练。',
        annualGoal: '做好巡护。',
        rows: [...patrol, ['产出指标', '数量指标', '林区防火演练', '2次以上', '每年4次以上']],
      }),
      cells: [['B12:E12', 'E19']],
      message: ['2次', '每年4次以上'],
    },
    {
      name: 'two sizes of one thing side by side',
      sheet: card({
        midtermGoal: '巡护到位。',
        annualGoal: '维修校舍4栋1.2万平方米。',
        rows: [...patrol, ['产出指标', '数量指标', '维修校舍栋数', '=5栋']],
      }),
      cells: [['F12:H12', 'H19']],
      message: ['4栋', '=5栋'],
    },
  ],
});
