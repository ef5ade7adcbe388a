import type { Rule } from '../rule';

/** All rules of the family excel, in the order of the catalogue. */
export const excelRules: readonly Rule[] = [];
