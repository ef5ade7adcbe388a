import { parseIndicatorValue } from '../../text/indicator-value';
import { columnMeaning } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, type View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';
import { saysDirection, saysOperator } from './contents';

/**
 * 指标性质 and 指标方向 change places between provinces: what stands in the column decides whether it is the operator
 * (≥, 定性) or the direction (正向). The label decides for a column that says neither, and the user where he was asked.
 */
export function settleRoles(view: View, region: Region): HeaderColumn[] {
  if (region.header.told) return [...region.header.columns];
  return withOperators(view, region, withValues(view, region)).map((column) => {
    if (column.role !== 'operator' && column.role !== 'direction') return column;
    // 合计 that reaches over several columns stands in none of them.
    const texts = region.rows
      .map((row) => view.at(row, column.column))
      .filter((cell) => !isBlank(cell) && cell.range.left >= column.column && cell.range.right <= column.right);
    const operators = texts.filter((cell) => saysOperator(cell.text)).length;
    const directions = texts.filter((cell) => saysDirection(cell.text)).length;
    // 约束性, 预期性 below 指标性质 say neither.
    if (texts.length > 0 && operators + directions === 0) return { ...column, role: 'other', by: ['content'] };
    if (operators === directions) return column;
    const role = operators > directions ? 'operator' : 'direction';
    return role === column.role ? column : { ...column, role, by: ['label', 'content'] };
  });
}

/** A column under another name (性质, 要求) that holds nothing but ≥, =, 定性 is the operator. */
function withOperators(view: View, region: Region, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some((column) => column.role === 'operator')) return columns;
  return columns.map((column) => {
    if (!isFree(region, column)) return column;
    const texts = region.rows.map((row) => view.at(row, column.column)).filter((cell) => !isBlank(cell));
    const operators = texts.length > 1 && texts.every((cell) => saysOperator(cell.text));
    return operators ? { ...column, role: 'operator', by: ['content', 'place'] } : column;
  });
}

/** A column after the name whose label nobody knows. */
const isFree = ({ header }: Region, { role, column, label }: HeaderColumn): boolean =>
  role === 'other' &&
  column > header.columns.find((other) => other.role === 'name')!.right &&
  !columnMeaning(normaliseLabel(label));

/** A form without a column of values may have one for every place or unit: what holds numbers after the name is a value, unless it may be points. */
function withValues(view: View, region: Region): readonly HeaderColumn[] {
  const { columns } = region.header;
  if (columns.some(({ role }) => role === 'target' || role === 'score')) return columns;
  return columns.map((column) =>
    isFree(region, column) && holdsNumbers(view, region, column) && !mayBeScores(view, region, column)
      ? { ...column, role: 'target', term: 'annual', by: ['content', 'place'] }
      : column,
  );
}

/** Numbers of which none is more than the points of its row. */
function mayBeScores(view: View, { header, rows }: Region, { column }: HeaderColumn): boolean {
  const weight = header.columns.findLast((other) => other.role === 'weight' && other.column < column);
  const fits = (row: number): boolean => {
    const [own, most] = [view.at(row, column), view.at(row, weight!.column)];
    return isBlank(own) || Number(own.text) <= Number(most.text);
  };
  return weight !== undefined && rows.every(fits);
}

function holdsNumbers(view: View, region: Region, { column }: HeaderColumn): boolean {
  const cells = region.rows.map((row) => view.at(row, column)).filter((cell) => !isBlank(cell));
  const numbers = cells.filter((cell) => parseIndicatorValue(cell.text).kind === 'quantity');
  return cells.length > 0 && numbers.length * 2 > cells.length;
}
