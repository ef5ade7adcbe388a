import type { Declaration, Indicator } from '../../declaration/declaration';
import { memoize } from '../../memoize';
import { columnUnit, quantities } from './indicators';

const mostly = (has: (indicator: Indicator) => boolean) =>
  memoize(({ indicators }: Declaration): boolean => {
    const rows = indicators.filter((indicator) => quantities(indicator).length > 0);
    return rows.filter(has).length * 2 > rows.length;
  });

/** The form has a column of units, and most rows with a number use it. */
export const usesUnitColumn = mostly((indicator) => columnUnit(indicator) !== '');

/** The form has a column of ≥, ≤ and =, and most rows with a number use it. */
export const usesOperatorColumn = mostly(({ operator }) => (operator?.value.trim() ?? '') !== '');
