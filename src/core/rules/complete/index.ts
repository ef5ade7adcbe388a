import type { Rule } from '../rule';
import { checkbox } from './checkbox';
import { headerField } from './header-field';
import { indicatorCell } from './indicator-cell';
import { requiredCategory } from './required-category';
import { toFill } from './to-fill';

/** All rules of the family complete, in the order of the catalogue. */
export const completeRules: readonly Rule[] = [headerField, requiredCategory, indicatorCell, toFill, checkbox];
