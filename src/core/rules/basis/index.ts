import type { Rule } from '../rule';

/** All rules of the family basis, in the order of the catalogue. */
export const basisRules: readonly Rule[] = [];
