import type { Big } from 'big.js';
import type { Indicator, Target } from '../../declaration/declaration';
import { parseIndicatorValue, type IndicatorValue } from '../../text/indicator-value';

type Quantity = Extract<IndicatorValue, { kind: 'quantity' }>;

/** A numeric target of the year with what came of it, both in the same unit. */
export interface Completion {
  readonly target: Target & { readonly value: Quantity };
  readonly done: Big;
  /** Whether the target was reached. */
  readonly met: boolean;
}

const annualTerms = ['annual', 'budget', 'adjusted', 'total', 'other'];

export const annualTarget = (indicator: Indicator): Target | undefined =>
  indicator.targets.find((t) => annualTerms.includes(t.term)) ?? indicator.targets[0];

const isFalling = ({ direction, name }: Indicator): boolean =>
  /反向|逆向/.test(direction?.value ?? '') ||
  (/率$/.test(name.value) === false && /成本|支出|投诉|事故/.test(name.value));

/** Whether the target of a row was met; undefined when either is no number or their units differ. */
export function completionOf(indicator: Indicator): Completion | undefined {
  const target = annualTarget(indicator);
  const value = target?.value;
  if (!target || value?.kind !== 'quantity' || !indicator.completion) return undefined;
  const done = parseIndicatorValue(indicator.completion.value);
  if (done.kind !== 'quantity') return undefined;
  const unit = value.unit || (indicator.unit?.value.trim() ?? '');
  if (done.unit !== '' && unit !== '' && done.unit !== unit) return undefined;
  // 0.95 beside a target of 95%: a share that the form shows as a fraction.
  const number =
    unit === '%' && done.unit === '' && done.number.lte(1) && value.number.gt(1) ? done.number.times(100) : done.number;
  const operator = value.operator ?? (isFalling(indicator) ? '≤' : '≥');
  return {
    target: { ...target, value },
    done: number,
    met: isMet(operator, number, value.number, isFalling(indicator)),
  };
}

function isMet(operator: string, done: Big, target: Big, falling: boolean): boolean {
  if (operator === '≤') return done.lte(target);
  if (operator === '<') return done.lt(target);
  if (operator === '>') return done.gt(target);
  if (operator === '=') return falling ? done.lte(target) : done.gte(target);
  return done.gte(target);
}
