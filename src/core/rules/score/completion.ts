import type { Big } from 'big.js';
import type { Indicator, Target } from '../../declaration/declaration';
import { convert } from '../../text/money';
import { parseIndicatorValue, type IndicatorValue } from '../../text/indicator-value';
import { isCeiling, isFloor } from '../../text/operators';
import { moneyPart } from '../../text/units';
import { directionOf, type Direction } from './directions';

type Quantity = Extract<IndicatorValue, { kind: 'quantity' }>;
type DateValue = Extract<IndicatorValue, { kind: 'date' }>;

/** A numeric target of the year with what came of it, both in the same unit. */
export interface NumericCompletion {
  readonly kind: 'number';
  readonly target: Target;
  readonly planned: Big;
  readonly done: Big;
  /** Of both, as printed; "" when neither has one. */
  readonly unit: string;
  /** Undefined where neither the operator nor the name tells which way a miss goes; `planned` and `done` differ then. */
  readonly direction: Direction;
  /** Whether the target was reached; undefined where the direction is open. */
  readonly met: boolean | undefined;
}

/** A deadline with the date on which it was done. */
interface DatedCompletion {
  readonly kind: 'date';
  readonly target: Target;
  readonly met: boolean;
}

export type Completion = NumericCompletion | DatedCompletion;

const annualTerms = ['budget', 'adjusted', 'total', 'other'];

/** The value that holds at the end of the year: the adjusted one where it is filled in. */
export const annualTarget = (indicator: Indicator): Target | undefined =>
  indicator.targets.find((t) => t.term === 'adjusted' && t.value.kind !== 'blank' && !/^[/—–-]+$/.test(t.raw.trim())) ??
  indicator.targets.find((t) => t.term === 'annual') ??
  indicator.targets.find((t) => annualTerms.includes(t.term)) ??
  indicator.targets[0];

/** What became of a row's target; undefined when either is in words, or their units differ. */
export function completionOf(indicator: Indicator): Completion | undefined {
  const target = annualTarget(indicator);
  if (!target || !indicator.completion) return undefined;
  const done = parseIndicatorValue(indicator.completion.value);
  const { value } = target;
  if (value.kind === 'quantity' && done.kind === 'quantity') return compareNumbers(indicator, target, value, done);
  const on = value.kind === 'date' ? dateOf(done) : undefined;
  return on && value.kind === 'date' ? compareDates(target, value, on) : undefined;
}

/** The day, or a bare month: beside a deadline "10月" is no count. */
function dateOf(done: IndicatorValue): string | undefined {
  if (done.kind === 'date') return done.to;
  const isMonth = done.kind === 'quantity' && done.unit === '月' && done.number.gte(1) && done.number.lte(12);
  return isMonth ? `--${done.number.toFixed(0).padStart(2, '0')}` : undefined;
}

function compareNumbers(
  indicator: Indicator,
  target: Target,
  value: Quantity,
  completion: Quantity,
): NumericCompletion | undefined {
  const unit = value.unit || (indicator.unit?.value.trim() ?? '');
  const done = inUnit(completion, unit, value.number);
  if (!done) return undefined;
  const planned = value.number;
  const direction =
    boundDirection(value) ?? directionOf(indicator) ?? (unit === '%' && planned.eq(100) ? 'up' : undefined);
  const met = isMet(value, done, direction);
  return { kind: 'number', target, planned, done, unit: unit || completion.unit, direction, met };
}

/** The number of a completion in the target's unit; undefined where the units are of different kinds. */
function inUnit({ number, unit: own }: Quantity, unit: string, planned: Big): Big | undefined {
  // 0.95 beside a target of 95%: a share that the form shows as a fraction.
  if (own === '' && unit === '%' && number.lte(1) && planned.gt(1)) return number.times(100);
  if (own === '' || unit === '' || own === unit) return number;
  const [from, to] = [moneyPart(own), moneyPart(unit)];
  const perWhat = (whole: string, money: string): string => whole.slice(money.length);
  return from && to && perWhat(own, from) === perWhat(unit, to) ? convert(number, from, to) : undefined;
}

const boundDirection = ({ operator }: Quantity): Direction => {
  if (isFloor(operator)) return 'up';
  return isCeiling(operator) ? 'down' : undefined;
};

function isMet({ operator, number: planned }: Quantity, done: Big, direction: Direction): boolean | undefined {
  if (operator === '>') return done.gt(planned);
  if (operator === '<') return done.lt(planned);
  if (done.eq(planned)) return true;
  return direction && (direction === 'up' ? done.gt(planned) : done.lt(planned));
}

/** Compared at the precision that both print; a completion without a year is of the target's. */
function compareDates(target: Target, value: DateValue, done: string): DatedCompletion | undefined {
  if (value.operator !== '≤' || !value.to) return undefined;
  const yearless = value.to.startsWith('--') || done.startsWith('--');
  const part = (date: string): string => (yearless ? date.replace(/^(?:\d{4}|-)-/, '') : date);
  const [due, on] = [part(value.to), part(done)];
  const dayOfYear = /^\d\d(?:-\d\d)?$/;
  if (yearless && !(dayOfYear.test(due) && dayOfYear.test(on))) return undefined;
  const length = Math.min(due.length, on.length);
  return { kind: 'date', target, met: on.slice(0, length) <= due.slice(0, length) };
}

/** The share of the points that 财预〔2020〕10号 gives: done ÷ planned, or planned ÷ done where less is better; at most 1. */
export function earnedShare({ planned, done, direction }: NumericCompletion): Big | undefined {
  const [small, large] = direction === 'down' ? [planned, done] : [done, planned];
  if (!direction || large.lte(0) || small.lt(0)) return undefined;
  return small.gt(large) ? small.div(small) : small.div(large);
}
