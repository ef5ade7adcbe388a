import { selfEvaluation } from '../../../../src/core/rules/score/self-evaluation';
import type { CellValue } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { evaluated, good, withRow } from './forms';

/** Without points: C name, D target, E done, F reason; the row is 4. */
const unscored = (target: string, done: string, reason: string) =>
  grid([
    ['（2023年度）项目绩效目标自评表'],
    ['项目名称', '储备粮管理经费'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '全年完成值', '未完成原因'],
    ['产出指标', '质量指标', '库存粮食合格率', target, done, reason],
    ['产出指标', '数量指标', '检查次数', '≥4次', '5次', ''],
  ]);

/** One row of a form with a reason column, and the others as they should be; the row is 5. */
const row = (target: CellValue, done: CellValue, weight: CellValue, score: CellValue, reason: CellValue = '') =>
  evaluated(withRow(0, [target, done, weight, score, reason]), '');

/** Bare targets, as many county forms have them: name C, target D, done E, weight F, score G, reason H; rows from 5. */
const bare = (rows: readonly (readonly CellValue[])[], category = '数量指标') =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '基层卫生服务补助'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ...rows.map((cells, i) => [i === 0 ? '产出指标' : '', i === 0 ? category : '', ...cells]),
      ['效益指标', '社会效益指标', '居民健康知识知晓率', '≥80%', '83%', 30, 30, ''],
    ],
    { merges: ['A1:H1', 'A2:H2'] },
  );

/** A form with the execution rate in its head (score G5) and a total row (score G9) under weights in F. */
const withExecution = (weights: readonly number[], scores: readonly number[], total: number, whole: CellValue = '') =>
  grid([
    ['项目支出绩效自评表（2022年度）'],
    ['项目名称', '渔港维护'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 40, 40, 40, 10, '100%', 10],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '', '得分'],
    ['产出指标', '数量指标', '清淤次数', '≥2次', '2次', weights[0]!, '', scores[0]!],
    ['效益指标', '社会效益指标', '航道通畅率', '≥98%', '99%', weights[1]!, '', scores[1]!],
    ['满意度指标', '服务对象满意度指标', '渔民满意度', '≥90%', '92%', weights[2]!, '', scores[2]!],
    ['总分', '', '', '', '', whole, '', total],
  ]);

/** A total of 98 in H9 with a conclusion and a grade below it. */
const graded = (...cells: string[]) =>
  grid([
    ['项目支出绩效自评表（2022年度）'],
    ['项目名称', '渔港维护'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '清淤次数', '≥2次', '2次', 60, 60, ''],
    ['效益指标', '社会效益指标', '航道通畅率', '≥98%', '95%', 30, 18, '台风后淤积'],
    ['满意度指标', '服务对象满意度指标', '渔民满意度', '≥90%', '92%', 10, 10, ''],
    ['总分', '', '', '', '', 100, 88, ''],
    cells,
  ]);

