import type { Indicator } from '../../declaration/declaration';
import { isUnknown } from '../../declaration/indicators/unread';
import { canonicalLevel1, canonicalLevel2 } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import { memoize } from '../../memoize';
import { textAt } from '../../sheet/sheet';
import { parseIndicatorValue } from '../../text/indicator-value';
import type { RuleContext } from '../rule';

/**
 * Whether rows that nobody understood may hold indicators: categories, or labels by the row, stand among what was not read. What is
 * missing then may stand there: that is asked (the table's `unread`), not claimed.
 */
export const mayHoldRows = memoize(({ declaration, sheet }: RuleContext): boolean => {
  const { indicatorRegion, otherRegions, unread } = declaration;
  const inRegion = (row: number): boolean =>
    [indicatorRegion, ...otherRegions].some((region) => region && row >= region.rows.top && row <= region.rows.bottom);
  return unread.some(({ top, left }) => {
    const label = normaliseLabel(textAt(sheet, top, left));
    return !inRegion(top) && (canonicalLevel1(label) !== undefined || canonicalLevel2(label) !== undefined);
  });
});

const mayBeValue = (text: string): boolean => /^(?:quantity|date)$/.test(parseIndicatorValue(text).kind);

/** Whether a row has an amount or a date in a column whose meaning nobody knows: its value may stand there. */
export function hasUnreadCell({ declaration, sheet }: RuleContext, { row, name }: Indicator): boolean {
  const columns = declaration.indicatorRegion?.columns ?? [];
  return columns.some(
    (column) =>
      column.column > name.cell.right && isUnknown(column) && mayBeValue(textAt(sheet, row, column.column).trim()),
  );
}
