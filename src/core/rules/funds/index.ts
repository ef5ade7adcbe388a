import type { Rule } from '../rule';
import { incomeEqualsExpenditure } from './income-equals-expenditure';
import { midtermBelowAnnual } from './midterm-below-annual';
import { textDiffersFromTable } from './text-differs-from-table';
import { totalEqualsParts } from './total-equals-parts';
import { unitMismatch } from './unit-mismatch';

/** All rules of the family funds, in the order of the catalogue. */
export const fundsRules: readonly Rule[] = [
  totalEqualsParts,
  incomeEqualsExpenditure,
  unitMismatch,
  textDiffersFromTable,
  midtermBelowAnnual,
];
