import { Canvas } from './canvas';
import type { Form } from './form';
import {
  heading,
  indicators,
  names,
  printed,
  projectRow,
  sources,
  split,
  total,
  typed,
  values,
  yearGoal,
  type Column,
} from './parts';

const list: Form = {
  family: 'L8',
  shows: { goals: true, split: true },
  draw(m, look) {
    const canvas = new Canvas();
    canvas.put(0, `部门预算项目绩效目标申报表(${m.year}年度)`, 12).down();
    canvas.put(0, `金额单位:${m.unit}`).down();
    const own = ['单位名称', '项目名称', '预算数', '年度目标', '一级指标', '二级指标'];
    [...own, ...split.map((c) => c.label)].forEach((label, i) => canvas.put(i, typed(label, look)));
    canvas.down();
    const height = m.indicators.length;
    m.indicators.forEach((row, i) => {
      const cells = ['101-青岩市水利局', m.project, printed(total(m.annual), look), m.annualGoal];
      cells.forEach((cell, c) => {
        if (look.levels === 'repeated' || (i === 0 && look.levels === 'blank')) canvas.put(c, cell);
        else if (i === 0) canvas.put(c, cell, 1, height);
        else canvas.put(c, '');
      });
      [row.level1, row.level2, ...split.map((c) => c.of(row))].forEach((cell, c) => canvas.put(4 + c, cell));
      canvas.down();
    });
    return canvas;
  },
};

const exported: Form = {
  family: 'L9',
  shows: { goals: true, split: true },
  draw(m, look) {
    const canvas = new Canvas();
    canvas.put(0, `${m.project}项目绩效目标表 (${m.year}年)`, 8).down();
    projectRow(canvas, m, look, 8);
    sources(
      canvas,
      look,
      `投入目标(${m.unit})`,
      ['年初安排金额'],
      [
        ['资金总额', [total(m.annual)]],
        ['财政拨款数', [m.annual.fiscal]],
        ['其他资金', [m.annual.other]],
      ],
    );
    yearGoal(canvas, m, look, 8);
    indicators(canvas, m, look, split, '项目绩效目标表');
    return canvas;
  },
};

const card: Form = {
  family: 'L10',
  shows: { goals: true, split: true, noLevels: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '一般性项目绩效目标表(一级项目)', m, 6);
    canvas.put(0, '编制单位:').put(1, '813-青岩市水利局', 3).put(4, `单位:${m.unit}`, 2).down();
    projectRow(canvas, m, look, 6, '专项资金名称');
    canvas
      .put(0, typed('当年预算', look))
      .put(1, printed(total(m.annual), look), 5)
      .down();
    canvas.put(0, typed('当年绩效目标', look)).put(1, m.annualGoal, 5).down();
    canvas.put(0, typed('绩效指标', look), 1, m.indicators.length + 1);
    ['指标', '指标权重', '计量单位', '指标性质', '指标值'].forEach((label, i) => canvas.put(1 + i, typed(label, look)));
    canvas.down();
    for (const row of m.indicators) {
      [row.name, row.weight, '个', '≥', row.number].forEach((cell, i) => canvas.put(1 + i, cell));
      canvas.down();
    }
    return canvas;
  },
};

const selfEvaluation = (family: 'L11' | 'L12', columns: readonly Column[]): Form => ({
  family,
  shows: { goals: true, ...(family === 'L12' && { split: true as const }) },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效自评表', m, 7);
    projectRow(canvas, m, look, 7);
    const both = (n: number): readonly number[] => [n, n, n];
    sources(
      canvas,
      look,
      `项目资金(${m.unit})`,
      ['年初预算数', '全年预算数', '全年执行数'],
      [
        ['年度资金总额', both(total(m.annual))],
        ['其中:本年财政拨款', both(m.annual.fiscal)],
        ['其他资金', both(m.annual.other)],
      ],
    );
    yearGoal(canvas, m, look, 7);
    indicators(canvas, m, look, columns, '项目支出绩效自评表');
    return canvas;
  },
});

const done: readonly Column[] = [
  { label: '实际完成值', of: (row) => row.second },
  { label: '得分', of: (row) => row.weight },
];

export const exportForms: readonly Form[] = [
  list,
  exported,
  card,
  selfEvaluation('L11', [
    names,
    { ...values, label: '年度指标值' },
    ...done,
    { label: '分值', of: (row) => row.weight },
  ]),
  selfEvaluation('L12', [...split, ...done]),
];
