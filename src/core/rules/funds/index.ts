import type { Rule } from '../rule';

/** All rules of the family funds, in the order of the catalogue. */
export const fundsRules: readonly Rule[] = [];
