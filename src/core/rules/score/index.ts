import type { Rule } from '../rule';

/** All rules of the family score, in the order of the catalogue. */
export const scoreRules: readonly Rule[] = [];
