import type { Rule } from '../rule';
import { allocation } from './allocation';
import { expression } from './expression';
import { subtotal } from './subtotal';

/** All rules of the family calc, in the order of the catalogue. */
export const calcRules: readonly Rule[] = [expression, subtotal, allocation];
