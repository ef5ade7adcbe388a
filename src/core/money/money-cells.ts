import Big from 'big.js';
import type { Amount, Declaration, FundBlock, FundColumn, FundLine, Term } from '../declaration/declaration';
import { meansMoney } from '../declaration/funds/tree';
import { memoize } from '../memoize';
import type { Range } from '../sheet/address';
import { sumMoney, toYuan, unitFactor, type MoneyUnit, type Printed, type Scaled, type Yuan } from '../text/money';

/** A filled amount of a fund block, with the unit that counts for it. */
export interface MoneyCell {
  readonly block: FundBlock;
  readonly line: FundLine;
  readonly column: FundColumn;
  readonly columnIndex: number;
  readonly amount: Amount;
  readonly cell: Range;
  /** As printed, in `unit`. */
  readonly value: Printed;
  /** Undefined where nothing in the table states one. */
  readonly unit: MoneyUnit | undefined;
  /** For comparing amounts of this table with each other. */
  readonly scaled: Scaled;
  /** For comparing with anything else; undefined without a unit. */
  readonly yuan: Yuan | undefined;
}

const flat = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...flat(line.children)]);

export const allLines = memoize((block: FundBlock): readonly FundLine[] => flat(block.lines));

/** Columns beside the amounts that hold no money. */
const noMoney = /分值|得分|执行率|占比|比重|比例|权重|完成率|增长|[%％]/;

export const isMoneyColumn = memoize(
  (column: FundColumn): boolean => !(column.label && noMoney.test(column.label.value)),
);

const tableUnit = memoize(
  ({ unit, funds }: Declaration): MoneyUnit | undefined =>
    unit?.value ?? funds.find((block) => block.unit)?.unit?.value,
);

/** Where an amount stands. */
interface Place {
  readonly block: FundBlock;
  readonly column: number;
  readonly amount: Amount;
}

/** The unit of a table's money, or the one nearest to a place in it; undefined where nothing states one: no unit is guessed. */
export const unitOf = (declaration: Declaration, at?: Place): MoneyUnit | undefined =>
  at?.amount.unit ?? at?.block.columns[at.column]?.unit ?? at?.block.unit?.value ?? tableUnit(declaration);

/** Whether no amount of the table states a unit: then they are all in the same one, whatever it is. */
const isUnitless = memoize(
  (declaration: Declaration): boolean =>
    tableUnit(declaration) === undefined &&
    declaration.funds.every(
      (block) =>
        block.columns.every(({ unit }) => unit === undefined) &&
        allLines(block).every(({ amounts }) => amounts.every((amount) => amount?.unit === undefined)),
    ),
);

/** The amount of a line in a column; undefined when it is blank, no number, or without unit among amounts that have one. */
export function moneyCell(
  declaration: Declaration,
  block: FundBlock,
  line: FundLine,
  column: number,
): MoneyCell | undefined {
  const amount = line.amounts[column];
  if (!amount?.value || !isMoneyColumn(block.columns[column]!)) return undefined;
  const unit = unitOf(declaration, { block, column, amount });
  if (unit === undefined && !isUnitless(declaration)) return undefined;
  const value = amount.value as Printed;
  return {
    ...{ block, line, column: block.columns[column]!, columnIndex: column, amount, cell: amount.cell, unit, value },
    scaled: scaledBy(value, unit),
    yuan: unit && toYuan(value, unit),
  };
}

/** An amount in 元 as those of a table are compared; undefined where the table states no unit. */
export const inScaleOf = ({ unit }: MoneyCell, yuan: Yuan): Scaled | undefined =>
  unit ? (yuan as Big as Scaled) : undefined;

const scaledBy = (value: Big, unit: MoneyUnit | undefined): Scaled =>
  value.times(unit ? unitFactor(unit, '元') : 1) as Scaled;

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

/** 统筹盘子 over 财政拨款 and 其他资金, and not what they come to: a further source, or a total that is wrong. */
function mayBeTotal([first, ...others]: readonly FundLine[]): boolean {
  const isKnown = ({ label }: FundLine): boolean => meansMoney(label.value);
  return first !== undefined && others.length > 0 && !isKnown(first) && others.every(isKnown);
}

/** What lines come to in a column. */
interface Sum {
  readonly scaled: Scaled;
  readonly yuan: Yuan | undefined;
  readonly cells: readonly MoneyCell[];
}

/** What lines come to in a column; yuan only where every cell's unit is known. */
export function sumOf(
  declaration: Declaration,
  block: FundBlock,
  lines: readonly FundLine[],
  column: number,
): Sum | undefined {
  const cells = lines.flatMap((line) => moneyCell(declaration, block, line, column) ?? []);
  if (cells.length === 0) return undefined;
  const yuan = cells.flatMap((c) => c.yuan ?? []);
  const scaled = sumMoney(cells.map((c) => c.scaled));
  return { scaled, yuan: yuan.length === cells.length ? sumMoney(yuan) : undefined, cells };
}

/** What a block comes to in a column: its total line, or the sum of its lines when it prints none; undefined where nobody can tell. */
export const blockTotal = (declaration: Declaration, block: FundBlock, column: number): Sum | undefined =>
  totalsOf(declaration)(block)[column];

const totalsOf = memoize((declaration: Declaration) =>
  memoize((block: FundBlock) => {
    const total = block.lines.find((line) => line.role === 'total');
    if (!total && mayBeTotal(block.lines)) return [];
    return block.columns.map((_, column) => sumOf(declaration, block, total ? [total] : block.lines, column));
  }),
);

/** The columns of a block that speak of one of the terms. */
export const columnsOf = (block: FundBlock, terms: readonly Term[]): number[] =>
  [...block.columns.keys()].filter((i) => {
    const column = block.columns[i]!;
    return terms.includes(column.term) && isMoneyColumn(column);
  });

/** Half of the last printed place, the finest of the cells': stored digits that no cell shows prove nothing. */
export function printedTolerance(cells: readonly MoneyCell[]): Scaled {
  const steps = cells.map(({ amount, unit }) => {
    const decimals = /\.(\d+)\D*$/.exec(amount.text.trim())?.[1]?.length ?? 0;
    return scaledBy(new Big(`1e-${decimals}`), unit);
  });
  return steps.reduce((a, b) => (a.lt(b) ? a : b)).div(2);
}
