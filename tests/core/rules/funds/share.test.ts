import { share } from '../../../../src/core/rules/funds/share';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { prose } from './forms';

/** A whole department: income and expenditure with the share of each, amounts in D, shares in E. */
const department = (fiscalShare: string, projectShare: string): Sheet =>
  grid(
    [
      ['部门整体支出绩效目标申报表'],
      ['（2023年度）'],
      ['部门名称', '青禾县林业局', '', '', ''],
      ['年度预算申请（万元）', '收入构成', '', '金额', '占比'],
      ['', '财政拨款', '', 748, fiscalShare],
      ['', '其他资金', '', 252, '25.2%'],
      ['', '合计', '', 1000, '100%'],
      ['', '支出构成', '', '金额', '占比'],
      ['', '基本支出', '', 600, '60%'],
      ['', '项目支出', '', 400, projectShare],
      ['', '合计', '', 1000, '100%'],
      ['年度目标', '加强林区巡护'],
      ['一级指标', '二级指标', '三级指标', '指标值', ''],
      ['产出指标', '数量指标', '巡护次数', '≥120次', ''],
    ],
    { merges: ['A4:A11'] },
  );

/** Income and expenditure side by side, each amount with its share beside it. */
const paired = (projectShare: string, head = '占比'): Sheet =>
  grid(
    [
      ['部门整体支出绩效目标申报表'],
      ['（2023年度）'],
      ['部门名称', '青禾县林业局', '', '', '', '', ''],
      ['年度预算（万元）', '收入构成', '', head, '支出构成', '', head],
      ['', '财政拨款', 800, '80%', '基本支出', 600, '60%'],
      ['', '其他资金', 200, '20%', '项目支出', 400, projectShare],
      ['', '合计', 1000, '100%', '合计', 1000, '100%'],
      ['一级指标', '二级指标', '三级指标', '指标值', ''],
      ['产出指标', '数量指标', '巡护次数', '≥120次', ''],
    ],
    { merges: ['A4:A7', 'B4:C4', 'E4:F4'] },
  );

const listed = (share: string) =>
  prose(`2023年项目资金2089万元：其中中央转移支付1777万元，占比85.06%；省级配套312万元，占比${share}。`);

