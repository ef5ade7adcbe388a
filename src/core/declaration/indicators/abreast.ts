import { normaliseLabel } from '../labels/normalise';
import type { View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';

/**
 * 类型 | 指标名称 | 目标值 | 类型 | 指标名称 | 目标值: the columns of a header that names them twice because two indicators stand in a row, each
 * under a category of its own; undefined where the second half is the same indicators for another term.
 */
export function columnsAbreast(
  view: View,
  region: Region,
  columns: readonly HeaderColumn[],
): HeaderColumn[][] | undefined {
  const half = columns.length / 2;
  const label = (column: HeaderColumn): string => normaliseLabel(column.label).bare;
  const repeats = columns.slice(0, half).every((column, i) => label(column) === label(columns[half + i] ?? column));
  if (!Number.isInteger(half) || half < 3 || !repeats) return undefined;
  const [name, target] = (['name', 'target'] as const).map((role) =>
    columns.findIndex((column) => column.role === role),
  );
  if (name! < 1 || name! >= half || target! < 0 || target! >= half) return undefined;
  const level = name! - 1;
  const [left, right] = [columns[level]!.column, columns[half + level]!.column];
  const other = region.rows.filter((row) => view.at(row, left).text !== view.at(row, right).text);
  if (other.length * 2 <= region.rows.length) return undefined;
  const first = columns
    .slice(0, half)
    .map((column) => (column.role === 'target' ? { ...column, term: 'annual' as const } : column));
  const second = first.map((column, i) => ({
    ...column,
    column: columns[half + i]!.column,
    right: columns[half + i]!.right,
  }));
  return [first, second];
}
