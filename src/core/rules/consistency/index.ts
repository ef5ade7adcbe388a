import type { Rule } from '../rule';
import { goalVsIndicator } from './goal-vs-indicator';
import { goalWithoutIndicator } from './goal-without-indicator';
import { halfExceedsYear } from './half-exceeds-year';
import { midtermCopiesAnnual } from './midterm-copies-annual';
import { population } from './population';
import { requirementWithoutIndicator } from './requirement-without-indicator';
import { spendingWithoutIndicator } from './spending-without-indicator';
import { terminology } from './terminology';
import { year } from './year';

/** All rules of the family consistency, in the order of the catalogue. */
export const consistencyRules: readonly Rule[] = [
  goalVsIndicator,
  goalWithoutIndicator,
  spendingWithoutIndicator,
  midtermCopiesAnnual,
  halfExceedsYear,
  year,
  population,
  terminology,
  requirementWithoutIndicator,
];
