import Big from 'big.js';
import type { Amount, Declaration, FundBlock, FundColumn, FundLine, Term } from '../declaration/declaration';
import { memoize } from '../memoize';
import type { Range } from '../sheet/address';
import { toYuan, type MoneyUnit } from '../text/money';

/** A filled amount of a fund block, with the unit that counts for it. */
export interface MoneyCell {
  readonly block: FundBlock;
  readonly line: FundLine;
  readonly column: FundColumn;
  readonly columnIndex: number;
  readonly amount: Amount;
  readonly cell: Range;
  /** As printed, in `unit`. */
  readonly value: Big;
  readonly unit: MoneyUnit;
  readonly yuan: Big;
}

/** Columns beside the amounts that hold no money. */
const noMoney = /分值|得分|执行率|占比|比重|比例|权重|完成率|增长|[%％]/;

export const isMoneyColumn = memoize(
  (column: FundColumn): boolean => !(column.label && noMoney.test(column.label.value)),
);

/** The unit nearest to an amount: its own, its column's, its block's, the table's; 元 where nothing states one. */
export const unitOf = (declaration: Declaration, block: FundBlock, column: number, amount: Amount): MoneyUnit =>
  amount.unit ?? block.columns[column]?.unit ?? block.unit?.value ?? declaration.unit?.value ?? '元';

/** The amount of a line in a column; undefined when it is blank or no number. */
export function moneyCell(
  declaration: Declaration,
  block: FundBlock,
  line: FundLine,
  column: number,
): MoneyCell | undefined {
  const amount = line.amounts[column];
  if (!amount?.value || !isMoneyColumn(block.columns[column]!)) return undefined;
  const unit = unitOf(declaration, block, column, amount);
  return {
    ...{ block, line, column: block.columns[column]!, columnIndex: column, amount, cell: amount.cell, unit },
    value: amount.value,
    yuan: toYuan(amount.value, unit),
  };
}

const flat = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...flat(line.children)]);

export const allLines = memoize((block: FundBlock): readonly FundLine[] => flat(block.lines));

const moneyOf = memoize((declaration: Declaration) =>
  memoize((block: FundBlock): readonly MoneyCell[] =>
    allLines(block).flatMap((line) =>
      block.columns.flatMap((_, column) => moneyCell(declaration, block, line, column) ?? []),
    ),
  ),
);

/** Every filled amount of a block, line by line. */
export const moneyCells = (declaration: Declaration, block: FundBlock): readonly MoneyCell[] =>
  moneyOf(declaration)(block);

/** Blank, or a dash for "nothing": both count as 0. */
export const isBlankAmount = (amount: Amount | undefined): boolean =>
  !amount || (amount.value === undefined && /^[\s\-—–/]*$/.test(amount.text));

/** What a block comes to in a column: its total line, or the sum of its lines when it prints none. */
export function blockTotal(
  declaration: Declaration,
  block: FundBlock,
  column: number,
): { yuan: Big; cells: readonly MoneyCell[] } | undefined {
  const total = block.lines.find((line) => line.role === 'total');
  const lines = total ? [total] : block.lines;
  const cells = lines.flatMap((line) => moneyCell(declaration, block, line, column) ?? []);
  if (cells.length === 0) return undefined;
  return { yuan: cells.reduce((sum, c) => sum.plus(c.yuan), new Big(0)), cells };
}

/** The columns of a block that speak of one of the terms. */
export const columnsOf = (block: FundBlock, terms: readonly Term[]): number[] =>
  block.columns.flatMap((column, i) => (terms.includes(column.term) && isMoneyColumn(column) ? [i] : []));

/** Half of the last printed place, the finest of the cells': stored digits that no cell shows prove nothing. */
export function printedTolerance(cells: readonly MoneyCell[]): Big {
  const steps = cells.map(({ amount, unit }) => {
    const decimals = /\.(\d+)\D*$/.exec(amount.text.trim())?.[1]?.length ?? 0;
    return toYuan(new Big(`1e-${decimals}`), unit);
  });
  return steps.reduce((a, b) => (a.lt(b) ? a : b), steps[0] ?? new Big(1)).div(2);
}

/** Scales by which a unit can be mistaken: 元 taken for 万元 and the like. */
export const isUnitFactor = (a: Big, b: Big): boolean =>
  !a.eq(0) && !b.eq(0) && (a.eq(b.times(10_000)) || b.eq(a.times(10_000)));
