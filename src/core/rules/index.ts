import { basisRules } from './basis';
import { calcRules } from './calc';
import { completeRules } from './complete';
import { consistencyRules } from './consistency';
import { excelRules } from './excel';
import { fundsRules } from './funds';
import { indicatorRules } from './indicator';
import { layoutRules } from './layout';
import type { Rule } from './rule';
import { scoreRules } from './score';
import { textRules } from './text';
import { valueRules } from './value';

/** Every rule that ships, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...fundsRules,
  ...calcRules,
  ...completeRules,
  ...valueRules,
  ...indicatorRules,
  ...consistencyRules,
  ...scoreRules,
  ...layoutRules,
  ...excelRules,
  ...textRules,
  ...basisRules,
];
