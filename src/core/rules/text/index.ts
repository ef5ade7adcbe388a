import type { Rule } from '../rule';

/** All rules of the family text, in the order of the catalogue. */
export const textRules: readonly Rule[] = [];
