/** A message shows this many terms of a sum. */
const mostTerms = 6;

/** "30 + 20 + … ": the terms of a sum as a person would write them, … for those beyond the sixth. */
export const sumTerms = (terms: readonly string[]): string =>
  [...terms.slice(0, mostTerms), ...(terms.length > mostTerms ? ['…'] : [])].join(' + ');
