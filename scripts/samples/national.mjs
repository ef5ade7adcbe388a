/** The national form of 2021, filled in as it should be: nothing to find. */
import { caption, centre, label, money, text, title, worksheet } from './table.mjs';

const indicator = (name, value) => [text(name, { across: 2 }), centre(value)];
const level2 = (name, ...lines) =>
  lines.map((line, index) => (index === 0 ? [label(name, { down: lines.length }), ...line] : line));
const level1 = (name, ...blocks) => {
  const lines = blocks.flat();
  return lines.map((line, index) => ({
    height: 26,
    cells: [...(index === 0 ? [label(name, { down: lines.length })] : []), ...line],
  }));
};

const form = worksheet({
  name: '项目支出绩效目标申报表',
  widths: [16, 20, 24, 24, 22],
  rows: [
    { height: 32, cells: [title('项目支出绩效目标申报表', { across: 5 })] },
    { cells: [caption('（2025年度）', { across: 5 })] },
    { height: 24, cells: [label('项目名称'), text('小型灌溉渠道维修养护', { across: 4 })] },
    {
      height: 24,
      cells: [
        label('主管部门及代码'),
        text('[301]松原岭县水务局', { across: 2 }),
        label('实施单位'),
        text('松原岭县灌溉管理站'),
      ],
    },
    {
      height: 24,
      cells: [label('项目属性'), text('经常性项目', { across: 2 }), label('项目期'), text('1年')],
    },
    {
      height: 24,
      cells: [
        label('项目资金（万元）', { down: 3 }),
        label('中期资金总额：'),
        money(86.4, { formula: 'C7+C8' }),
        label('年度资金总额：'),
        money(86.4, { formula: 'E7+E8' }),
      ],
    },
    { height: 24, cells: [label('其中：财政拨款'), money(80), label('其中：财政拨款'), money(80)] },
    { height: 24, cells: [label('其他资金'), money(6.4), label('其他资金'), money(6.4)] },
    {
      height: 24,
      cells: [
        label('总体目标', { down: 2 }),
        label('中期目标（2025年—2025年）', { across: 2 }),
        label('年度目标', { across: 2 }),
      ],
    },
    {
      height: 70,
      cells: [
        text('完成48公里灌溉渠道的维修养护，保障1.2万亩农田灌溉用水，受益农户满意度达到90%以上。', { across: 2 }),
        text('完成48公里灌溉渠道的维修养护，保障1.2万亩农田灌溉用水，受益农户满意度达到90%以上。', { across: 2 }),
      ],
    },
    {
      height: 24,
      cells: [label('一级指标'), label('二级指标'), label('三级指标', { across: 2 }), label('指标值')],
    },
    ...level1('成本指标', level2('经济成本指标', indicator('渠道维修养护单位成本', '≤1.8万元/公里'))),
    ...level1(
      '产出指标',
      level2('数量指标', indicator('维修养护渠道长度', '≥48公里'), indicator('保障灌溉农田面积', '≥1.2万亩')),
      level2('质量指标', indicator('维修工程验收合格率', '=100%')),
      level2('时效指标', indicator('维修工程完成时间', '2025年5月31日前')),
    ),
    ...level1(
      '效益指标',
      level2('社会效益指标', indicator('灌溉用水保证率', '≥85%')),
      level2('生态效益指标', indicator('灌溉水有效利用系数', '≥0.55')),
    ),
    ...level1('满意度指标', level2('服务对象满意度指标', indicator('受益农户满意度', '≥90%'))),
  ],
});

export const national = { file: 'national-2021-declaration.xlsx', sheets: [form] };
