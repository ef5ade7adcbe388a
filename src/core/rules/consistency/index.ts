import type { Rule } from '../rule';

/** All rules of the family consistency, in the order of the catalogue. */
export const consistencyRules: readonly Rule[] = [];
