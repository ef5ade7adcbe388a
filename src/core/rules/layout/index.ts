import type { Rule } from '../rule';
import { orphanRow } from './orphan-row';
import { shiftedRow } from './shifted-row';

/** All rules of the family layout, in the order of the catalogue. */
export const layoutRules: readonly Rule[] = [shiftedRow, orphanRow];
