import type { Rule } from '../rule';

/** All rules of the family complete, in the order of the catalogue. */
export const completeRules: readonly Rule[] = [];
