import Big from 'big.js';

/** One in the last place that a number prints: 0.1 for 9.5, 1 for 9. */
export const stepOf = (value: Big): Big => new Big(`1e-${value.toFixed().split('.')[1]?.length ?? 0}`);
