import type { Rule } from '../rule';
import { duplicate } from './duplicate';
import { inputAsOutput } from './input-as-output';
import { nameInValue } from './name-in-value';
import { nameQuality } from './name-quality';
import { nonstandardCategory } from './nonstandard-category';
import { wrongCategory } from './wrong-category';

/** All rules of the family indicator, in the order of the catalogue. */
export const indicatorRules: readonly Rule[] = [
  wrongCategory,
  nonstandardCategory,
  nameInValue,
  nameQuality,
  duplicate,
  inputAsOutput,
];
