import type { Big } from 'big.js';
import { toYuan } from '../text/money';
import type { Amount, Declaration, FundBlock, FundLine, Term } from '../declaration/declaration';

export interface Totals {
  /** What the year's budget is, in yuan. */
  readonly annualTotal?: Big;
  /** What the whole term (中期, the whole project) is, in yuan. */
  readonly midtermTotal?: Big;
}

const annualTerms: readonly Term[] = ['annual', 'adjusted', 'budget'];
const midtermTerms: readonly Term[] = ['midterm', 'total'];

/** The totals a table prints; one it has no figure for is left out. */
export function totals(declaration: Declaration): Totals {
  const income = declaration.funds.filter((block) => block.kind === 'income');
  const blocks = income.length > 0 ? income : declaration.funds;
  const annualTotal = first(declaration, blocks, annualTerms);
  const midtermTotal = first(declaration, blocks, midtermTerms);
  return { ...(annualTotal && { annualTotal }), ...(midtermTotal && { midtermTotal }) };
}

function first(declaration: Declaration, blocks: readonly FundBlock[], terms: readonly Term[]): Big | undefined {
  for (const term of terms) {
    for (const block of blocks) {
      const column = block.columns.findIndex((c) => c.term === term);
      const sum = column < 0 ? undefined : blockTotal(declaration, block, column);
      if (sum) return sum;
    }
  }
  return undefined;
}

/** The total line's amount, or the sum of the lines of a block that prints no total. */
function blockTotal(declaration: Declaration, block: FundBlock, column: number): Big | undefined {
  const total = block.lines.find((line) => line.role === 'total' && line.amounts[column]?.value);
  if (total) return inYuan(declaration, block, total.amounts[column], column);
  if (block.lines.some((line) => line.role === 'total')) return undefined;
  const parts = block.lines.map((line: FundLine) => inYuan(declaration, block, line.amounts[column], column));
  return parts.reduce<Big | undefined>((sum, part) => (sum && part ? sum.plus(part) : (part ?? sum)), undefined);
}

/** An amount in yuan, by the unit stated nearest to it; undefined when it is blank or nothing states a unit. */
function inYuan(
  declaration: Declaration,
  block: FundBlock,
  amount: Amount | undefined,
  column: number,
): Big | undefined {
  const unit = amount?.unit ?? block.columns[column]?.unit ?? block.unit?.value ?? declaration.unit?.value;
  return amount?.value && unit ? toYuan(amount.value, unit) : undefined;
}
