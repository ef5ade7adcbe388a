import type { Declaration, FundBlock, FundLine } from '../../../../src/core/declaration/declaration';
import { recognise } from '../../../../src/core/declaration/recognise';
import { budgetOf } from '../../../../src/core/money/budgets';
import { toA1 } from '../../../../src/core/sheet/address';
import type { Sheet } from '../../../../src/core/sheet/sheet';

/** The only table of a sheet. */
export function readOne(sheet: Sheet): Declaration {
  const found = recognise(sheet);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** "数量指标 培训班次 ≥2期 @D11" for each indicator. */
export const indicatorLines = ({ indicators }: Declaration): string[] =>
  indicators.map(
    ({ level1, level2, name, targets }) =>
      `${level1?.value ?? '-'} ${level2?.value ?? '-'} ${name.value} @${toA1(name.cell)} ${targets
        .map((target) => `${target.term} ${target.raw} @${toA1(target.cell)}`)
        .join(' | ')}`,
  );

/** A fund tree as indented lines: "  财政拨款 fiscal 90 10". */
export function fundLines(block: FundBlock): string[] {
  const print = (line: FundLine, depth: number): string[] => {
    const amounts = line.amounts.map((amount) => amount?.value?.toFixed() ?? '-').join(' ');
    const own = `${'  '.repeat(depth)}${line.label.value} ${line.role}${line.partial ? ' partial' : ''} ${amounts}`;
    return [own, ...line.children.flatMap((child) => print(child, depth + 1))];
  };
  return block.lines.flatMap((line) => print(line, 0));
}

export const columnTerms = (block: FundBlock): string => block.columns.map((column) => column.term).join(' ');

/** In yuan, as numbers. */
export function totalsOf(declaration: Declaration): { annual: number | undefined; midterm: number | undefined } {
  const yuan = (term: 'annual' | 'midterm') => budgetOf(declaration, term)?.yuan.toNumber();
  return { annual: yuan('annual'), midterm: yuan('midterm') };
}

export const unreadCells = (declaration: Declaration): string[] => declaration.unread.map(toA1);
