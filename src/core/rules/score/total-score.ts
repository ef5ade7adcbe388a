import type Big from 'big.js';
import type { Declaration, FundBlock } from '../../declaration/declaration';
import { viewOf } from '../../declaration/view';
import { memoize } from '../../memoize';
import { cellRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import { pointsOf, sum } from './weights';

export interface Points {
  readonly value: Big;
  readonly cell: Range;
}

/** The points of the execution rate, which many forms have in the fund block: ten of the hundred. */
interface Execution {
  readonly score: Points | undefined;
  readonly weight: Points | undefined;
}

/** The row below the indicators that prints the total score, with the weights' total where it has one. */
interface TotalRow {
  readonly score: Points;
  readonly weight: Points | undefined;
}

/** The total score with the sum it should be. */
export interface ScoreSum {
  readonly total: TotalRow;
  readonly execution: Execution;
  /** The scores of the rows, and the execution rate's where the total holds it. */
  readonly terms: readonly Big[];
  readonly sum: Big;
  readonly holds: boolean;
}

const totalLabel = /^(?:总分|总得分|合计|总计|自评总分|总分值|得分合计|自评得分合计)$/;

const numberIn = (block: FundBlock, label: RegExp): Points | undefined => {
  const column = block.columns.findIndex((c) => label.test(withoutBlanks(c.label?.value ?? '')));
  const line = block.lines.find((l) => l.role === 'total') ?? block.lines[0];
  const amount = line?.amounts[column];
  return amount?.value ? { value: amount.value, cell: amount.cell } : undefined;
};

export const executionOf = ({ funds }: Declaration): Execution => {
  const found = funds.map((block) => ({ score: numberIn(block, /得分/), weight: numberIn(block, /^(?:分值|权重)/) }));
  return found.find(({ score }) => score) ?? { score: undefined, weight: undefined };
};

type Table = { readonly declaration: Declaration; readonly sheet: Sheet };

/** What the first row below the indicators that is called 合计 prints in a column. */
function printedIn({ declaration, sheet }: Table, column: number): (Points & { readonly row: number }) | undefined {
  const view = viewOf(sheet);
  const last = declaration.indicators.at(-1)?.row;
  if (!view || last === undefined) return undefined;
  for (let row = last + 1; row <= declaration.range.bottom; row++) {
    const named = ({ range, text }: { range: Range; text: string }): boolean =>
      range.left < column && totalLabel.test(withoutBlanks(text));
    if (!view.row(row).some(named)) continue;
    const points = pointsIn(sheet, row, column);
    if (points) return { ...points, row };
  }
  return undefined;
}

function pointsIn(sheet: Sheet, row: number, at: number): Points | undefined {
  const cell = cellRange(row, at);
  const value = pointsOf({ value: textAt(sheet, row, at), cell });
  return value && { value, cell };
}

const columnOf = ({ indicatorRegion }: Declaration, role: string): number | undefined =>
  indicatorRegion?.columns.findLast((c) => c.role === role)?.column;

/** The printed total of the weights, whether or not scores stand beside it. */
export function totalWeight(table: Table): Points | undefined {
  const column = columnOf(table.declaration, 'weight');
  return column === undefined ? undefined : printedIn(table, column);
}

const totalRow = memoize((table: Table): TotalRow | undefined => {
  const [column, weightColumn] = [columnOf(table.declaration, 'score'), columnOf(table.declaration, 'weight')];
  const found = column === undefined ? undefined : printedIn(table, column);
  if (!found) return undefined;
  const weight = weightColumn === undefined ? undefined : pointsIn(table.sheet, found.row, weightColumn);
  return { score: { value: found.value, cell: found.cell }, weight };
});

/** 执行率得分 9.8 between the indicators and their total. */
function executionBelow({ declaration, sheet }: Table, below: number): Points | undefined {
  const view = viewOf(sheet);
  const column = columnOf(declaration, 'score');
  const last = declaration.indicators.at(-1)?.row;
  if (!view || column === undefined || last === undefined) return undefined;
  for (let row = last + 1; row < below; row++) {
    const named = view.row(row).some(({ range, text }) => range.left < column && isExecutionRow(withoutBlanks(text)));
    const points = named ? pointsIn(sheet, row, column) : undefined;
    if (points) return points;
  }
  return undefined;
}

const isExecutionRow = (name: string): boolean => /执行率/.test(name);

/** Whether the total holds the execution rate's points: by the weights' own total, else by what makes a hundred. */
function holdsExecution(weights: Big | undefined, ten: Big | undefined, total: Big | undefined): boolean | undefined {
  if (!weights || !ten) return undefined;
  const whole = total ?? weights.times(0).plus(100);
  if (weights.plus(ten).eq(whole)) return true;
  return weights.eq(whole) ? false : undefined;
}

/** Undefined where there is no total, or a row has no score of its own. */
export function scoreSum(context: { declaration: Declaration; sheet: Sheet }): ScoreSum | undefined {
  const { indicators } = context.declaration;
  const total = totalRow(context);
  const scores = indicators.map((i) => pointsOf(i.score));
  if (!total || scores.length === 0 || scores.some((s) => s === undefined)) return undefined;
  const inFunds = executionOf(context.declaration);
  const execution = inFunds.score ? inFunds : { ...inFunds, score: executionBelow(context, total.score.cell.top) };
  const weights = indicators.map((i) => pointsOf(i.weight));
  const known = weights.every((w) => w !== undefined) ? sum(weights) : undefined;
  const rows = scores as Big[];
  const all = execution.score ? [...rows, execution.score.value] : rows;
  const held = holdsExecution(known, execution.weight?.value, total.weight?.value);
  const stated = total.score.value;
  const terms = held === false || (held === undefined && sum(rows).eq(stated)) ? rows : all;
  return { total, execution, terms, sum: sum(terms), holds: sum(terms).eq(stated) };
}

/** Rows of 100 points and ten for the execution rate beside them, under a total of 100: which ten count, nobody can tell. */
export function isHundredAndTen({ declaration }: { declaration: Declaration }, found: ScoreSum): boolean {
  const { indicators } = declaration;
  const ten = found.execution.weight?.value;
  if (!ten || indicators.some(({ name }) => isExecutionRow(name.value))) return false;
  const weights = indicators.map((i) => pointsOf(i.weight));
  const whole = found.total.weight?.value;
  return weights.every((w) => w !== undefined) && sum(weights).eq(100) && ten.gt(0) && (!whole || whole.eq(100));
}
