import type { Rule } from '../rule';
import { completionType } from './completion-type';
import { selfEvaluation } from './self-evaluation';
import { weightTotal } from './weight-total';

/** All rules of the family score, in the order of the catalogue. */
export const scoreRules: readonly Rule[] = [weightTotal, selfEvaluation, completionType];
