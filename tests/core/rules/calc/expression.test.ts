import { expression } from '../../../../src/core/rules/calc/expression';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { formWith, proseWith } from './form';

const purchases = (pumps: number, tents = 111000) =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2026年度）', '', '', '', '', '金额单位：元'],
      ['项目名称', '防汛抢险物资储备', '', '实施单位', '桐关县应急物资储备中心', ''],
      ['项目资金', '年度资金总额', 384000, '', '', ''],
      ['', '其中：财政拨款', 384000, '', '', ''],
      ['采购明细', '序号', '品名', '数量', '单价', '金额'],
      ['', 1, '救生衣', 600, 85, 51000],
      ['', 2, '排水泵', 12, 18500, pumps],
      ['', 3, '帐篷', 60, 1850, tents],
      ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
      ['产出指标', '数量指标', '购置排水泵数量', '=12台', '', ''],
      ['效益指标', '社会效益指标', '保障乡镇数', '=14个', '', ''],
      ['满意度指标', '服务对象满意度指标', '乡镇满意度', '≥90%', '', ''],
    ],
    { merges: ['A1:F1', 'A4:A5', 'A6:A9'] },
  );

const unknownLabel = (stated: string) =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2026年度）'],
      ['项目名称', '区域自动气象站运行维护', '实施单位', '望溪市气象观测站'],
      ['项目资金（万元）', '年度资金总额', 119.7, ''],
      ['', '其中：财政拨款', 119.7, ''],
      [
        '钱怎么花',
        `区域自动气象站126个，每站每年8000元，计${stated}；更换雨量传感器42台，每台4500元，计18.9万元。`,
        '',
        '',
      ],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '维护自动气象站数量', '=126个'],
      ['效益指标', '社会效益指标', '预警提前量', '≥40分钟'],
      ['满意度指标', '服务对象满意度指标', '公众满意度', '≥88%'],
    ],
    { merges: ['A1:D1', 'A4:A5', 'B6:D6'] },
  );

testRule(expression, {
  accept: [
    {
      name: 'counts that lead from one to the next, with what they come to',
      sheet: proseWith('举办培训12期，每期40人，每期培训10天，培训费每人每天280元，需134.4万元。'),
    },
    {
      name: 'a chain of which one count is left over',
      sheet: proseWith('在3个林场举办培训12期，每期40人，伙食费每人每天30元，共需5.2万元。'),
    },
    {
      name: 'a price with its purpose between',
      sheet: proseWith('护林员80人，每人每月工资及保险6500元，全年624万元；站点20个，每个每年运行费3万元，计60万元。'),
    },
    {
      name: 'pieces to each, priced by the piece',
      sheet: formWith('接种1800人，每人2剂，每剂疫苗及接种服务费330元，合计1188000元。'),
    },
    {
      name: 'the price before the count',
      sheet: formWith('按每座公厕每年3.6万元的标准，96座需345.6万元。'),
    },
    {
      name: 'a price by the month before the count, for how long nobody knows',
      sheet: formWith('按每人每月1000元补助，60人需36万元。'),
    },
    {
      name: 'money for something else behind a price',
      sheet: formWith('印刷县志2000册，每册单价100元，设计费20000元。'),
    },
    {
      name: 'a price by the month with what the year comes to',
      sheet: formWith('调查员60人，每人每月补贴800元，全年57.6万元；气象站126个，每站每年8000元，计100.8万元。'),
    },
    {
      name: 'a total of several things behind the last of them',
      sheet: formWith('执法记录仪20台，每台2400元，存储设备1套，每套12000元，合计60000元。'),
    },
    { name: 'a price of something else than was counted', sheet: formWith('培训3期，每人400元，计12000元。') },
    { name: 'a list of purchases', sheet: purchases(222000) },
    { name: 'a list worked out in another way', sheet: purchases(212000, 41000) },
    { name: 'a calculation under a label that nobody knows', sheet: unknownLabel('100.8万元') },
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
      name: 'a chain of counts that comes to something else',
      sheet: proseWith('举办培训12期，每期40人，每期培训8天，培训费每人每天280元，需134.4万元。'),
      message: ['12期 × 40人 × 8天 × 280元', '1,075,200'],
      cells: [['A5']],
    },
    {
      name: 'a price with its purpose between, by the month and by the year',
      sheet: proseWith('护林员80人，每人每月工资及保险5600元，全年624万元；站点20个，每个每年运行费5万元，计60万元。'),
      message: ['5,376,000'],
      cells: [['A5'], ['A5']],
    },
    {
      name: 'pieces to each, priced by the piece',
      sheet: formWith('接种1800人，每人2剂，每剂疫苗及接种服务费330元，合计594000元。'),
      cells: [['C8:D8']],
      message: ['1800人 × 2剂 × 330元 = 1,188,000.00元', '594,000.00元'],
    },
    {
      name: 'the price before the count',
      sheet: formWith('按每座公厕每年3.6万元的标准，96座需354.6万元。'),
      cells: [['C8:D8']],
      message: ['3,456,000.00元', '3,546,000.00元'],
    },
    {
      name: 'what the money is called by what is counted',
      sheet: formWith('印刷县志2000册，每册单价100元，印刷费20000元。'),
      cells: [['C8:D8']],
      message: ['200,000.00元', '20,000.00元'],
    },
    {
      name: 'a price whose cost has a name, over one year',
      sheet: formWith('公厕96座，每座每月运行维护费2500元，一年需24万元；更换节水器具480套。'),
      cells: [['C8:D8']],
      message: ['2,880,000.00元', '240,000.00元'],
    },
    {
      name: 'a price by the month that comes to another sum in a year',
      sheet: formWith('调查员60人，每人每月补贴800元，全年56.7万元。'),
      cells: [['C8:D8']],
      message: ['60人×800.00元×12 = 576,000.00元', '567,000.00元'],
    },
    {
      name: 'a row of a list of purchases',
      sheet: purchases(212000),
      cells: [['F8', 'D8', 'E8']],
      message: ['“排水泵”', '12 × 18,500.00 = 222,000.00', '212,000.00'],
    },
    {
      name: 'a calculation under a label that nobody knows',
      sheet: unknownLabel('108万元'),
      cells: [['B6:D6']],
      message: ['1,008,000.00元', '1,080,000.00元'],
    },
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
