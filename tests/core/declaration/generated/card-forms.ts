import { Canvas } from './canvas';
import type { Form } from './form';
import type { Row } from './model';
import {
  goals,
  heading,
  indicators,
  names,
  printed,
  projectRow,
  sources,
  total,
  typed,
  values,
  yearGoal,
} from './parts';

const matrix: Form = {
  family: 'L1',
  shows: { midterm: true, goals: true, midtermGoal: true, two: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效目标申报表（生成表）', m, 8);
    projectRow(canvas, m, look, 8);
    ['总投入', '中央财政', '省级财政', '市本级财政', '县（市）区级财政', '其他'].forEach((label, i) =>
      canvas.put(2 + i, label),
    );
    canvas.down();
    for (const [label, money] of [
      [`中期资金来源（${m.unit}）`, m.midterm],
      [`年度资金来源（${m.unit}）`, m.annual],
    ] as const) {
      canvas.put(0, typed(label, { ...look, typing: 'plain' }), 2).put(2, printed(total(money), look));
      canvas.put(6, printed(money.fiscal, look)).put(7, printed(money.other, look)).down();
    }
    canvas
      .put(0, typed('总体目标', look), 1, 2)
      .put(1, typed('中期目标', look), 4)
      .put(5, typed('年度目标', look), 3)
      .down();
    canvas.put(1, m.midtermGoal, 4).put(5, m.annualGoal, 3).down();
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'].forEach((l, i) =>
      canvas.put(i, typed(l, look)),
    );
    canvas.down();
    let before: Row | undefined;
    for (const row of m.indicators) {
      canvas.put(0, '').put(1, look.levels === 'repeated' || before?.level1 !== row.level1 ? row.level1 : '');
      canvas
        .put(2, row.level2)
        .put(3, row.name)
        .put(4, row.value)
        .put(5, row.level2)
        .put(6, row.name)
        .put(7, row.second)
        .down();
      before = row;
    }
    return canvas;
  },
};

const halves = (family: 'L2' | 'L3', left: string, right: string): Form => ({
  family,
  shows: { midterm: true, goals: true, midtermGoal: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效目标申报表', m, 5);
    projectRow(canvas, m, look, 5);
    canvas.put(0, `项目资金（${m.unit}）`, 1, 3);
    const line = (a: string, x: number, b: string, y: number): void => {
      canvas.put(1, typed(a, look)).put(2, printed(x, look)).put(3, typed(b, look)).put(4, printed(y, look)).down();
    };
    line(left, total(m.midterm), right, total(m.annual));
    line('其中:财政拨款', m.midterm.fiscal, '其中:财政拨款', m.annual.fiscal);
    line('其他资金', m.midterm.other, '其他资金', m.annual.other);
    goals(canvas, m, look, 5);
    indicators(canvas, m, look, [names, values], '项目支出绩效目标申报表');
    return canvas;
  },
});

const jiangsu: Form = {
  family: 'L4',
  shows: { goals: true, two: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '市本级项目预算绩效目标表', m, 5);
    projectRow(canvas, m, look, 5);
    sources(
      canvas,
      look,
      `项目资金(${m.unit})`,
      ['全年(程)预算数'],
      [
        ['资金总额', [total(m.annual)]],
        ['财政拨款', [m.annual.fiscal]],
        ['其他资金', [m.annual.other]],
      ],
    );
    yearGoal(canvas, m, look, 5);
    indicators(
      canvas,
      m,
      look,
      [names, { label: '半年(程)指标值', of: (r) => r.value }, { label: '全年(程)指标值', of: (r) => r.second }],
      '项目预算绩效目标表',
    );
    return canvas;
  },
};

export const cardForms: readonly Form[] = [
  matrix,
  halves('L2', '中期资金总额', '年度资金总额'),
  halves('L3', '项目资金总额', '年度资金申请总额'),
  jiangsu,
];
