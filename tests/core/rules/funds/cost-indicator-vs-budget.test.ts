import { costIndicatorVsBudget } from '../../../../src/core/rules/funds/cost-indicator-vs-budget';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { card, tree } from './forms';

const withCost = (name: string, value: CellValue, goal?: string, annual: readonly CellValue[] = [50, 50, 0]): Sheet =>
  card({
    annual,
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

/** A budget of 50万元 (E5), a count (row 11) and what one piece costs (row 12). */
const priced = (
  [countName, count]: readonly [string, CellValue],
  [priceName, price]: readonly [string, CellValue],
  whole: readonly CellValue[] = [],
): Sheet =>
  card({
    midterm: [50, 50, 0],
    rows: [
      ['一级指标', '二级指标', '三级指标', '', '指标值'],
      ['产出指标', '数量指标', countName, '', count],
      ['', '成本指标', priceName, '', price],
      ...(whole.length > 0 ? [['', '', whole[0]!, '', whole[1]!]] : []),
      ['效益指标', '社会效益指标', '火灾发生率', '', '≤1%'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '', '≥90%'],
    ],
  });

/** A list of purchases with pumps at 18500 (E8), and the price of one as an indicator (D12). */
const listed = (price: string): Sheet =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2026年度）', '', '', '', '', '金额单位：元'],
      ['项目名称', '防汛抢险物资储备', '', '实施单位', '桐关县应急物资储备中心', ''],
      ['项目资金', '年度资金总额', 384000, '', '', ''],
      ['', '其中：财政拨款', 384000, '', '', ''],
      ['采购明细', '序号', '品名', '数量', '单价', '金额'],
      ['', 1, '救生衣', 600, 85, 51000],
      ['', 2, '排水泵', 12, 18500, 222000],
      ['', 3, '帐篷', 60, 1850, 111000],
      ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
      ['产出指标', '数量指标', '购置排水泵数量', '=12台', '', ''],
      ['产出指标', '成本指标', '排水泵购置单价', price, '', ''],
      ['满意度指标', '服务对象满意度指标', '乡镇满意度', '≥90%', '', ''],
    ],
    { merges: ['A1:F1', 'A4:A5', 'A6:A9'] },
  );

