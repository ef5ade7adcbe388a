import type { Rule } from '../rule';
import { documentNumber } from './document-number';
import { punctuation } from './punctuation';
import { repeated } from './repeated';
import { residue } from './residue';
import { truncated } from './truncated';
import { typo } from './typo';

/** All rules of the family text, in the order of the catalogue. */
export const textRules: readonly Rule[] = [residue, truncated, typo, repeated, punctuation, documentNumber];
