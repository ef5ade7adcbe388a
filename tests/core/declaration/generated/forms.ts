import type { FamilyId } from '../../../../src/core/declaration/declaration';
import { Canvas } from './canvas';
import type { Look, Model, Money, Row } from './model';
import { heading, indicators, names, printed, projectRow, typed, values, type Column } from './parts';

export interface Form {
  readonly family: FamilyId;
  /** What of the model the form shows. */
  readonly shows: {
    readonly midterm?: true;
    readonly goals?: true;
    readonly midtermGoal?: true;
    readonly two?: true;
    readonly split?: true;
    readonly noLevels?: true;
  };
  draw(model: Model, look: Look): Canvas;
}

const total = ({ fiscal, other }: Money): number => fiscal + other;

const goals = (canvas: Canvas, m: Model, look: Look, width: number): void => {
  const half = Math.floor(width / 2);
  canvas
    .put(0, typed('总体目标', look), 1, 2)
    .put(1, typed('中期目标', look), half)
    .put(1 + half, typed('年度目标', look), width - 1 - half)
    .down();
  canvas
    .put(1, m.midtermGoal, half)
    .put(1 + half, m.annualGoal, width - 1 - half)
    .down();
};

const yearGoal = (canvas: Canvas, m: Model, look: Look, width: number): void => {
  canvas
    .put(0, typed('年度目标', look))
    .put(1, m.annualGoal, width - 1)
    .down();
};

/** Sources one under the other in columns. */
function sources(
  canvas: Canvas,
  look: Look,
  label: string,
  head: readonly string[],
  lines: readonly (readonly [string, readonly number[]])[],
): void {
  const rows = lines.length + (head.length > 0 ? 1 : 0);
  canvas.put(0, label, 1, rows);
  if (head.length > 0) {
    head.forEach((text, i) => canvas.put(2 + i, typed(text, look)));
    canvas.down();
  }
  for (const [name, amounts] of lines) {
    canvas.put(1, typed(name, look));
    amounts.forEach((amount, i) => canvas.put(2 + i, printed(amount, look)));
    canvas.down();
  }
}

const split: readonly Column[] = [
  names,
  { label: '指标性质', of: () => '≥' },
  { label: '指标值', of: (row) => row.number },
  { label: '度量单位', of: () => '个' },
  { label: '权重', of: (row) => row.weight },
  { label: '指标方向性', of: () => '正向指标' },
];

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

export const forms: readonly Form[] = [
  matrix,
  halves('L2', '中期资金总额', '年度资金总额'),
  halves('L3', '项目资金总额', '年度资金申请总额'),
  jiangsu,
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
