import type { Rule } from '../rule';
import { goalVsIndicator } from './goal-vs-indicator';
import { goalWithoutIndicator } from './goal-without-indicator';
import { halfExceedsYear } from './half-exceeds-year';

/** All rules of the family consistency, in the order of the catalogue. */
export const consistencyRules: readonly Rule[] = [goalVsIndicator, goalWithoutIndicator, halfExceedsYear];