testRule(share, {
  accept: [
    { name: 'a rate of arrival', sheet: prose('2022年应到位资金500万元，实际到位485万元，资金到位率97%。') },
    { name: 'what a purchase saved', sheet: prose('采购预算480万元，中标价451.2万元，资金节约率6%。') },
    { name: 'a percentage before its amount', sheet: prose('2022年预算520万元，2023年压减8%，压减金额41.6万元。') },
    { name: 'shares in brackets', sheet: prose('中央907.2万元（70%）、省级259.2万元（20%）、市级129.6万元（10%）。') },
    {
      name: 'percentages in brackets of other things',
      sheet: prose('甲镇30万元（完成60%）、乙镇20万元（50%）、丙镇50万元（90%）。'),
    },
    { name: 'the rest', sheet: prose('财政拨款384万元，占项目总额的80%，其余96万元（占20%）自筹。') },
    { name: 'points between two years', sheet: prose('合格率由2021年的86.3%提高到2022年的91.5%，提高5.2个百分点。') },
    { name: 'counts of two years', sheet: prose('2021年接待游客45万人次，2022年54万人次，增长20%。') },
    { name: 'a multiple', sheet: prose('2021年安排120万元，2023年480万元，是2021年的4倍。') },
    { name: 'a multiple of growth', sheet: prose('2021年安排120万元，2023年480万元，比2021年增长3倍。') },
    {
      name: 'a change from the amount of the year before in the sentence before',
      sheet: prose('2022年到位造林补助1000万元；2023年安排1120万元，比上年增长12%。'),
    },
    {
      name: 'a change of something else than what the sentence before spoke of',
      sheet: prose('2022年安排设备购置费1000万元；2023年安排1120万元，比上年增长20%。'),
    },
    { name: 'shares of one whole', sheet: prose('人员经费占60%，公用经费占22%，项目经费占18%。') },
    { name: 'a fall called a fall', sheet: prose('2023年安排30万元，比上年32万元减少2万元。') },
    {
      name: 'two named years',
      sheet: prose('2022年预算执行数1690.69万元，2023年预算安排1434.89万元，减少255.80万元，减少15.13%。'),
    },
    { name: 'the later year first', sheet: prose('2023年预算安排60万元，2022年预算50万元，增长20%。') },
    { name: 'three years', sheet: prose('2021年预算40万元，2022年预算50万元，2023年预算60万元，增长20%。') },
    { name: 'shares beside paired amounts', sheet: paired('40%') },
    { name: 'percents of something else beside them', sheet: paired('41%', '执行率') },
    { name: 'parts of a total with their shares', sheet: listed('14.94%') },
    { name: 'a column of shares', sheet: department('74.8%', '40%') },
    { name: 'shares rounded to whole percents', sheet: department('75%', '40%') },
    {
      name: 'a share to the printed digits',
      sheet: prose('2023年收入总额2000.00万元，其中财政拨款1496.00万元，占74.8%。'),
    },
    { name: 'a change', sheet: prose('2023年预算1234.27万元，比上年减少13.73万元，减少1.10%。') },
    {
      name: 'two changes in one sentence',
      sheet: prose('预算55万元，比上年增加5万元，增长10%，主要是人员经费增加3万元，增长20%。'),
    },
    { name: 'two shares at once', sheet: prose('甲20万元，乙30万元，分别占总额100万元的20%和30%。') },
    { name: 'a percentage without its amounts', sheet: prose('资金总额50万元，培训覆盖率占比达90%以上，增长5%。') },
  ],
  reject: [
    {
      name: 'a rate of arrival',
      sheet: prose('2022年应到位资金500万元，实际到位485万元，资金到位率96%。'),
      cells: [['A7']],
      message: ['97.00%', '96%'],
    },
    {
      name: 'what a purchase saved',
      sheet: prose('采购预算480万元，中标价451.2万元，资金节约率6.5%。'),
      cells: [['A7']],
      message: ['6.00%'],
    },
    {
      name: 'a percentage before its amount',
      sheet: prose('2022年预算520万元，2023年压减8%，压减金额52万元。'),
      cells: [['A7']],
      message: ['10.00%', '8%'],
    },
    {
      name: 'one of three shares in brackets',
      sheet: prose('中央907.2万元（70%）、省级259.2万元（20%）、市级129.6万元（15%）。'),
      cells: [['A7']],
      message: ['10.00%', '15%'],
    },
    {
      name: 'the rest',
      sheet: prose('财政拨款384万元，占项目总额的80%，其余96万元（占25%）自筹。'),
      cells: [['A7']],
      message: ['20.00%', '25%'],
    },
    {
      name: 'points between two years',
      sheet: prose('合格率由2021年的86.3%提高到2022年的91.5%，提高4.2个百分点。'),
      cells: [['A7']],
      message: ['5.2个百分点', '4.2个百分点'],
    },
    {
      name: 'counts of two years',
      sheet: prose('2021年接待游客45万人次，2022年54万人次，增长25%。'),
      cells: [['A7']],
      message: ['20%', '25%'],
    },
    {
      name: 'counts that fell',
      sheet: prose('2021年接待游客54万人次，2022年45万人次，增长16.7%。'),
      cells: [['A7']],
      message: ['增减的方向写反了'],
    },
    {
      name: 'a multiple',
      sheet: prose('2021年安排120万元，2023年480万元，是2021年的3倍。'),
      cells: [['A7']],
      message: ['4倍', '3倍'],
    },
    {
      name: 'a fall said of an amount that grew since the sentence before',
      sheet: prose('2022年到位1000万元；2023年安排1120万元，比上年下降12%。'),
      cells: [['A7']],
    },
    {
      name: 'a share of a total with a percentage behind it',
      sheet: prose(
        '2023年安排1000万元，比上年增长12%。其中中央补助700万元，占70%；省级补助200万元，占70%；县级配套100万元，占10%。',
      ),
      cells: [['A7']],
      message: ['20.00%'],
    },
    { name: 'a cut that is another', sheet: prose('会议费由4万元压减到3.2万元，压减0.6万元。'), cells: [['A7']] },
    {
      name: 'shares that come to more than the whole',
      sheet: prose('人员经费占60%，公用经费占25%，项目经费占20%。'),
      cells: [['A7']],
      message: ['60% + 25% + 20% = 105%'],
    },
    { name: 'a rise called a fall', sheet: prose('2023年安排32万元，比上年30万元减少2万元。'), cells: [['A7']] },
    {
      name: 'a change between two named years',
      sheet: prose('2022年预算执行数1690.69万元，2023年预算安排1434.89万元，减少1.10%。'),
      cells: [['A7']],
      message: ['1,434.89万元', '1,690.69万元', '15.13%', '1.1%'],
    },
    {
      name: 'a change with its amount between',
      sheet: prose('2022年预算50万元，2023年预算60万元，增加10万元，增长16.7%。'),
      cells: [['A7']],
      message: ['20.00%'],
    },
    {
      name: 'a rise that is a fall',
      sheet: prose('2022年预算执行数为43269.3万元，2023年预算安排3845.49万元，比2022年增加17.62%。'),
      cells: [['A7']],
      message: ['由 43,269.30万元 到 3,845.49万元 是减少 91.11%', '方向相反'],
    },
    {
      name: 'a rise in money and a fall in percent',
      sheet: prose('2023年预算55万元，比上年增加5万元，下降10%。'),
      cells: [['A7']],
      message: ['矛盾'],
    },
    {
      name: 'a share of what stands before 其中',
      sheet: prose('2023年收入2000万元，其中财政拨款1496万元，占78.4%。'),
      cells: [['A7']],
      message: ['74.80%'],
    },
    {
      name: 'a share beside a paired amount',
      sheet: paired('41%'),
      cells: [['G6', 'F6', 'F7']],
      message: ['40.00%', '41%'],
    },
    {
      name: 'a part of a total with a wrong share',
      sheet: listed('15.94%'),
      cells: [['A7']],
      message: ['14.94%', '15.94%'],
    },
    {
      name: 'a share in its column',
      sheet: department('78.4%', '40%'),
      cells: [['E5', 'D5', 'D7']],
      message: ['748.00 ÷ 1,000.00 = 74.80%', '78.4%'],
    },
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
