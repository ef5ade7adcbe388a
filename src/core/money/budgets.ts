import type { Declaration, FundBlock, Term } from '../declaration/declaration';
import type { Yuan } from '../text/money';
import { misreadBlock } from './block-units';
import { blockTotal, columnsOf, sumOf, type MoneyCell } from './money-cells';

/** What a table says a term's money is. */
export interface Budget {
  readonly yuan: Yuan;
  /** The cell that says it: the total, or the first of the lines where none is printed. */
  readonly cell: MoneyCell;
}

/** The columns that may state a term's money, the first choice first. */
const moneyTerms = {
  annual: ['annual', 'adjusted', 'budget'],
  midterm: ['midterm', 'total'],
  half: ['half'],
} as const satisfies Readonly<Record<string, readonly Term[]>>;

const termsOf = (term: Term): readonly Term[] =>
  term === 'midterm' || term === 'total' ? moneyTerms.midterm : term === 'half' ? moneyTerms.half : moneyTerms.annual;

/** A total of 0 above filled parts counts as their sum; a block in another unit than it states is put right. */
function budgetIn(declaration: Declaration, block: FundBlock, column: number): Budget | undefined {
  const total = blockTotal(declaration, block, column);
  const [cell] = total?.cells ?? [];
  if (!total?.yuan || !cell) return undefined;
  const parts = total.yuan.eq(0) ? sumOf(declaration, block, cell.line.children, column)?.yuan : undefined;
  const yuan = parts ?? total.yuan;
  const misread = misreadBlock(declaration);
  const isMisread = block === misread?.block && misread.cells.some((c) => c.columnIndex === column);
  return { yuan: isMisread ? yuan.times(misread.rescaling.factor) : yuan, cell };
}

/** Every amount that may count as the budget of a term; none where the table states no unit. */
export function budgetsOf(declaration: Declaration, term: Term | 'any'): readonly Budget[] {
  const terms = term === 'any' ? Object.values(moneyTerms).flat() : termsOf(term);
  return declaration.funds.flatMap((block) =>
    columnsOf(block, terms).flatMap((column) => budgetIn(declaration, block, column) ?? []),
  );
}

/** The blocks that say what there is: the sources of funds, or the spending where there are none; half a year is planned in the spending. */
function sourcesOf({ funds }: Declaration, term: Term): readonly FundBlock[] {
  const income = funds.filter((block) => block.kind === 'income');
  if (term === 'half') return [...income, ...funds];
  return income.length > 0 ? income : funds;
}

/** The budget of a term; undefined where the table prints none, or no unit. */
export function budgetOf(declaration: Declaration, term: Term): Budget | undefined {
  for (const one of termsOf(term)) {
    for (const block of sourcesOf(declaration, term)) {
      for (const column of columnsOf(block, [one])) {
        const found = budgetIn(declaration, block, column);
        if (found) return found;
      }
    }
  }
  return undefined;
}
