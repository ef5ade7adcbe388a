import type { Declaration, FundLine } from '../../declaration/declaration';
import { isNoUnit } from '../../text/units';
import type { Draft } from '../rule';

/** Totals left blank above parts that are filled in: one finding a line, with the cells of all its columns. */
export function* blankTotals({ funds }: Declaration): Generator<Draft<'total'>> {
  for (const { lines, columns } of funds) {
    for (const line of lines.filter(({ role }) => role === 'total')) {
      const open = columns.flatMap(({ term }, column) => {
        const amount = line.amounts[column];
        const blank = term !== 'other' && amount && !amount.inSentence && isNoUnit(amount.text);
        return blank && hasParts(line, column) ? [amount.cell] : [];
      });
      const label = line.label.value.trim().replace(/[:：]$/, '');
      if (open.length > 0)
        yield { cells: [line.label.cell, ...open], message: 'total', severity: 'error', data: { label } };
    }
  }
}

const hasParts = ({ children }: FundLine, column: number): boolean =>
  children.filter((child) => child.amounts[column]?.value?.gt(0)).length > 0;
