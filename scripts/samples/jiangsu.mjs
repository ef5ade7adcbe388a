/** A form of the Jiangsu kind: income as a tree, half-year and full-year values side by side. */
import { centre, label, money, text, title, caption, worksheet } from './table.mjs';

const pair = (left, a, right, b) => ({
  height: 24,
  cells: [label(left), text(a, { across: 2 }), label(right), text(b, { across: 2 })],
});
const prose = (name, value, height) => ({ height, cells: [label(name), text(value, { across: 5 })] });

const row = (...cells) => ({ height: 24, cells });
/** A third-level indicator with its two values. */
const indicator = (name, half, year) => [text(name, { across: 2 }), centre(half), centre(year)];
/** A block of indicators under one second level. */
const level2 = (name, ...lines) =>
  lines.map((line, index) => (index === 0 ? [label(name, { down: lines.length }), ...line] : line));
const level1 = (name, ...blocks) => {
  const lines = blocks.flat();
  return lines.map((line, index) => row(...(index === 0 ? [label(name, { down: lines.length })] : []), ...line));
};

const form = worksheet({
  name: '项目预算绩效目标表',
  widths: [14, 18, 20, 22, 22, 22],
  rows: [
    { height: 32, cells: [title('澜江市市级项目预算绩效目标表', { across: 6 })] },
    { cells: [caption('2025年度', { across: 6 })] },
    pair('项目名称', '公共法律服务中心运行项目', '主管部门', '澜江市司法局'),
    pair('项目类型', '经常性安排项目', '项目级次', '市本级'),
    pair('开始时间', '2025年', '完成时间', '2025年'),
    pair('实施单位', '澜江市司法局（机关）', '项目负责人/联系电话', '周明 0599-5550123'),
    prose(
      '立项必要性',
      '公共法律服务中心面向全市群众提供法律咨询、法律援助受理和人民调解，是司法行政部门的基本公共服务职责。',
      48,
    ),
    prose('实施可行性', '中心已有固定场所和值班制度，律师、调解员按月排班，经费由财政全额保障。', 48),
    prose('项目实施内容', '保障服务大厅日常运行，安排律师值班，开展法律咨询、法治宣传和业务培训。', 48),
    row(
      label('项目资金（万元）', { down: 12 }),
      label('收入', { across: 3 }),
      label('全年（程）预算数', { across: 2 }),
    ),
    row(label('资金总额', { across: 3 }), money(36, { across: 2, formula: 'E12+E16+E17+E18+E19' })),
    row(
      label('财政拨款', { down: 4 }),
      label('小计', { across: 2 }),
      money(36, { across: 2, formula: 'SUM(E13:F15)' }),
    ),
    row(label('一般公共预算资金', { across: 2 }), money(36, { across: 2 })),
    row(label('政府性基金', { across: 2 }), money(undefined, { across: 2 })),
    row(label('财政专户管理资金', { across: 2 }), money(undefined, { across: 2 })),
    row(label('国有资本金', { across: 3 }), money(undefined, { across: 2 })),
    row(label('社保基金', { across: 3 }), money(undefined, { across: 2 })),
    row(label('上年结转资金', { across: 3 }), money(undefined, { across: 2 })),
    row(label('其他资金', { across: 3 }), money(undefined, { across: 2 })),
    row(label('支出', { across: 3 }), label('半年（程）计划执行数'), label('全年（程）预算数')),
    row(label('公共法律服务', { across: 3 }), money(180000), money(360000)),
    prose('中长期目标', '建成覆盖市、县、乡三级的公共法律服务网络，群众满意度保持在95%以上。', 40),
    prose('年度目标', '全年接待法律咨询6000人次，办理法律援助300件，开展法治宣传24场，群众满意度达到95%以上。', 40),
    row(
      label('一级指标'),
      label('二级指标'),
      label('三级指标', { across: 2 }),
      label('半年（程）指标值'),
      label('全年（程）指标值'),
    ),
    ...level1(
      '决策',
      level2('项目立项', indicator('立项依据充分性', '充分', '充分'), indicator('立项程序规范性', '规范', '规范')),
      level2('绩效目标', indicator('绩效目标合理性', '合理', '合理'), indicator('绩效指标明确性', '明确', '明确')),
      level2('资金投入', indicator('预算编制科学性', '科学', '科学'), indicator('资金分配合理性', '合理', '合理')),
    ),
    ...level1(
      '过程',
      level2('资金管理', indicator('预算执行率', '=50%', '=100%'), indicator('资金使用合规性', '合规', '合规')),
      level2('组织实施', indicator('管理制度健全性', '健全', '健全'), indicator('制度执行有效性', '有效', '有效')),
    ),
    ...level1(
      '产出指标',
      level2(
        '数量指标',
        indicator('接待法律咨询人次', '≥3000人次', '≥6000人次'),
        indicator('办理法律援助案件数', '≥150件', '≥280件'),
        indicator('开展法治宣传场次', '≥16场', '≥12场'),
      ),
      level2(
        '质量指标',
        indicator('法律援助案件合格率', '$\\geq 95\\%$', '$\\geq 95\\%$'),
        indicator('值班律师到岗率', '≥98%', '≥98%'),
      ),
      level2('时效指标', indicator('法律援助按时受理率', '=100%', '=100%')),
      level2('成本指标', indicator('项目总支出', '≤18万元', '≤36万元')),
    ),
    ...level1(
      '效益指标',
      level2('社会效益', indicator('调解案件履行率', '≥90%', '≥90%')),
      level2('可持续影响', indicator('公共法律服务网络运行情况', '良好', '良好')),
    ),
    ...level1('满意度指标', level2('服务对象满意度', indicator('群众满意度', '≥95%', '≥95%'))),
  ],
});

export const jiangsu = { file: 'jiangsu-budget-target.xlsx', sheets: [form] };
