import { isBlank, type View } from '../view';
import type { HeaderColumn } from './header';
import type { Region } from './region';
import { saysDirection, saysOperator } from './rows';

/**
 * 指标性质 and 指标方向 change places between provinces: what stands in the column decides whether it is the operator
 * (≥, 定性) or the direction (正向). The label decides for a column that says neither, and the user where he was asked.
 */
export function settleRoles(view: View, region: Region): HeaderColumn[] {
  if (region.header.told) return [...region.header.columns];
  return region.header.columns.map((column) => {
    if (column.role !== 'operator' && column.role !== 'direction') return column;
    const texts = region.rows.map((row) => view.at(row, column.column)).filter((cell) => !isBlank(cell));
    const operators = texts.filter((cell) => saysOperator(cell.text)).length;
    const directions = texts.filter((cell) => saysDirection(cell.text)).length;
    if (operators === directions) return column;
    return { ...column, role: operators > directions ? 'operator' : 'direction' };
  });
}