testRule(costIndicatorVsBudget, {
  accept: [
    { name: 'a ceiling above the price of the list, but not by far', sheet: listed('≤20000元/台') },
    {
      name: 'a price of the same digits in the same unit',
      sheet: card({
        annual: [50, 40, 10],
        midterm: ['', '', ''],
        goal: '维护泵站5座，每座4万元。',
        rows: [
          ['一级指标', '二级指标', '三级指标', '', '指标值'],
          ['产出指标', '成本指标', '单座年运行费', '', '≤4万元/座'],
          ['效益指标', '社会效益指标', '火灾发生率', '', '≤1%'],
        ],
      }),
    },
    {
      name: 'a ceiling above the calculation',
      sheet: withCost('护林员培训补贴标准', '≤1800元/人', '护林员培训1500元×100人=150000元。'),
    },
    {
      name: 'a price of another training',
      sheet: withCost('护林员培训补贴标准', '=2500元/人', '电工培训1500元×100人=150000元。'),
    },
    {
      name: 'what a text counts and prices within the budget',
      sheet: card({ annual: [50, 40, 10], midterm: ['', '', ''], goal: '购置水泵4台，每台8.5万元。' }),
    },
    {
      name: 'pieces within the budget',
      sheet: priced(['改造防火隔离带长度', '≥48公里'], ['防火隔离带改造单位成本', '1万元/公里']),
    },
    { name: 'a price of something else', sheet: priced(['受益林农人数', '12000人'], ['巡护员培训成本', '400元/人']) },
    { name: 'a ceiling a little above', sheet: priced(['配备护林员人数', '≥32人'], ['护林员人均补助', '≤1400元/月']) },
    {
      name: 'a price and a count that come to the whole',
      sheet: priced(['补助护林员人数', '420人'], ['护林员补助标准', '780元/人'], ['护林员补助金额', '327600元']),
    },
    {
      name: 'a count that may be more',
      sheet: priced(['补助护林员人数', '≥400人'], ['护林员补助标准', '780元/人'], ['护林员补助金额', '327600元']),
    },

    { name: 'a ceiling for one piece above the budget', sheet: withCost('单位巡护成本', '≤60万元/站') },
    { name: 'the budget in another unit', sheet: withCost('项目总成本', '=500000元') },
    { name: 'a ceiling below the budget', sheet: withCost('项目总成本', '≤48万元') },
    { name: 'money that is earned, not spent', sheet: withCost('印刷费', '≤3万元') },
    { name: 'a price per head', sheet: withCost('护林员人均补助', '1500元') },
    {
      name: 'the rate of the calculation',
      sheet: withCost('护林员人均补助', '人均2500元；', '护林员补助按200人×2500元=500000元安排。'),
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
    {
      name: 'a rate for something else',
      sheet: withCost('人均培训成本', '≤400元', '护林员补助按200人×2500元=500000元安排。'),
    },
    { name: 'a line of the funds', sheet: withCost('项目支出总额', '=40万元', undefined, [50, 40, 10]) },
    { name: 'the cost of the whole project', sheet: withCost('项目总成本', '≤150万元') },
    { name: 'a total that is off by its unit only', sheet: tree([8, 8, 8, '', ''], [['巡护', 40000, 80000]]) },
    { name: 'the budget in 万', sheet: withCost('大厅运行维护', '50万') },
  ],
  reject: [
    {
      name: 'a ceiling far above the price of the list, and one below it',
      sheet: listed('≤28500元/台'),
      cells: [['D12', 'E8']],
      message: ['18,500', '排水泵'],
    },
    { name: 'a ceiling below the price of the list', sheet: listed('≤16500元/台'), cells: [['D12', 'E8']] },
    {
      name: 'the digits of the price in another unit',
      sheet: card({
        annual: [50, 40, 10],
        midterm: ['', '', ''],
        goal: '维护泵站5座，每座4万元。',
        rows: [
          ['一级指标', '二级指标', '三级指标', '', '指标值'],
          ['产出指标', '成本指标', '单座年运行费', '', '≤4元/座'],
          ['效益指标', '社会效益指标', '火灾发生率', '', '≤1%'],
        ],
      }),
      cells: [['E11', 'D9:E9']],
      message: ['40,000', '≤4元/座'],
    },
    {
      name: 'a price that the one calculation of the same thing has otherwise',
      sheet: withCost('护林员培训补贴标准', '=2500元/人', '护林员培训1500元×100人=150000元。'),
      cells: [['E12', 'D9:E9']],
      message: ['1,500'],
    },
    {
      name: 'what a text counts and prices beyond the budget',
      sheet: card({ annual: [50, 40, 10], midterm: ['', '', ''], goal: '购置水泵12台，每台8.5万元。' }),
      cells: [['D9:E9', 'E5']],
    },
    {
      name: 'wages by the month beyond the budget',
      sheet: card({ annual: [50, 40, 10], midterm: ['', '', ''], goal: '聘用护林员20名，每人每月4000元。' }),
      cells: [['D9:E9', 'E5']],
    },
    {
      name: 'pieces above the budget',
      sheet: priced(['改造防火隔离带长度', '≥48公里'], ['防火隔离带改造单位成本', '5万元/公里']),
      cells: [['E12', 'E11', 'C5']],
      message: ['5万元/公里', '48公里 = 240.00万元', '50.00万元', '190.00万元'],
    },
    {
      name: 'a monthly price over the year',
      sheet: priced(['配备护林员人数', '32人'], ['护林员人均补助', '1500元/月']),
      cells: [['E12', 'E11', 'C5']],
      message: ['32人 × 12 = 57.60万元'],
    },
    {
      name: 'a price and a count that do not come to the whole',
      sheet: priced(['补助护林员人数', '420人'], ['护林员补助标准', '780元/人'], ['护林员补助金额', '387600元']),
      cells: [['E13', 'E12', 'E11']],
      message: ['780元/人', '420人', '327,600.00元', '387,600.00元', '60,000.00元'],
    },
    {
      name: 'one piece dearer than the whole budget',
      sheet: withCost('每个管护站补助', '600万元'),
      cells: [['E12', 'C12', 'C5']],
      message: ['600万元', '50'],
    },
    {
      name: 'a ceiling above the budget',
      sheet: withCost('项目总成本', '≤155万元'),
      cells: [['E12', 'C12', 'C5']],
      message: ['≤155万元', '150.00万元', '5.00万元'],
    },
    {
      name: 'another total',
      sheet: withCost('项目总成本', '=48万元'),
      cells: [['E12', 'C12', 'E5']],
      message: ['≠ 预算 50.00万元', '差 2.00万元'],
    },
    {
      name: 'another rate than the calculation',
      sheet: withCost('护林员人均补助', '人均2600元', '护林员补助按200人×2500元=500000元安排。'),
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
    {
      name: 'money in 万 above the budget',
      sheet: withCost('大厅运行维护', '160万'),
      cells: [['E12', 'C12', 'C5']],
      message: ['160万', '150.00万元', '10.00万元'],
    },
  ],
});
