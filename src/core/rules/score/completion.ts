import type { Big } from 'big.js';
import type { Indicator, Target } from '../../declaration/declaration';
import { moreIsBetter } from '../../knowledge/directions';
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

const lessIsBetter = /成本|支出|投诉|事故|犯罪|差错|死亡|故障|脱管|流失|超支|结余|能耗|排放|时间|时限/;

type Direction = 'up' | 'down' | 'unknown';

function directionOf({ direction, name }: Indicator): Direction {
  const stated = direction?.value ?? '';
  if (/反向|逆向/.test(stated)) return 'down';
  if (/正向/.test(stated)) return 'up';
  if (lessIsBetter.test(name.value)) return 'down';
  return moreIsBetter(name.value) ? 'up' : 'unknown';
}

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
  const met = isMet(value, number, unit, directionOf(indicator));
  return met === undefined ? undefined : { target: { ...target, value }, done: number, met };
}

/** Undefined where "=" or no operator leaves open which way a miss goes. */
function isMet(
  { operator, number: target }: Quantity,
  done: Big,
  unit: string,
  direction: Direction,
): boolean | undefined {
  if (operator === '≥') return done.gte(target);
  if (operator === '>') return done.gt(target);
  if (operator === '≤') return done.lte(target);
  if (operator === '<') return done.lt(target);
  if (done.eq(target)) return true;
  if (direction === 'down') return done.lt(target);
  if (direction === 'up' || (unit === '%' && target.eq(100))) return done.gt(target);
  return undefined;
}
