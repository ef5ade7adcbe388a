import type { Rule } from '../rule';

/** All rules of the family calc, in the order of the catalogue. */
export const calcRules: readonly Rule[] = [];
