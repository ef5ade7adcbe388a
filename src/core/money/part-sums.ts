import type { Big } from 'big.js';
import { sumMoney, type Scaled } from '../text/money';
import type { Declaration, FundBlock, FundLine, Term } from '../declaration/declaration';
import { memoize } from '../memoize';
import { blockTotal, isBlankAmount, moneyCell, printedTolerance, type MoneyCell } from './money-cells';
import { isWhole } from './whole-block';
import { findRescaling, type Rescaling, type Suspect } from './rescaling';

/** A total with its parts in one column. */
export interface PartSum {
  readonly total: MoneyCell;
  /** The filled parts; blank ones count as 0. */
  readonly parts: readonly MoneyCell[];
  readonly sum: Scaled;
  /** Positive when the parts come to more. */
  readonly difference: Scaled;
  readonly holds: boolean;
  /** Every part is 0 or blank, the total is not: the parts are missing, not the total wrong. */
  readonly lacking: boolean;
  /** The cells whose unit is wrong, not the sum: rescaled they make it hold. */
  readonly misscaled: Misscaled | undefined;
}

interface Misscaled {
  readonly cells: readonly MoneyCell[];
  readonly rescaling: Rescaling;
}

const sumOf = (cells: readonly MoneyCell[]): Scaled => sumMoney(cells.map((c) => c.scaled));

/** What the other blocks come to in the same term: it shows which of a total and its parts is right. */
const elsewhere = (declaration: Declaration, { block, column }: MoneyCell): Scaled[] =>
  blockTotals(declaration).flatMap((other) =>
    other.block !== block && other.term === column.term ? [other.scaled] : [],
  );

const blockTotals = memoize((declaration: Declaration) =>
  declaration.funds.flatMap((block) =>
    block.columns.flatMap(({ term }, column) => {
      const total = blockTotal(declaration, block, column);
      return total ? [{ block, term, scaled: total.scaled }] : [];
    }),
  ),
);

/** The total, the parts alike or a single part: what may be in another unit. */
function suspects(
  total: MoneyCell,
  parts: readonly MoneyCell[],
  known: readonly Scaled[],
): (Suspect & Pick<Misscaled, 'cells'>)[] {
  const sum = sumOf(parts);
  const [totalIsRight, partsAreRight] = [total.scaled, sum].map((amount) => known.some((other) => other.eq(amount)));
  const suspect = (cells: readonly MoneyCell[], own: Scaled, others: Scaled) => ({
    cells,
    unit: cells[0]!.unit,
    agreesAt: (factor: Big) => !own.eq(0) && own.times(factor).eq(others),
  });
  const alike = parts.every((part) => part.unit === parts[0]!.unit);
  return [
    ...(totalIsRight ? [] : [suspect([total], total.scaled, sum)]),
    ...(alike && !partsAreRight ? [suspect(parts, sum, total.scaled)] : []),
    ...(parts.length > 1 && !partsAreRight
      ? parts.map((p) => suspect([p], p.scaled, total.scaled.minus(sum).plus(p.scaled)))
      : []),
  ];
}

function misscaledIn(declaration: Declaration, total: MoneyCell, parts: readonly MoneyCell[]): Misscaled | undefined {
  const found = findRescaling(suspects(total, parts, elsewhere(declaration, total)));
  return found && { cells: found.suspect.cells, rescaling: found.rescaling };
}

/** 562 of 562000: so many digits are the same by no chance. */
const sureDigits = 3;
const digits = ({ value }: MoneyCell): number =>
  value
    .toFixed()
    .replace(/\D|0+$/g, '')
    .replace(/^0+/, '').length;

/** What was spent need not be told by sources. */
const planned: readonly Term[] = ['annual', 'midterm', 'total', 'budget', 'adjusted'];

/** A total without a single part says nothing of where the money comes from; a lone 其中 line may stay blank. */
const mayLack = ({ partial, children, role }: FundLine, { scaled, column }: MoneyCell): boolean =>
  role === 'total' && !partial && children.length > 1 && scaled.gt(0) && planned.includes(column.term);

function partSum(declaration: Declaration, block: FundBlock, line: FundLine, column: number): PartSum | undefined {
  const total = moneyCell(declaration, block, line, column);
  const known = line.children.every((child) => child.amounts[column]?.value || isBlankAmount(child.amounts[column]));
  const parts = line.children.flatMap((child) => moneyCell(declaration, block, child, column) ?? []);
  // A column in which the form has no cell for any part is that of the total alone.
  if (!line.children.some((child) => child.amounts[column])) return undefined;
  if (!total || !known || (parts.length === 0 && !mayLack(line, total))) return undefined;
  const sum = sumOf(parts);
  const difference = sum.minus(total.scaled);
  const within = difference.abs().lte(printedTolerance([total, ...parts]));
  const holds =
    within || (line.partial && difference.lt(0) && !(sum.gt(0) && isAllOfIt(declaration, block, line, column)));
  const lacking = !holds && sum.eq(0);
  // A lone part may be any part of the whole, but not its digits in another unit.
  const isLone = holds && !within && parts.length === 1 && digits(parts[0]!) >= sureDigits;
  const misscaled = (holds && !isLone) || lacking ? undefined : misscaledIn(declaration, total, parts);
  return { total, parts, sum, difference, holds: holds && !(isLone && misscaled), lacking, misscaled };
}

/** The lone 其中 line is all of the money in every planned column: then it is all that can have been spent. */
function isAllOfIt(declaration: Declaration, block: FundBlock, line: FundLine, column: number): boolean {
  if (block.columns[column]?.term !== 'executed') return false;
  const before = block.columns.flatMap(({ term }, at) => {
    const total = at !== column && planned.includes(term) ? moneyCell(declaration, block, line, at) : undefined;
    return total
      ? [{ total, parts: line.children.flatMap((child) => moneyCell(declaration, block, child, at) ?? []) }]
      : [];
  });
  return before.length > 0 && before.every(({ total, parts }) => total.scaled.gt(0) && sumOf(parts).eq(total.scaled));
}

const descend = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...descend(line.children)]);

/** Every total that has parts, at every level and in every column, block by block; none of a block of which something was not read. */
export const partSums = memoize((declaration: Declaration): readonly PartSum[] =>
  declaration.funds.filter(isWhole(declaration)).flatMap((block) =>
    descend(block.lines)
      .filter((line) => line.children.length > 0)
      .flatMap((line) => block.columns.flatMap((_, column) => partSum(declaration, block, line, column) ?? [])),
  ),
);
