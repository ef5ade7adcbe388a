import Big from 'big.js';
import type { Declaration, FundBlock, FundLine } from '../../declaration/declaration';
import { parseNumber } from '../../text/numerals';
import { formatMoney } from '../../text/money';
import { withoutBlanks } from '../../text/normalise';
import type { Draft } from '../rule';
import { columnsOf, moneyCell, type MoneyCell } from '../../money/money-cells';
import { percentCell, type PercentCell } from '../../money/percent-cells';
import { inUnit, labelOf, unitName } from '../../money/money-labels';

export type LineMessage = 'rate' | 'score' | 'full' | 'share' | 'above' | 'zero' | 'reason';

const labelledColumn = (block: FundBlock, pattern: RegExp): number =>
  block.columns.findIndex((column) => pattern.test(column.label?.value.replace(/\s/g, '') ?? ''));

const numberIn = (line: FundLine, column: number): Big | undefined =>
  column < 0 ? undefined : parseNumber(line.amounts[column]?.text ?? '');

/** The budget the rate is measured by: the adjusted one where the form has it. */
export const baseColumn = (block: FundBlock): number | undefined =>
  columnsOf(block, ['adjusted'])[0] ?? columnsOf(block, ['annual'])[0] ?? columnsOf(block, ['budget'])[0];

const headOf = (block: FundBlock, column: number): string => withoutBlanks(block.columns[column]?.label?.value ?? '');
/** 计划 | 到位 | 使用: what arrived is money to spend, not money spent. */
const arrives = /到位|拨付到|下达/;

/** Where what was spent stands, and what arrived of the budget where the form has a column for it. */
function executedColumns(block: FundBlock): {
  readonly executed: number | undefined;
  readonly arrived: number | undefined;
} {
  const columns = columnsOf(block, ['executed']);
  return {
    executed: columns.find((column) => !arrives.test(headOf(block, column))),
    arrived: columns.find((column) => arrives.test(headOf(block, column))),
  };
}

export const percent = (value: Big): string => `${value.round(2).toFixed()}%`;

/** A line with its money, its printed rate and the columns that judge it. */
interface ExecutedLine {
  readonly line: FundLine;
  readonly spent: MoneyCell;
  readonly budget: MoneyCell;
  /** What arrived of the budget, where the form has a column for it: some rates are taken of it. */
  readonly arrived: MoneyCell | undefined;
  readonly printed: PercentCell | undefined;
}

interface Columns {
  readonly executed: number;
  readonly arrived: number | undefined;
  readonly base: number;
  readonly rate: number;
}

function executedLine(
  declaration: Declaration,
  block: FundBlock,
  line: FundLine,
  columns: Columns,
): ExecutedLine | undefined {
  const spent = moneyCell(declaration, block, line, columns.executed);
  const budget = moneyCell(declaration, block, line, columns.base);
  if (!spent || !budget || budget.scaled.lt(0)) return undefined;
  const arrived = columns.arrived === undefined ? undefined : moneyCell(declaration, block, line, columns.arrived);
  return {
    line,
    spent,
    budget,
    arrived,
    printed: columns.rate < 0 ? undefined : percentCell(line.amounts[columns.rate]),
  };
}

const amountsOf = ({ spent, budget }: ExecutedLine): Record<string, string> => ({
  label: labelOf(spent),
  spent: `${formatMoney(spent.value)}${unitName(spent.unit)}`,
  budget: `${formatMoney(budget.value)}${unitName(budget.unit)}`,
});

/** Every line that prints what was spent of what: its rate, and that no more was spent than the budget has. */
export function* lineFindings(declaration: Declaration, block: FundBlock): Generator<Draft<LineMessage>> {
  const { executed, arrived } = executedColumns(block);
  const base = baseColumn(block);
  if (executed === undefined || base === undefined) return;
  const columns = { executed, arrived, base, rate: labelledColumn(block, /执行率|支出进度/) };
  for (const line of block.lines) yield* branch(declaration, block, line, columns, true, false);
}

