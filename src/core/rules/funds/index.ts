import type { Rule } from '../rule';
import { costIndicatorVsBudget } from './cost-indicator-vs-budget';
import { executionRate } from './execution-rate';
import { incomeEqualsExpenditure } from './income-equals-expenditure';
import { midtermBelowAnnual } from './midterm-below-annual';
import { share } from './share';
import { textDiffersFromTable } from './text-differs-from-table';
import { totalEqualsParts } from './total-equals-parts';
import { unitMismatch } from './unit-mismatch';

/** All rules of the family funds, in the order of the catalogue. */
export const fundsRules: readonly Rule[] = [
  totalEqualsParts,
  incomeEqualsExpenditure,
  unitMismatch,
  textDiffersFromTable,
  share,
  midtermBelowAnnual,
  costIndicatorVsBudget,
  executionRate,
];
