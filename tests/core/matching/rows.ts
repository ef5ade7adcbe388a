import type { Indicator } from '../../../src/core/declaration/declaration';
import { measuredRows, type MeasuredRow } from '../../../src/core/matching/rows';
import { cellRange } from '../../../src/core/sheet/address';
import { parseIndicatorValue } from '../../../src/core/text/indicator-value';

/** Name, value cell, and the unit column where the form has one. */
export type RowText = readonly [name: string, value: string, unit?: string];

/** Rows as the recogniser gives them, one target each, for tests of the matching alone. */
export const rowsOf = (rows: readonly RowText[]): MeasuredRow[] =>
  measuredRows(
    rows.map(([name, value, unit], row): Indicator => ({
      row,
      level1: undefined,
      level2: undefined,
      name: { value: name, cell: cellRange(row, 0) },
      targets: [
        {
          term: 'annual',
          cell: cellRange(row, 1),
          raw: value,
          nameCell: undefined,
          level2Cell: undefined,
          value: parseIndicatorValue(value),
        },
      ],
      operator: undefined,
      unit: unit === undefined ? undefined : { value: unit, cell: cellRange(row, 2) },
      weight: undefined,
      direction: undefined,
      completion: undefined,
      score: undefined,
      reason: undefined,
    })),
    ['annual'],
  );
