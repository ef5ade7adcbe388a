import type { Contract } from './contract';
import { comments } from './tables/comments';
import { conditionalFormats } from './tables/conditional-formats';
import { formats } from './tables/formats';
import { blankForms } from './tables/forms';
import { rangeStructure } from './tables/range-structure';
import { rangeValues } from './tables/range-values';
import { workbook } from './tables/workbook';
import { worksheets } from './tables/worksheets';

/** Every contract there is. */
export const contracts: readonly Contract[] = [
  workbook,
  worksheets,
  rangeValues,
  rangeStructure,
  formats,
  conditionalFormats,
  comments,
  blankForms,
];
