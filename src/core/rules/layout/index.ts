import type { Rule } from '../rule';

/** All rules of the family layout, in the order of the catalogue. */
export const layoutRules: readonly Rule[] = [];
