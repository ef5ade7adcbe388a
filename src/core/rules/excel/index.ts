import type { Rule } from '../rule';
import { dateSerial } from './date-serial';
import { displayedDiffers } from './displayed-differs';
import { errorValue } from './error-value';
import { formulaRange } from './formula-range';
import { hardcodedTotal } from './hardcoded-total';
import { hiddenContent } from './hidden-content';
import { textNumber } from './text-number';

/** All rules of the family excel, in the order of the catalogue. */
export const excelRules: readonly Rule[] = [
  errorValue,
  textNumber,
  dateSerial,
  displayedDiffers,
  formulaRange,
  hardcodedTotal,
  hiddenContent,
];
