import type { Declaration, Indicator } from '../../declaration/declaration';
import { isCountUnit } from '../../knowledge/measures';
import { isProcess, kindOf, quantities, realIndicators, unitOf } from './indicators';

/** A count of work done; the evaluation framework judges 决策 and 过程 by words and rates. */
export const isOutput = (indicator: Indicator): boolean =>
  kindOf(indicator) === 'count' && quantities(indicator).some((t) => isCountUnit(unitOf(indicator, t.value)));

/** The last rows of the framework when they are outputs and the output section follows right after. */
export function misplacedOutputs(declaration: Declaration): readonly Indicator[] {
  const indicators = realIndicators(declaration);
  const outputs = indicators.findIndex((i) => i.level1?.value === '产出指标');
  if (outputs <= 0) return [];
  const before = indicators.slice(0, outputs);
  const rows = before.slice(before.findLastIndex((i) => !isOutput(i)) + 1);
  return rows.every(isProcess) ? rows : [];
}
