import type { Indicator } from '../../declaration/declaration';
import { isUnknown } from '../../declaration/indicators/unread';
import { canonicalLevel1, canonicalLevel2 } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import { memoize } from '../../memoize';
import { textAt } from '../../sheet/sheet';
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

const shape = (text: string): string => text.replace(/[\d.≥≤=<>]+/g, '0');

/** Columns nobody knows that hold what the values hold, row by row: 26个 beside 26个, not points or a share done beside it. */
const valueColumns = memoize(({ declaration, sheet }: RuleContext): readonly number[] => {
  const unknown = (declaration.indicatorRegion?.columns ?? []).filter(isUnknown).map(({ column }) => column);
  return unknown.filter((column) => {
    const pairs = declaration.indicators.flatMap(({ row, targets }) => {
      const [value, other] = [targets[0]?.raw.trim() ?? '', textAt(sheet, row, column).trim()];
      return value === '' || other === '' ? [] : [shape(value) === shape(other)];
    });
    return pairs.filter(Boolean).length * 2 >= pairs.length;
  });
});

/** Whether a row has something in a column whose meaning nobody knows, and which may be one of values: its value may stand there. */
export const hasUnreadCell = (context: RuleContext, { row, name }: Indicator): boolean =>
  valueColumns(context).some((column) => column > name.cell.right && textAt(context.sheet, row, column).trim() !== '');
