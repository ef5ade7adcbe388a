import { expression } from '../../../../src/core/rules/calc/expression';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { formWith, proseWith } from './form';

testRule(expression, {
  accept: [
    {
      name: 'a count with its price and what they come to',
      sheet: formWith('购置手环60只，单价860元，合计5.16万元。'),
    },
    {
      name: 'products in every spelling',
      sheet: formWith('租车费500元×6次／月×12月=36000元；培训费400元*30人*2期=2.4万元；印刷10元 x 300本=3000元。'),
    },
    { name: 'a text without a stated result', sheet: formWith('每人每月补助1000元，按20人×12个月测算。') },
    { name: 'a yearly sum of a monthly rate', sheet: formWith('巡护补助1000元/人·月×8人=96000元。') },
    { name: 'a rounded result', sheet: formWith('33.33万元×3=100万元；1550元×210人=32.6万元。') },
    {
      name: 'a head count, a monthly rate and the yearly total',
      sheet: proseWith('聘用护林员20名，每人每月补助800.00元，全年共计19.20万元。'),
    },
    { name: 'a frequency that the calculation repeats', sheet: formWith('培训每年2次，12500元×2次=25000元。') },
    {
      name: 'an expression with an unread part',
      sheet: formWith('参训率×20人×100元=1500元；3天150元×20人=9000元；2×15=6×5=30。'),
    },
    { name: 'a formula for a rate', sheet: formWith('执行率=45/50*100=90%；45/50×100%=90%。') },
    { name: 'words in brackets', sheet: formWith('30人×2天×（伙食费100+住宿费150+场地费50）元=18000元。') },
    { name: 'two rates for one total', sheet: proseWith('20名每人每月1000元，10名每人每月1500元，全年共计42万元。') },
    { name: 'an approximate amount', sheet: formWith('约需200元×31人≈6000元。') },
  ],
  reject: [
    {
      name: 'a count with its price that comes to something else',
      sheet: formWith('购置手环60只，单价860元，合计5.61万元。'),
      cells: [['C8:D8']],
      message: ['60只×860.00元 = 51,600.00元'],
    },
    {
      name: 'the workings beside an amount',
      sheet: grid(
        [
          ['项目支出绩效目标表'],
          ['项目名称', '图书购置', '', ''],
          ['项目预算（万元）', '成本构成', '金额', '测算依据'],
          ['', '图书', 60, '报刊1000种*15元=15000元；图书20000册*25元=600000元'],
          ['', '合计', 60, ''],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '购置图书', '20000册'],
        ],
        { merges: ['A3:A5'] },
      ),
      cells: [['D4']],
      message: ['500,000.00元'],
    },
    {
      name: 'a frequency that the calculation contradicts',
      sheet: formWith('培训每年3次，12500元×2次=25000元。'),
      cells: [['C8:D8']],
      message: ['3次', '2次', '12500元×2次=25000元'],
    },
    {
      name: 'a product that is off',
      sheet: formWith('租车费500元×6次／月×12月=39600元。'),
      cells: [['C8:D8']],
      message: ['500元×6次／月×12月=39600元', '36,000.00元', '3,600.00元'],
    },
    {
      name: 'a result in another unit',
      sheet: formWith('培训费400元×30人×2期=24万元。'),
      cells: [['C8:D8']],
      message: ['应为 24,000.00元', '24万元', '差 216,000.00元'],
    },
    {
      name: 'a sum',
      sheet: formWith('经费1.2万元+2.4万元+0.5万元=4.2万元。'),
      cells: [['C8:D8']],
      message: ['41,000.00元'],
    },
    {
      name: 'a head count that does not come to the total',
      sheet: proseWith('聘用护林员21名，每人每月补助800.00元，全年共计19.20万元。'),
      cells: [['A5']],
      message: ['21名×800.00元×12 = 201,600.00元', '192,000.00元'],
    },
  ],
});