testRule(selfEvaluation, {
  accept: [
    { name: 'fewer points with a reason', sheet: row('30天', '28天', 30, 25, '雨季推迟') },
    { name: 'a completion in words with its share of the points', sheet: row('明显', '部分达成', 30, 22, '人手不足') },
    { name: 'words that leave 100 to 80 %', sheet: row('明显', '达成预期指标', 30, 27, '资料归档略迟') },
    { name: 'a score rounded to the places the form prints', sheet: row('≥120次', '96次', 30, 24, '封山') },
    { name: 'a whole number of points for a share', sheet: row('≥120次', '95次', 30, 24, '封山') },
    {
      name: 'a target of neither direction, full points above and below',
      sheet: bare([['值班安排', '30天', '28天', 20, 20, '']], '时效指标'),
    },
    {
      name: 'a bare cost that was not used up',
      sheet: bare([['人均培训成本', '500元', '460元', 20, 20, '']], '成本指标'),
    },
    { name: 'a bare count that was passed', sheet: bare([['服务居民人数', '38508人', '39102人', 20, 20, '']]) },
    { name: 'a miss that the points cannot show', sheet: bare([['服务居民人数', '38508人', '38507人', 20, 20, '']]) },
    { name: '万元 and 元', sheet: bare([['带动收入', '12万元', '125000元', 20, 20, '']], '经济效益指标') },
    { name: 'one piece above a small target', sheet: row('≥3次', '4次', 30, 30) },
    { name: 'far above with a reason', sheet: row('≥120次', '300次', 30, 30, '增加了汛期巡查') },
    { name: 'done before the deadline', sheet: bare([['完成验收时间', '11月底前', '10月', 20, 20, '']], '时效指标') },
    { name: 'a reason that begins with its heading', sheet: row('≥120次', '96次', 30, 24, '未完成原因：封山') },
    { name: 'the execution rate within the hundred', sheet: withExecution([50, 30, 10], [50, 30, 10], 100, 100) },
    { name: 'rows of a hundred alone', sheet: withExecution([50, 30, 10], [50, 30, 10], 100) },
    { name: 'grade and score of the text', sheet: graded('评价结论', '自评总分88分，评价等级：良。') },
    { name: 'a scale of its own', sheet: graded('评价结论', '等级分为优、良、中、差，自评得分88分。') },

    { name: 'no points, met', sheet: unscored('≥95%', '97%', '') },
    { name: 'no points, missed and explained', sheet: unscored('≥95%', '90%', '仓房漏雨') },
    { name: 'all met, full points', sheet: evaluated(good, 100) },
    {
      name: 'an unmet target with fewer points and a reason',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 24, '夏季封山，少巡护一个月']), 94),
    },
    { name: 'a total without the execution rate', sheet: evaluated(good, '') },
    { name: 'words', sheet: evaluated(withRow(1, ['按计划完成', '已完成', 20, 20, '']), 100) },
  ],
  reject: [
    {
      name: 'a bare income per household that was missed',
      sheet: bare([['户均增收额', '500元', '300元', 20, 20, '']], '经济效益指标'),
      cells: [['G5', 'E5', 'D5']],
      message: ['500元', '300元', '满分 20'],
    },
    {
      name: 'done normally, of what was missed',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 24, '正常完成'])),
      cells: [['I5', 'F5', 'E5']],
    },
    {
      name: 'fewer points without a reason, whatever the direction',
      sheet: bare([['值班安排', '30天', '28天', 20, 15, '']], '时效指标'),
      cells: [['H5', 'G5', 'E5', 'D5']],
      message: ['只得 15', '分值 20'],
    },
    {
      name: 'a reason that says nothing',
      sheet: row('≥120次', '96次', 30, 24, '无'),
      cells: [['I5', 'H5', 'F5', 'E5']],
    },
    {
      name: 'a bare count that was missed',
      sheet: bare([['服务居民人数', '38508人', '37442人', 20, 20, '']]),
      cells: [['G5', 'E5', 'D5']],
      message: ['38508人', '37442人', '满分 20'],
    },
    {
      name: 'a bare cost that was passed',
      sheet: bare([['人均培训成本', '500元', '620元', 20, 20, '']], '成本指标'),
      cells: [['G5', 'E5', 'D5']],
    },
    {
      name: 'a bare rate that should fall',
      sheet: bare([['安全事故发生率', '1%', '3%', 20, 20, '']], '质量指标'),
      cells: [['G5', 'E5', 'D5']],
    },
    {
      name: 'income in another unit',
      sheet: bare([['带动收入', '12万元', '115000元', 20, 20, '']], '经济效益指标'),
      cells: [['G5', 'E5', 'D5']],
    },
    {
      name: 'more points than the share that was done',
      sheet: row('≥120次', '96次', 30, 28, '封山'),
      cells: [['H5', 'F5', 'E5']],
      message: ['96次 ÷ 120次 × 30 = 24', '却得 28'],
    },
    {
      name: 'part of it with full points',
      sheet: row('明显', '部分达成预期指标并具有一定效果', 30, 30),
      cells: [['H5', 'F5']],
      message: ['80%–60%', '100%'],
    },
    { name: 'undone with most of the points', sheet: row('明显', '未完成', 30, 25, '延期'), cells: [['H5', 'F5']] },
    {
      name: 'done, with half of the points',
      sheet: row('明显', '达成预期指标', 30, 15, '扣分'),
      cells: [['H5', 'F5']],
      message: ['100%–80%', '50%'],
    },
    {
      name: 'far above without a reason',
      sheet: row('≥120次', '300次', 30, 30),
      cells: [['I5', 'H5', 'F5', 'E5']],
      message: ['300次', '30%'],
    },
    {
      name: 'done after the deadline',
      sheet: bare([['完成验收时间', '9月底前', '11月', 20, 20, '']], '时效指标'),
      cells: [['G5', 'E5', 'D5']],
    },
    {
      name: 'a met row that calls itself undone',
      sheet: row('≥120次', '126次', 30, 30, '未完成，人员不足'),
      cells: [['I5', 'F5', 'E5']],
      message: ['已达标', '未完成'],
    },
    {
      name: 'a missed row that calls itself done',
      sheet: row('≥120次', '96次', 30, 24, '已完成'),
      cells: [['I5', 'F5', 'E5']],
      message: ['未达标', '已完成'],
    },
    {
      name: 'a column of reasons that nobody filled in, told once',
      sheet: bare([
        ['建档人数', '1200人', '1100人', 20, 18, ''],
        ['体检人数', '800人', '700人', 20, 17, ''],
        ['随访人次', '600人次', '540人次', 10, 9, ''],
      ]),
      cells: [['H5', 'H6', 'H7']],
      message: ['3 行', '1200人 → 1100人'],
    },
    {
      name: 'a total that leaves the execution rate out',
      sheet: withExecution([50, 30, 10], [50, 30, 10], 90, 100),
      cells: [['H9', 'H4']],
      message: ['50 + 30 + 10 + 10 = 100', '差 10'],
    },
    {
      name: 'a hundred and ten called a hundred',
      sheet: withExecution([60, 30, 10], [60, 30, 10], 100),
      cells: [['H9', 'F4']],
      message: ['110'],
    },
    {
      name: 'another score in the text',
      sheet: graded('评价结论', '自评总分92分，成效明显。'),
      cells: [['B8', 'G7']],
      message: ['92', '88'],
    },
    {
      name: 'a grade that the score does not reach',
      sheet: graded('评价等级', '优'),
      cells: [['B8', 'G7']],
      message: ['88', '优', '良'],
    },
    { name: 'a grade below the score', sheet: graded('自评等级：中'), cells: [['A8', 'G7']] },
    {
      name: 'no points, no reason for a miss',
      sheet: unscored('≥95%', '90%', ''),
      cells: [['F4', 'E4', 'D4']],
      message: ['没有填写偏差原因'],
    },
    {
      name: 'full points for a good rate that was missed, without an operator',
      sheet: evaluated(withRow(3, ['90%', '80%', 10, 10, '']), 100),
      cells: [['H8', 'F8', 'E8']],
      message: ['90%', '80'],
    },
    {
      name: 'more points than the weight',
      sheet: evaluated(withRow(3, ['≥90%', '93%', 10, 12, '']), 102),
      cells: [['H8', 'G8']],
      message: ['12', '10'],
    },
    {
      name: 'full points for an unmet target',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 30, '']), 100),
      cells: [['H5', 'F5', 'E5']],
      message: ['≥120次', '96'],
    },
    {
      name: 'a ceiling that was broken',
      sheet: evaluated(withRow(2, ['≤1%', '2%', 40, 40, '']), 100),
      cells: [['H7', 'F7', 'E7']],
    },
    {
      name: 'no reason for a miss',
      sheet: evaluated(withRow(0, ['≥120次', '96次', 30, 24, '']), 94),
      cells: [['I5', 'H5', 'F5', 'E5']],
      message: ['没有填写偏差原因'],
    },
    { name: 'a total that is no sum', sheet: evaluated(good, 98), cells: [['H9']], message: ['98', '100', '差 2'] },
  ],
});
