import Big from 'big.js';
import type { Amount } from '../declaration/declaration';

/** A printed percentage: 74.8% · 0.748 shown as 74.8% · 74.8 in a column of percentages. */
export interface PercentCell {
  readonly amount: Amount;
  readonly percent: Big;
  /** Half of its last printed place. */
  readonly tolerance: Big;
}

/** Reads a percentage as the cell shows it; a bare fraction (0.748) counts as 74.8%. */
export function percentCell(amount: Amount | undefined): PercentCell | undefined {
  if (!amount) return undefined;
  const match = /^(-?\d+(?:\.(\d+))?)\s*([%％])?$/.exec(amount.text.trim());
  if (!match) return undefined;
  const printed = new Big(match[1]!);
  const fraction = !match[3] && printed.abs().lte(1) && match[2] !== undefined;
  const scale = fraction ? 100 : 1;
  const step = new Big(10).pow(-(match[2]?.length ?? 0)).times(scale);
  return { amount, percent: printed.times(scale), tolerance: step.div(2) };
}
