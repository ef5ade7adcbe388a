/** A self-evaluation at the end of the year, with execution rate, completion and scores. */
import { caption, centre, label, money, percent, text, title, worksheet } from './table.mjs';

const indicator = (name, target, done, weight, score, reason = '') => [
  text(name),
  centre(target),
  centre(done),
  centre(weight),
  centre(score),
  text(reason),
];
const level2 = (name, ...lines) =>
  lines.map((line, index) => (index === 0 ? [label(name, { down: lines.length }), ...line] : line));
const level1 = (name, ...blocks) => {
  const lines = blocks.flat();
  return lines.map((line, index) => ({
    height: 30,
    cells: [...(index === 0 ? [label(name, { down: lines.length })] : []), ...line],
  }));
};
const funds = (name, ...cells) => ({ height: 24, cells: [label(name), ...cells] });

const sheet = worksheet({
  name: '项目支出绩效自评表',
  widths: [16, 22, 24, 16, 16, 12, 12, 26],
  rows: [
    { height: 32, cells: [title('项目支出绩效自评表', { across: 8 })] },
    { cells: [caption('（2024年度）', { across: 8 })] },
    { height: 24, cells: [label('项目名称'), text('图书馆免费开放', { across: 7 })] },
    {
      height: 24,
      cells: [
        label('主管部门'),
        text('澜江市文化和旅游局', { across: 3 }),
        label('实施单位', { across: 2 }),
        text('澜江市图书馆', { across: 2 }),
      ],
    },
    {
      height: 24,
      cells: [
        label('项目资金（万元）', { down: 4 }),
        label(''),
        label('年初预算数'),
        label('全年预算数'),
        label('全年执行数'),
        label('分值'),
        label('执行率'),
        label('得分'),
      ],
    },
    funds(
      '年度资金总额',
      money(62, { formula: 'C7+C8' }),
      money(62, { formula: 'D7+D8' }),
      money(58.9, { formula: 'E7+E8' }),
      centre(10),
      percent(0.95, { formula: 'E6/D6' }),
      centre(9.5),
    ),
    funds('其中：本年财政拨款', money(60), money(60), money(56.9), centre('—'), centre('—'), centre('—')),
    funds('其他资金', money(2), money(2), money(2), centre('—'), centre('—'), centre('—')),
    {
      height: 56,
      cells: [
        label('年度总体目标'),
        text('全年免费开放300天，接待读者20万人次，举办阅读活动60场，读者满意度90%以上。', { across: 3 }),
        text('全年免费开放306天，接待读者18.4万人次，举办阅读活动66场，读者满意度93%。', { across: 4 }),
      ],
    },
    {
      height: 24,
      cells: [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ].map((name) => label(name)),
    },
    ...level1(
      '产出指标（50分）',
      level2(
        '数量指标',
        indicator('免费开放天数', '≥300天', '306天', 15, 15),
        indicator('接待读者人次', '≥20万人次', '18.4万人次', 10, 9.2),
        indicator('举办阅读活动场次', '≥60场', '66场', 10, 10),
      ),
      level2('质量指标', indicator('图书编目合格率', '≥98%', '99%', 10, 10)),
      level2('时效指标', indicator('新书上架及时率', '≥95%', '96%', 5, 5)),
    ),
    ...level1('效益指标（30分）', level2('社会效益指标', indicator('持证读者增长率', '≥5%', '6.1%', 30, 30))),
    ...level1('满意度指标（10分）', level2('服务对象满意度指标', indicator('读者满意度', '≥90%', '93%', 10, 10))),
    {
      height: 24,
      cells: [label('总分', { across: 5 }), centre(100), centre(98.7, { formula: 'H6+SUM(G11:G17)' }), text('')],
    },
  ],
});

export const selfEvaluation = { file: 'self-evaluation.xlsx', sheets: [sheet] };
