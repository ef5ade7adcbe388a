import { parseIndicatorValue } from '../../text/indicator-value';
import { canonicalLevel1 } from '../labels/dictionary';
import { isBlank, type Cell, type View } from '../view';
import type { HeaderColumn, IndicatorHeader } from './indicator-header';

/**
 * 产出指标 | < | 效益指标 | < right over names with their values, without heads of columns: the header takes up no row. `row` is the row of the
 * levels.
 */
export function bandHeader(view: View, row: number): IndicatorHeader | undefined {
  const levels = view.row(row);
  const isLevel = ({ range, label }: Cell): boolean =>
    range.top === row && range.right > range.left && canonicalLevel1(label) !== undefined;
  if (levels.length < 2 || !levels.every(isLevel)) return undefined;
  const below = levels.map(({ range }) => {
    const name = view.at(range.bottom + 1, range.left);
    return { name, value: view.at(range.bottom + 1, name.range.right + 1), right: range.right };
  });
  const isPair = ({ name, value, right }: (typeof below)[number]): boolean =>
    !isBlank(name) && value.range.right <= right && /^(?:quantity|date)$/.test(parseIndicatorValue(value.text).kind);
  if (!below.every(isPair)) return undefined;
  const columns = below.flatMap(({ name, value, right }): HeaderColumn[] => [
    {
      role: 'name',
      term: 'other',
      column: name.range.left,
      right: name.range.right,
      label: '',
      by: ['content', 'place'],
    },
    { role: 'target', term: 'annual', column: value.range.left, right, label: '', by: ['content', 'place'] },
  ]);
  const bottom = levels[0]!.range.bottom;
  return { top: bottom + 1, bottom, columns, cells: levels, byContent: true };
}
