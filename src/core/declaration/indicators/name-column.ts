import { canonicalLevel2 } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, type View } from '../view';
import { rowsBelow } from './contents';
import type { HeaderColumn } from './indicator-header';

/** Where the labels of the levels stand over names: the columns with the one that names the indicators among them. */
export const withNames = (view: View, bottom: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] =>
  namesAtLevel2(view, bottom, withName(view, bottom, columns));

/** A form of two levels: the names stand under 二级指标, the categories (or the questions of a review, with their points) under 一级指标. */
function withName(view: View, bottom: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const levels = columns.filter(({ role }) => role === 'level1' || role === 'level2');
  const [upper, lower] = levels;
  const isWhole = levels.length === 2 && columns.some(({ role }) => /^(?:target|weight|score)$/.test(role));
  if (!isWhole || columns.some(({ role }) => role === 'name') || holdsCategories(view, bottom, lower!)) return columns;
  return columns.map((column) => {
    if (column === lower) return { ...column, role: 'name', by: ['label', 'content'] };
    return column === upper && holdsCategories(view, bottom, upper)
      ? { ...column, role: 'level2', by: ['label', 'content'] }
      : column;
  });
}

const leastNames = 4;

/** 资金到位率 below 二级指标, what it means below 指标内容: a level 2 of which every row has one of its own, no category among them, names the indicators. */
function namesAtLevel2(view: View, bottom: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [level2, name] = (['level2', 'name'] as const).map((role) => columns.filter((column) => column.role === role));
  const isExplained = name!.length === 1 && /内容$/.test(normaliseLabel(name![0]!.label).bare);
  if (level2!.length !== 1 || !isExplained) return columns;
  const cells = rowsBelow(view, bottom, columns[0]!.column)
    .map((row) => ({ row, cell: view.at(row, level2![0]!.column) }))
    .filter(({ cell }) => !isBlank(cell));
  const isName = ({ row, cell }: (typeof cells)[number]): boolean =>
    cell.range.top === row && cell.range.bottom === row && canonicalLevel2(cell.label) === undefined;
  const distinct = new Set(cells.map(({ cell }) => cell.text)).size === cells.length;
  if (cells.length < leastNames || !distinct || !cells.every(isName)) return columns;
  return columns.map((column) => {
    if (column === level2![0]) return { ...column, role: 'name', by: ['label', 'content'] };
    return column === name![0] ? { ...column, role: 'other' } : column;
  });
}

/** Whether the first of what stands under a header is a level-2 category (数量指标). */
function holdsCategories(view: View, bottom: number, { column }: HeaderColumn): boolean {
  const first = view.at(bottom + 1, column);
  return first.range.bottom > bottom && canonicalLevel2(first.label) !== undefined;
}
