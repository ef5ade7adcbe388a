/** An export of an integrated budget system: one line per indicator, several projects on one sheet. */
import { centre, label, money, remark, text, title, worksheet } from './table.mjs';

const UNIT = '402001-白桦镇人民政府';

const projects = [
  {
    name: '村级组织运转经费',
    budget: 1260000,
    goal: '保障14个行政村的日常办公和便民服务，按季度拨付运转经费。',
    indicators: [
      ['产出指标', '数量指标', '保障行政村数量', '=', 14, '个', 20, '正向指标'],
      ['产出指标', '质量指标', '经费拨付准确率', '=', 100, '%', 20, '正向指标'],
      ['产出指标', '时效指标', '经费按季拨付及时率', '≥', 95, '%', 10, '正向指标'],
      ['效益指标', '社会效益指标', '便民服务事项办结率', '≥', 98, '%', 30, '正向指标'],
      ['满意度指标', '服务对象满意度指标', '村民满意度', '≥', 90, '%', 10, '正向指标'],
    ],
  },
  {
    name: '农村人居环境整治',
    budget: 845000,
    goal: '完成6个村的垃圾清运和河道保洁，配备保洁员32名。',
    indicators: [
      ['产出指标', '数量指标', '配备保洁员人数', '≥', 28, '人', 20, '正向指标'],
      ['产出指标', '数量指标', '垃圾清运次数', '≥', 312, '次', 10, '正向指标'],
      ['产出指标', '质量指标', '垃圾无害化处理率', '≥', 120, '%', 10, '正向指标'],
      ['产出指标', '成本指标', '保洁员人均补助', '≥', 1500, '元/月', 10, '反向指标'],
      ['效益指标', '生态效益指标', '河道水质达标率', '≥', 90, '%', 30, '正向指标'],
    ],
  },
];

const headings = [
  '单位名称',
  '项目名称',
  '预算数',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '权重',
  '指标方向性',
];

const total = projects.reduce((sum, project) => sum + project.budget, 0);
const lines = projects.flatMap(({ name, budget, goal, indicators }) =>
  indicators.map((indicator, index) => ({
    name,
    budget,
    goal,
    indicator,
    first: index === 0,
    down: indicators.length,
  })),
);
const FIRST_LINE = 5;
/** Where each project's budget stands, for the unit's total. */
const budgets = lines.flatMap(({ first }, index) => (first ? [`C${FIRST_LINE + index}`] : []));

const sheet = worksheet({
  name: '项目绩效目标表',
  widths: [24, 20, 16, 34, 13, 20, 26, 10, 10, 10, 8, 12],
  rows: [
    { height: 32, cells: [title('部门预算项目绩效目标申报表（2025年度）', { across: 12 })] },
    { cells: [remark('金额单位：元', { across: 12 })] },
    { height: 24, cells: headings.map((heading) => label(heading)) },
    {
      height: 22,
      cells: [
        text('402-白桦镇部门'),
        text(),
        money(total, { formula: budgets.join('+') }),
        ...Array.from({ length: 9 }, () => text()),
      ],
    },
    ...lines.map(({ name, budget, goal, indicator, first, down }, index) => {
      const [level1, level2, indicatorName, operator, value, unit, weight, direction] = indicator;
      return {
        height: 26,
        cells: [
          ...(index === 0 ? [text(UNIT, { down: lines.length })] : []),
          ...(first ? [text(name, { down }), money(budget, { down }), text(goal, { down })] : []),
          centre(level1),
          centre(level2),
          text(indicatorName),
          ...[operator, value, unit, weight, direction].map((part) => centre(part)),
        ],
      };
    }),
  ],
});

export const flatExport = { file: 'flat-export.xlsx', sheets: [sheet] };
