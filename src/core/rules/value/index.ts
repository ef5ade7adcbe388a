import type { Rule } from '../rule';

/** All rules of the family value, in the order of the catalogue. */
export const valueRules: readonly Rule[] = [];
