import Big from 'big.js';
import type { Declaration, FundBlock, FundLine, Term } from '../declaration/declaration';
import { memoize } from '../memoize';
import { isBlankAmount, isUnitFactor, moneyCell, printedTolerance, type MoneyCell } from './money-cells';

/** A total with its parts in one column. */
export interface PartSum {
  readonly total: MoneyCell;
  /** The filled parts; blank ones count as 0. */
  readonly parts: readonly MoneyCell[];
  readonly sum: Big;
  /** Positive when the parts come to more. */
  readonly difference: Big;
  readonly holds: boolean;
  /** Every part is 0 or blank, the total is not: the parts are missing, not the total wrong. */
  readonly lacking: boolean;
  /** The cells that are 10,000 times too large or too small for the sum to hold: the unit is wrong, not the sum. */
  readonly misscaled: readonly MoneyCell[];
}

const sumOf = (cells: readonly MoneyCell[]): Big => cells.reduce((sum, c) => sum.plus(c.yuan), new Big(0));

const scales = [new Big(10_000), new Big('0.0001')];

/** The one cell (or all parts alike) whose scaling by 10⁴ would make the sum hold. */
function misscaledCells(total: MoneyCell, parts: readonly MoneyCell[]): readonly MoneyCell[] {
  const sum = sumOf(parts);
  if (isUnitFactor(total.yuan, sum)) return total.value.gt(parts[0]?.value ?? 0) ? [total] : parts;
  const missing = total.yuan.minus(sum);
  const explains = ({ yuan }: MoneyCell): boolean =>
    !yuan.eq(0) && scales.some((scale) => yuan.times(scale).minus(yuan).eq(missing));
  return parts.length > 1 ? parts.filter(explains).slice(0, 1) : [];
}

/** What was spent need not be told by sources. */
const planned: readonly Term[] = ['annual', 'midterm', 'total', 'budget', 'adjusted'];

/** A total without a single part says nothing of where the money comes from; a lone 其中 line may stay blank. */
const mayLack = ({ partial, children, role }: FundLine, { yuan, column }: MoneyCell): boolean =>
  role === 'total' && !partial && children.length > 1 && yuan.gt(0) && planned.includes(column.term);

function partSum(declaration: Declaration, block: FundBlock, line: FundLine, column: number): PartSum | undefined {
  const total = moneyCell(declaration, block, line, column);
  const known = line.children.every((child) => child.amounts[column]?.value || isBlankAmount(child.amounts[column]));
  const parts = line.children.flatMap((child) => moneyCell(declaration, block, child, column) ?? []);
  if (!total || !known || (parts.length === 0 && !mayLack(line, total))) return undefined;
  const sum = sumOf(parts);
  const difference = sum.minus(total.yuan);
  const within = difference.abs().lte(printedTolerance([total, ...parts]));
  const holds = within || (line.partial && difference.lt(0));
  const lacking = !holds && sum.eq(0);
  const misscaled = holds || lacking ? [] : misscaledCells(total, parts);
  return { total, parts, sum, difference, holds, lacking, misscaled };
}

const descend = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...descend(line.children)]);

/** Every total that has parts, at every level and in every column, block by block. */
export const partSums = memoize((declaration: Declaration): readonly PartSum[] =>
  declaration.funds.flatMap((block) =>
    descend(block.lines)
      .filter((line) => line.children.length > 0)
      .flatMap((line) => block.columns.flatMap((_, column) => partSum(declaration, block, line, column) ?? [])),
  ),
);
