import type { Rule } from '../rule';

/** All rules of the family indicator, in the order of the catalogue. */
export const indicatorRules: readonly Rule[] = [];
