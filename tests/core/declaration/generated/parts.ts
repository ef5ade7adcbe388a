import type { CellValue } from '../../../../src/core/sheet/sheet';
import type { Canvas } from './canvas';
import type { Look, Model, Money, Row } from './model';

/** A label as people type it: spaced out, broken over lines, with full-width marks. */
export function typed(label: string, { typing }: Look): string {
  if (typing === 'spaced') return [...label].join(' ');
  if (typing === 'broken') return label.length > 3 ? `${label.slice(0, 2)}\n${label.slice(2)}` : label;
  if (typing === 'fullWidth') return `${label.replace('(', '（').replace(')', '）')}：`;
  return label;
}

export const printed = (hundredths: number, { amountsAsText }: Look): CellValue => {
  const value = (hundredths / 100).toFixed(2);
  return amountsAsText ? value.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : Number(value);
};

export interface Column {
  readonly label: string;
  readonly of: (row: Row) => CellValue;
}

export const names: Column = { label: '三级指标', of: (row) => row.name };
export const values: Column = { label: '指标值', of: (row) => row.value };

export function heading(canvas: Canvas, title: string, m: Model, width: number): void {
  canvas.put(0, title, width).down();
  canvas.put(0, `（${m.year}年度）`, width).down();
}

export const projectRow = (canvas: Canvas, m: Model, look: Look, width: number, label = '项目名称'): void => {
  canvas
    .put(0, typed(label, look))
    .put(1, m.project, width - 1)
    .down();
};

/**
 * The indicator block: level columns, the given columns (in any order when the look swaps them), one row each, levels merged, left
 * blank or repeated, the header again after a page break.
 */
export function indicators(canvas: Canvas, m: Model, look: Look, columns: readonly Column[], title: string): void {
  const order = look.swapped ? [...columns].reverse() : columns;
  const all = look.extraColumn ? [...order, { label: '备注', of: () => '' }] : order;
  const header = (): void => {
    ['一级指标', '二级指标', ...all.map((c) => c.label)].forEach((label, i) => canvas.put(i, typed(label, look)));
    canvas.down();
  };
  header();
  m.indicators.forEach((row, i) => {
    const broken = look.pageBreak > 0 && look.levels === 'repeated' && i > 0 && i % look.pageBreak === 0;
    if (broken) {
      canvas.put(0, title, all.length + 2).down();
      header();
    }
    putLevel(canvas, m.indicators, i, look, 0, (r) => r.level1);
    putLevel(
      canvas,
      m.indicators,
      i,
      look,
      1,
      (r) => `${r.level1}${r.level2}`,
      (r) => r.level2,
    );
    all.forEach((column, k) => canvas.put(k + 2, column.of(row)));
    canvas.down();
  });
  for (let i = 0; i < look.spareRows; i += 1) {
    for (let c = 0; c < all.length + 2; c += 1) canvas.put(c, '');
    canvas.down();
  }
}

function putLevel(
  canvas: Canvas,
  rows: readonly Row[],
  i: number,
  look: Look,
  column: number,
  key: (row: Row) => string,
  label: (row: Row) => string = key,
): void {
  const own = key(rows[i]!);
  const first = i === 0 || key(rows[i - 1]!) !== own;
  let run = 1;
  while (i + run < rows.length && key(rows[i + run]!) === own) run += 1;
  if (look.levels === 'repeated') canvas.put(column, label(rows[i]!));
  else if (!first) canvas.put(column, '');
  else canvas.put(column, label(rows[i]!), 1, look.levels === 'merged' ? run : 1);
}

export const total = ({ fiscal, other }: Money): number => fiscal + other;

export const goals = (canvas: Canvas, m: Model, look: Look, width: number): void => {
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

export const yearGoal = (canvas: Canvas, m: Model, look: Look, width: number): void => {
  canvas
    .put(0, typed('年度目标', look))
    .put(1, m.annualGoal, width - 1)
    .down();
};

/** Sources one under the other in columns. */
export function sources(
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

/** Operator, number and unit in columns of their own. */
export const split: readonly Column[] = [
  names,
  { label: '指标性质', of: () => '≥' },
  { label: '指标值', of: (row) => row.number },
  { label: '度量单位', of: () => '个' },
  { label: '权重', of: (row) => row.weight },
  { label: '指标方向性', of: () => '正向指标' },
];
