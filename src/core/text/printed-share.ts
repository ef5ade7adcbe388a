import type { Big } from 'big.js';
import { amountOf, type StatedAmount } from './amounts';
import type { Span } from './normalise';
import type { Quantity } from './quantities';

/** A printed percentage with the two amounts it is the ratio of. */
export interface PrintedShare {
  readonly percent: Quantity;
  readonly numerator: StatedAmount;
  readonly denominator: StatedAmount;
  /** `part`: numerator / denominator; `change`: (numerator − denominator) / denominator, without its sign. */
  readonly kind: 'part' | 'change';
  /** Of a change: what its word says. */
  readonly says?: 'rise' | 'fall';
  /** The text says once that it grew and once that it fell. */
  readonly contrary?: true;
  /** What it grew from is nothing: no percentage can be told. */
  readonly fromNothing?: true;
  readonly span: Span;
}

/** The amounts a percentage is the ratio of, before it is said where they stand. */
export type Ratio = Omit<PrintedShare, 'percent' | 'span'>;

export const amountsIn = (quantities: readonly Quantity[]): StatedAmount[] =>
  quantities.flatMap((q) => amountOf(q) ?? []);

/** The percentage the amounts give, with the bounds their printed digits leave open. */
export function computedPercent({
  numerator,
  denominator,
  kind,
}: PrintedShare): { value: Big; low: Big; high: Big } | undefined {
  const ratio = (n: Big, d: Big): Big => {
    const quotient = n.div(d).times(100);
    return kind === 'part' ? quotient : quotient.minus(100).abs();
  };
  // 3.2万元 beside 4万元: of one unit both are meant to the finer place.
  const alike = numerator.quantity.unit === denominator.quantity.unit;
  const finest = numerator.step.lt(denominator.step) ? numerator.step : denominator.step;
  const [upper, lower] = alike ? [finest, finest] : [numerator.step, denominator.step];
  const lowest = denominator.yuan.minus(lower.div(2));
  if (lowest.lte(0)) return undefined;
  const highest = denominator.yuan.plus(lower.div(2));
  const [least, most] = [numerator.yuan.minus(upper.div(2)), numerator.yuan.plus(upper.div(2))];
  const corners = [ratio(least, highest), ratio(most, lowest), ratio(most, highest), ratio(least, lowest)];
  return {
    value: ratio(numerator.yuan, denominator.yuan),
    low: corners.reduce((a, b) => (a.lt(b) ? a : b)),
    high: corners.reduce((a, b) => (a.gt(b) ? a : b)),
  };
}

/** Is the printed percentage the one the amounts give, at the digits it prints? */
export const holdsAsPrinted = (
  { value, step }: PrintedShare['percent'],
  { low, high }: { readonly low: Big; readonly high: Big },
): boolean => value.gte(low.minus(step.div(2))) && value.lte(high.plus(step.div(2)));
