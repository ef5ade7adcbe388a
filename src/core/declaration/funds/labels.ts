import type { View, Cell } from '../view';
import { isBlank } from '../view';
import { fundBlockKind, fundColumnTerm, isSubtotal, saysMoney } from '../labels/dictionary';
import { isFieldLabel } from '../labels/kinds';
import { looksLikeAmount } from './amount';
import { toldMoney } from './told-money';
import { meaningOf } from './tree';

const isSoleMark = (cell: Cell): boolean => cell.label.part && cell.label.bare === '';

/** The cell right of this one on the given row. */
const next = (view: View, cell: Cell, row: number): Cell => view.at(row, cell.range.right + 1);

/** A label around a block (项目资金（万元）, 收入): merged over its rows or followed by labels, never by an amount of its own. */
export function isBlockLabel(view: View, cell: Cell, row: number): boolean {
  if (fundBlockKind(cell.label) === undefined) return false;
  if (cell.range.bottom > cell.range.top) return true;
  const after = next(view, cell, row);
  return !looksLikeAmount(after) || isBlank(after);
}

/** A word right of 项目级次, 资金性质 and the like is their value. */
function isValueOfField(view: View, cell: Cell, row: number): boolean {
  if (cell.range.left === view.area.left) return false;
  const left = view.at(row, cell.range.left - 1);
  const labelled = isFieldLabel(left) && fundBlockKind(left.label) === undefined;
  return labelled && left.range.top === row && cell.range.top === row;
}

/** A label of a fund line, as it stands on this row. */
export function isLineLabel(view: View, cell: Cell, row: number): boolean {
  if (isBlank(cell) || looksLikeAmount(cell) || isBlockLabel(view, cell, row)) return false;
  if (isValueOfField(view, cell, row)) return false;
  return (
    isSubtotal(cell.label) || isSoleMark(cell) || meaningOf(cell) !== undefined || toldMoney(view, cell) !== undefined
  );
}

export const isColumnLabel = (cell: Cell): boolean => !isBlank(cell) && fundColumnTerm(cell.label) !== undefined;

/** A label that names money wherever it stands, or one right beside an amount. */
export function isStrongLabel(view: View, cell: Cell, row: number): boolean {
  const after = next(view, cell, row);
  return saysMoney(cell.label.bare) || (!isBlank(after) && looksLikeAmount(after));
}
