import { subtotal } from '../../../../src/core/rules/calc/subtotal';
import { expression } from '../../../../src/core/rules/calc/expression';
import { grid } from '../../../support/grid';
import { runRule, testRule } from '../../../support/rule-tester';
import { formWith, proseWith } from './form';

const paragraph =
  '2023年按160人×600元=96000元安排。其中：1.巡护工作经费43200元：其中（1）林区巡护租车费450元×6次／月×12月=32400元；（2）巡护记录本印制费10800元。' +
  '2、防火宣传经费32800元，其中（1）宣传培训每年2次，8400元× 2次=16800元；（2）宣传品制作费200人×60元=12000元；（3）宣传车广播费4000元。3.购置灭火器材20000元。';

const planted = (apples: string, done: string) =>
  grid(
    [
      ['绩效目标自评表'],
      ['（2023年度）'],
      ['项目名称', '特色种养补贴', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '全年实际值'],
      ['产出指标', '数量指标', '补助瓜果蔬菜种植面积', '29.5亩', '29.5亩'],
      ['', '', '其中桃树种植面积', '1.5亩', '1.5亩'],
      ['', '', '其中苹果树种植面积', apples, done],
      ['', '', '其中露天蔬菜', '23亩', '23亩'],
      ['效益指标', '社会效益指标', '受益人口数量', '90人', '90人'],
    ],
    { merges: ['A1:E1'] },
  );

const costs = (amount: number, workings: string) =>
  grid(
    [
      ['项目支出绩效目标表'],
      ['项目名称', '流动图书车', '', ''],
      ['项目预算（万元）', '成本构成', '金额', '测算依据'],
      ['', '运行维护费', amount, workings],
      ['', '图书', 60, '根据采购计划'],
      ['', '合计', amount + 60, ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '下乡次数', '20次'],
    ],
    { merges: ['A3:A6'] },
  );

testRule(subtotal, {
  accept: [
    { name: 'rows 其中 that come to the row above them', sheet: planted('5亩', '5亩') },
    { name: 'rows 其中 that leave something out', sheet: planted('3亩', '3亩') },
    {
      name: 'items of several sentences, with counts and prices, that come to the total after them',
      sheet: formWith(
        '公厕34座，标准6.2万元/座；道路保洁1200㎡、单价10元/㎡；聘用保洁员4人，按50000元/人·年计算。共计2320000元。',
      ),
    },
    {
      name: 'an item whose price is not given',
      sheet: formWith('公厕34座，标准6.2万元/座；道路保洁1200㎡；聘用保洁员4人，按50000元/人·年计算。共计2400000元。'),
    },
    {
      name: 'a price of something else',
      sheet: formWith('公厕34座，保洁10元/㎡；维修30万元；聘用保洁员4人，按50000元/人·年计算。共计70万元。'),
    },
    { name: 'workings that come to their amount', sheet: costs(5, '维修5次*5000元=25000元；汽油20次*1250元=25000元') },
    { name: 'workings with other money among them', sheet: costs(5, '合同价191万元；维修5次*5000元=25000元') },
    { name: 'three levels that add up', sheet: formWith(paragraph) },
    { name: 'items without amounts', sheet: formWith('经费50000元，其中：（1）差旅费20000元；（2）资料费。') },
    {
      name: 'a list that names only some items',
      sheet: formWith('经费50000元，其中：（1）差旅费20000元；（2）资料费10000元等。'),
    },
    {
      name: 'a total of something else before the list',
      sheet: formWith('项目总投资50万元，今年的主要工作包括：1.修缮房屋，投入10万元；2.购置设备，投入5万元。'),
    },
    { name: 'no stated total', sheet: formWith('（1）差旅费20000元；（2）资料费10000元。') },
    {
      name: 'a count that grows',
      sheet: proseWith('在原有20名护林员的基础上，增加5名护林员，市级按25名护林员的基数补助。'),
    },
  ],
  reject: [
    {
      name: 'rows 其中 that come to more than the row above them',
      sheet: planted('6亩', '4亩'),
      cells: [['D5', 'D6', 'D7', 'D8']],
      message: ['1.5 + 6 + 23 = 30.5亩', '29.5亩'],
    },
    {
      name: 'rows 其中 that are all of it in the targets and less in what was done',
      sheet: planted('5亩', '4亩'),
      cells: [['E5', 'E6', 'E7', 'E8']],
      message: ['28.5亩'],
    },
    {
      name: 'items of several sentences that miss the total after them',
      sheet: formWith(
        '公厕34座，标准6.2万元/座；道路保洁1200㎡、单价10元/㎡；聘用保洁员4人，按50000元/人·年计算。共计2420000元。',
      ),
      cells: [['C8:D8']],
      message: ['2,108,000.00 + 12,000.00 + 200,000.00', '2,320,000.00元', '差 100,000.00元'],
    },
    {
      name: 'workings that come to another amount',
      sheet: costs(6, '维修5次*5000元=25000元；汽油20次*1250元=25000元'),
      cells: [['C4', 'D4']],
      message: ['6.00万元', '5.00万元', '1.00万元'],
    },
    {
      name: 'items that miss the heading',
      sheet: formWith('办案经费8000元，其中：（1）差旅费5000元；（2）资料费2000元。'),
      cells: [['C8:D8']],
      message: ['8,000.00元', '5,000.00 + 2,000.00', '7,000.00元', '差 1,000.00元'],
    },
    {
      name: 'a closing total',
      sheet: formWith('1.差旅费5万元；2.资料费2万元。以上合计8万元。'),
      cells: [['C8:D8']],
      message: ['80,000.00元', '70,000.00元'],
    },
    {
      name: 'a count that does not grow so',
      sheet: proseWith('在原有20名护林员的基础上，增加6名护林员，市级按25名护林员的基数补助。'),
      cells: [['A5']],
      message: ['20名', '6名', '26名', '25名'],
    },
  ],
});

describe('a calculation paragraph of three levels', () => {
  const numbers = [...paragraph.matchAll(/\d{2,}|(?<=×)6(?=次)|(?<= )2(?=次=)/g)].filter((m) => m[0] !== '2023');
  it('takes part with eighteen numbers', () => expect(numbers.length).toBe(18));
  it.each(numbers.map((m) => [m[0], m.index]))('is found out when %s (at %i) is changed', (number, at) => {
    const changed = paragraph.slice(0, at) + (Number(number) + 1) + paragraph.slice(at + number.length);
    const findings = [expression, subtotal].flatMap((rule) => runRule(rule, formWith(changed)));
    expect(findings.length).toBeGreaterThan(0);
    expect(
      findings.some((f) => f.message['zh-CN'].includes(String(Number(number) + 1)) || /…/.test(f.message['zh-CN'])),
    ).toBe(true);
  });
});
