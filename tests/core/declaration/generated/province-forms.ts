import { Canvas } from './canvas';
import type { Form } from './form';
import type { Model, Row } from './model';
import { heading, indicators, names, printed, projectRow, total, typed, values, yearGoal } from './parts';

/** "1,234.50万元" as people write it in a sentence. */
const written = (hundredths: number, m: Model): string => `${(hundredths / 100).toFixed(2)}${m.unit}`;

const hunan: Form = {
  family: 'L5',
  shows: { goals: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效目标表', m, 6);
    canvas.put(0, '填报单位：青岩市水利局', 4).put(4, `单位：${m.unit}`, 2).down();
    projectRow(canvas, m, look, 6);
    canvas.put(0, typed('年度本级预算金额', look)).put(1, printed(m.annual.fiscal, look));
    canvas.put(2, typed('上级资金', look)).put(3, printed(m.annual.other, look)).down();
    yearGoal(canvas, m, look, 6);
    indicators(
      canvas,
      m,
      look,
      [names, { ...values, label: '指标值及单位' }, { label: '绩效标准', of: () => '计划标准' }],
      '项目支出绩效目标表',
    );
    return canvas;
  },
};

const hubei: Form = {
  family: 'L6',
  shows: { goals: true, two: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效目标申报表', m, 6);
    projectRow(canvas, m, look, 6);
    const part = `${written(total(m.annual), m)}（其中市级${written(m.annual.fiscal, m)}）`;
    canvas.put(0, typed('项目金额', look)).put(1, part, 5).down();
    yearGoal(canvas, m, look, 6);
    const columns = [
      names,
      { label: '上年指标值', of: (r: Row) => r.value },
      { label: '预期当年实现值', of: (r: Row) => r.second },
    ];
    indicators(canvas, m, look, columns, '项目支出绩效目标申报表');
    return canvas;
  },
};

const sentence: Form = {
  family: 'L7',
  shows: { goals: true, midtermGoal: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目绩效目标表', m, 5);
    projectRow(canvas, m, look, 5);
    const funds = `总额${written(total(m.annual), m)}\n一、财政拨款：${written(m.annual.fiscal, m)}\n二、其他：${written(m.annual.other, m)}`;
    canvas.put(0, typed('资金总额及构成', look)).put(1, funds, 4).down();
    canvas.put(0, typed('长期目标', look)).put(1, m.midtermGoal, 4).down();
    canvas.put(0, typed('年度目标', look)).put(1, m.annualGoal, 4).down();
    indicators(canvas, m, look, [names, values], '项目绩效目标表');
    return canvas;
  },
};

const department: Form = {
  family: 'L13',
  shows: { goals: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '部门整体支出绩效目标表', m, 5);
    projectRow(canvas, m, look, 5, '部门名称');
    const lines = [
      ['收入构成', '财政拨款', m.annual.fiscal],
      ['', '其他资金', m.annual.other],
      ['', '合计', total(m.annual)],
      ['支出构成', '基本支出', m.annual.fiscal],
      ['', '项目支出', m.annual.other],
      ['', '合计', total(m.annual)],
    ] as const;
    canvas.put(0, `部门总体资金情况（${m.unit}）`, 1, lines.length + 1);
    canvas.put(1, typed('总体资金情况', look), 2).put(3, typed('当年金额', look)).put(4, typed('占比', look)).down();
    for (const [group, label, amount] of lines) {
      canvas.put(1, group, 1, group === '' ? 1 : 3).put(2, typed(label, look));
      canvas.put(3, printed(amount, look)).put(4, '').down();
    }
    yearGoal(canvas, m, look, 5);
    indicators(canvas, m, look, [names, values], '部门整体支出绩效目标表');
    return canvas;
  },
};

const framework: Form = {
  family: 'L14',
  shows: { noMoney: true },
  draw(m, look) {
    const canvas = new Canvas();
    heading(canvas, '项目支出绩效评价指标体系评分表', m, 8);
    projectRow(canvas, m, look, 8);
    const labels = ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '目标值', '评分标准', '得分'];
    labels.forEach((label, i) => canvas.put(i, typed(label, look)));
    canvas.down();
    m.indicators.forEach((row, i) => {
      const shown = look.levels === 'repeated' || m.indicators[i - 1]?.level1 !== row.level1;
      const cells = [
        shown ? row.level1 : '',
        shown ? 50 : '',
        row.level2,
        20,
        row.name,
        row.weight,
        row.value,
        '',
        row.weight,
      ];
      cells.forEach((cell, c) => canvas.put(c, cell));
      canvas.down();
    });
    canvas.put(0, typed('合计', look)).put(1, 100).put(8, 100).down();
    return canvas;
  },
};

const prose: Form = {
  family: 'L15',
  shows: { noIndicators: true },
  draw(m) {
    const canvas = new Canvas();
    const lines = [
      `青岩市水利局${m.year}年项目文本公开`,
      '一、项目名称',
      m.project,
      '二、立项依据',
      '《青岩市水利发展规划》（青水〔2015〕33号）。',
      '三、资金安排情况',
      `${m.year}年度预算安排资金${written(total(m.annual), m)}。`,
      '四、项目实施成效',
      m.annualGoal,
    ];
    for (const line of lines) canvas.put(0, line).down();
    return canvas;
  },
};

export const provinceForms: readonly Form[] = [hunan, hubei, sentence, department, framework, prose];
