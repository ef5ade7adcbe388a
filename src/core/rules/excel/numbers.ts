import Big from 'big.js';

/** Excel keeps 15 digits; what a double has beyond them is noise. */
export const exactNumber = (value: number): Big => new Big(Number(value.toPrecision(15)));
