import { costIndicatorVsBudget } from '../../../../src/core/rules/funds/cost-indicator-vs-budget';
import { executionRate } from '../../../../src/core/rules/funds/execution-rate';
import { share } from '../../../../src/core/rules/funds/share';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { card, prose, tree } from './forms';

const withCost = (name: string, value: CellValue, goal?: string): Sheet =>
  card({
    ...(goal && { goal }),
    rows: [
      ['一级指标', '二级指标', '三级指标', '', '指标值'],
      ['产出指标', '数量指标', '巡护次数', '', '≥120次'],
      ['', '成本指标', name, '', value],
      ['效益指标', '经济效益指标', '带动林农增收', '', '≥300万元'],
      ['', '社会效益指标', '火灾发生率', '', '≤1%'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '', '≥90%'],
    ],
  });

/** Operator, value and unit in columns of their own; rows of cost from row 7. */
const split = (...rows: readonly (readonly CellValue[])[]): Sheet =>
  grid([
    ['护林防火工作经费项目绩效目标表（2023年）'],
    ['项目名称', '护林防火工作经费'],
    ['资金总额', '', '', '', 3],
    ['其中：财政拨款', '', '', '', 3],
    ['投入目标（万元）'],
    ['一级指标', '二级指标', '三级指标', '指标方向', '目标值', '计量单位'],
    ...rows.map((row) => ['产出指标', '成本指标', ...row]),
    ['产出指标', '数量指标', '巡护人数', '=', 8, '人'],
    ['效益指标', '社会效益指标', '火灾发生率', '≤', 1, '%'],
  ]);

testRule(costIndicatorVsBudget, {
  accept: [
    { name: 'the budget in another unit', sheet: withCost('项目总成本', '=500000元') },
    { name: 'a ceiling below the budget', sheet: withCost('项目总成本', '≤48万元') },
    { name: 'money that is earned, not spent', sheet: withCost('印刷费', '≤3万元') },
    { name: 'a price per head', sheet: withCost('护林员人均补助', '1500元') },
    {
      name: 'the rate of the calculation',
      sheet: withCost('护林员人均补助', '人均2500元；', '按200人×2500元=500000元安排。'),
    },
    {
      name: 'parts that make up the total',
      sheet: split(
        ['巡护单位成本', '=', 0.12, '万元/人'],
        ['巡护总成本', '=', 0.96, '万元'],
        ['办公费总成本', '=', 2.04, '万元'],
        ['年度预算总成本', '=', 3, '万元'],
      ),
    },
    { name: 'a total that is off by its unit only', sheet: tree([8, 8, 8, '', ''], [['巡护', 40000, 80000]]) },
  ],
  reject: [
    {
      name: 'a ceiling above the budget',
      sheet: withCost('项目总成本', '≤55万元'),
      cells: [['E12', 'C12', 'E5']],
      message: ['≤55万元', '50.00万元', '5.00万元'],
    },
    {
      name: 'another total',
      sheet: withCost('项目总成本', '=48万元'),
      cells: [['E12', 'C12', 'E5']],
      message: ['≠ 预算 50.00万元', '差 2.00万元'],
    },
    {
      name: 'another rate than the calculation',
      sheet: withCost('护林员人均补助', '人均2600元', '按200人×2500元=500000元安排。'),
      cells: [['E12']],
      message: ['2,500.00元', '200人×2500元=500000元'],
    },
    {
      name: 'parts above the total, and a product that is off',
      sheet: split(
        ['巡护单位成本', '=', 0.12, '万元/人'],
        ['巡护总成本', '=', 1.2, '万元'],
        ['办公费总成本', '=', 2.04, '万元'],
        ['年度预算总成本', '=', 3, '万元'],
      ),
      cells: [
        ['E10', 'E8', 'E9'],
        ['E8', 'E7', 'E11'],
      ],
      message: ['3.24', '0.24万元'],
    },
  ],
});

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

testRule(executionRate, {
  accept: [
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
      name: 'a rate that is off',
      sheet: selfEvaluation([90, 90, 81, 10, '95%', 9.5], [90, 90, 81]),
      cells: [['H5', 'F5', 'E5']],
      message: ['81.00 ÷ 预算数 90.00 = 90%', '95%'],
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
  ],
});

testRule(share, {
  accept: [
    {
      name: 'a share to the printed digits',
      sheet: prose('2023年收入总额2000.00万元，其中财政拨款1496.00万元，占74.8%。'),
    },
    { name: 'a change', sheet: prose('2023年预算1234.27万元，比上年减少13.73万元，减少1.10%。') },
    { name: 'a percentage without its amounts', sheet: prose('资金总额50万元，培训覆盖率占比达90%以上，增长5%。') },
  ],
  reject: [
    {
      name: 'turned digits',
      sheet: prose('2023年收入总额2000.00万元，其中财政拨款1496.00万元，占78.4%。'),
      cells: [['A7']],
      message: ['74.80%', '78.4%'],
    },
    {
      name: 'a change by the wrong base',
      sheet: prose('2023年预算110万元，比上年增加10万元，增长9.09%。'),
      cells: [['A7']],
      message: ['10.00%', '9.09%'],
    },
    { name: 'from and to', sheet: prose('经费由50万元增加到60万元，增长25%。'), cells: [['A7']], message: ['20.00%'] },
  ],
});
