import type { Declaration, Indicator } from './declaration/declaration';

/** The same through and through; texts and numbers are the same where they are equal. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/**
 * A table as it is read again, in which every indicator that is what it was, where it was, is the same object as before:
 * what was found out of it holds, and need not be told again.
 */
export function withKnownRows(table: Declaration, before: Declaration | undefined): Declaration {
  const known = new Map<Indicator, Indicator>();
  for (const [i, indicator] of table.indicators.entries()) {
    const old = before?.indicators[i];
    if (old && isSame(old, indicator)) known.set(indicator, old);
  }
  if (known.size === 0) return table;
  const asKnown = (indicators: readonly Indicator[]): readonly Indicator[] =>
    indicators.map((indicator) => known.get(indicator) ?? indicator);
  return {
    ...table,
    indicators: asKnown(table.indicators),
    categories: table.categories.map((category) => ({ ...category, indicators: asKnown(category.indicators) })),
  };
}
