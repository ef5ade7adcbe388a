import { Big } from 'big.js';

/**
 * Weights that add up to `total`, in the proportions given, in whole `step`s and none below one: rounded down, the rest
 * to those that lost most. Undefined when there are more weights than steps.
 */
export function apportion(total: number, proportions: readonly number[], step = 1): number[] | undefined {
  const steps = Number(new Big(total).div(step));
  const count = proportions.length;
  const sum = proportions.reduce((a, b) => a + b, 0);
  if (!Number.isInteger(steps) || count === 0 || steps < count || sum <= 0) return undefined;
  const exact = proportions.map((p) => (p * steps) / sum);
  const weights = exact.map((w) => Math.max(1, Math.floor(w)));
  const byLoss = exact.map((w, i) => ({ i, loss: w - weights[i]! })).sort((a, b) => b.loss - a.loss || a.i - b.i);
  let rest = steps - weights.reduce((a, b) => a + b, 0);
  for (let n = 0; rest > 0; n = (n + 1) % count, rest -= 1) weights[byLoss[n]!.i]! += 1;
  for (; rest < 0; rest += 1) weights[weights.indexOf(Math.max(...weights))]! -= 1;
  return weights.map((weight) => Number(new Big(weight).times(step)));
}

/** The finest part of a point that weights use: 1, 0.5, or a decimal place. */
export function stepOf(weights: readonly number[]): number {
  if (weights.every((weight) => Number.isInteger(weight))) return 1;
  if (weights.every((weight) => Number.isInteger(weight * 2))) return 0.5;
  const places = Math.max(...weights.map((weight) => new Big(weight).toFixed().split('.')[1]?.length ?? 0));
  return Number(new Big(10).pow(-places));
}

/** Exact, where floats would give 22.400000000000002. */
export const sumOf = (weights: readonly number[]): number =>
  Number(weights.reduce((sum, weight) => sum.plus(weight), new Big(0)));
