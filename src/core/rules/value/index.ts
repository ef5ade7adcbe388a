import type { Rule } from '../rule';
import { notMeasurable } from './not-measurable';
import { operatorDirection } from './operator-direction';
import { operatorMissing } from './operator-missing';
import { percentRange } from './percent-range';
import { placeholderNumber } from './placeholder-number';
import { repeatsName } from './repeats-name';
import { timelinessWithoutTime } from './timeliness-without-time';
import { trailingMark } from './trailing-mark';
import { unitConflict } from './unit-conflict';
import { unitForm } from './unit-form';
import { unitMissing } from './unit-missing';

/** All rules of the family value, in the order of the catalogue. */
export const valueRules: readonly Rule[] = [
  unitConflict,
  percentRange,
  operatorDirection,
  operatorMissing,
  unitMissing,
  unitForm,
  notMeasurable,
  repeatsName,
  timelinessWithoutTime,
  placeholderNumber,
  trailingMark,
];