/** A line and those below it; a part is not told again for what its whole is told. */
function* branch(
  declaration: Declaration,
  block: FundBlock,
  line: FundLine,
  columns: Columns,
  isTop: boolean,
  isKnown: boolean,
): Generator<Draft<LineMessage>> {
  const found = executedLine(declaration, block, line, columns);
  // More may arrive than was planned, and be spent.
  const most = found && [found.budget, ...(found.arrived ? [found.arrived] : [])];
  const isAbove = most !== undefined && most.every(({ scaled }) => found!.spent.scaled.gt(scaled));
  if (found) {
    if (isAbove && !isKnown) yield aboveBudget(found);
    if (found.budget.scaled.gt(0)) {
      const rate = found.spent.scaled.div(found.budget.scaled).times(100);
      yield* rateFinding(found, rate);
      // A wrong rate is told once: its points follow what is printed.
      if (isTop)
        yield* scoreFindings(
          block,
          found,
          found.printed && !isNear(found.printed, rate) ? found.printed.percent : rate,
        );
    }
  }
  for (const child of line.children) yield* branch(declaration, block, child, columns, false, isKnown || isAbove);
}

/** More spent than there was; of a budget of 0 no rate can be taken at all. */
function aboveBudget(found: ExecutedLine): Draft<LineMessage> {
  const { spent, budget, printed } = found;
  const isZero = budget.scaled.eq(0);
  return {
    cells: [spent.cell, budget.cell, ...(printed ? [printed.amount.cell] : [])],
    message: isZero ? 'zero' : 'above',
    severity: isZero && printed ? 'error' : 'warning',
    data: {
      ...amountsOf(found),
      difference: `${inUnit(spent.scaled.minus(budget.scaled), spent.unit)}${unitName(spent.unit)}`,
      stated: printed?.amount.text.trim() ?? '—',
    },
  };
}

const isNear = ({ percent: stated, tolerance }: PercentCell, rate: Big): boolean =>
  rate.minus(stated).abs().lte(tolerance);

/** The printed rate is neither the one of the budget nor, where the form tells it, of what arrived. */
function isOff({ printed, spent, arrived }: ExecutedLine, rate: Big): boolean {
  const ofArrived = arrived?.scaled.gt(0) ? [spent.scaled.div(arrived.scaled).times(100)] : [];
  return printed !== undefined && [rate, ...ofArrived].every((one) => !isNear(printed, one));
}

function* rateFinding(found: ExecutedLine, rate: Big): Generator<Draft<LineMessage>> {
  const { printed, spent, budget } = found;
  if (!printed || !isOff(found, rate)) return;
  yield {
    cells: [printed.amount.cell, spent.cell, budget.cell],
    message: 'rate',
    data: { ...amountsOf(found), computed: percent(rate), stated: printed.amount.text.trim() },
  };
}

/** From here on a rate asks for no reason (the forms' own instruction: 预算执行率未达到90%的需说明原因). */
const explainedFrom = 90;
/** Points that only rounding to one decimal adds. */
const rounding = new Big('0.05');

/** 财预〔2020〕10号: the ten points in proportion to the rate. Provinces take more off low rates; none gives more for them. */
function* scoreFindings(block: FundBlock, found: ExecutedLine, rate: Big): Generator<Draft<LineMessage>> {
  const { line } = found;
  const [weightColumn, scoreColumn] = [labelledColumn(block, /^分值|^权重/), labelledColumn(block, /得分/)];
  const [weight, score] = [numberIn(line, weightColumn), numberIn(line, scoreColumn)];
  if (weight && score) {
    const cells = [line.amounts[scoreColumn]!.cell, line.amounts[weightColumn]!.cell];
    const earned = rate.gt(100) ? weight : weight.times(rate).div(100);
    const data = {
      score: score.toFixed(),
      weight: weight.toFixed(),
      rate: percent(rate),
      earned: earned.round(2).toFixed(),
    };
    // Whole numbers may be rounded, but not to full points.
    const isWhole = score.eq(score.round(0)) && score.lt(weight);
    if (score.gt(weight)) yield { cells, message: 'score', data };
    else if (rate.eq(100) && score.lt(weight)) yield { cells, message: 'full', severity: 'warning', data };
    else if (score.gt(earned.plus(isWhole ? rounding.times(10) : rounding)))
      yield { cells, message: 'share', severity: 'warning', data };
  }
  const reason = line.amounts[labelledColumn(block, /原因/)];
  if (reason && withoutBlanks(reason.text) === '' && rate.lt(explainedFrom)) {
    yield {
      cells: [reason.cell, ...(found.printed ? [found.printed.amount.cell] : []), found.spent.cell],
      message: 'reason',
      severity: 'warning',
      data: { ...amountsOf(found), rate: percent(rate) },
    };
  }
}
