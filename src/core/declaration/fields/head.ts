import type { HeaderField, Sourced } from '../declaration';
import { looksLikeAmount } from '../funds/amount';
import { fundColumnTerm, headerKey } from '../labels/dictionary';
import { isKnownLabel } from '../labels/kinds';
import { inArea, valueCell } from '../value-cell';
import { isBlank, sourced, type Cell, type View } from '../view';
import { onlyLabel, sure, type FieldReader } from './field';

const isHeadLabel = (cell: Cell): boolean => !isBlank(cell) && headerKey(cell.label) !== undefined;

/** 项目名称 and the name. */
export const headField: FieldReader = (view, label, isFree) => {
  const key = headerKey(label.label);
  if (!key) return undefined;
  const value = valueCell(view, label, label.range.top);
  const isValue = inArea(view, value) && !isKnownLabel(value) && isFree(value);
  return {
    cells: isValue ? [label, value] : [label],
    score: isValue && !isBlank(value) ? sure.valued : sure.blank,
    reading: { header: [{ key, label: sourced(label), value: isValue ? sourced(value) : undefined }] },
  };
};

/** 开始时间 | 完成时间 side by side over their values: the heads of a schedule's columns, not fields. */
export const columnHead: FieldReader = (view, label) =>
  isHeadLabel(label) && (headsAmounts(view, label) || headsColumns(view, label))
    ? onlyLabel(label, sure.heads)
    : undefined;

/** 支出项目名称 | 预算金额, the amount under it: the heads of a list's columns. */
function headsAmounts(view: View, { range }: Cell): boolean {
  const right = view.at(range.top, range.right + 1);
  const below = view.at(right.range.bottom + 1, right.range.left);
  const isHead = right.range.top === range.top && fundColumnTerm(right.label) !== undefined;
  return isHead && !isBlank(below) && looksLikeAmount(below);
}

function headsColumns(view: View, label: Cell): boolean {
  const { top, left, right } = label.range;
  const beside = [view.at(top, left - 1), view.at(top, right + 1)].find(
    (other) => isHeadLabel(other) && other.range.top === top,
  );
  const isOverValue = ({ range }: Cell): boolean => {
    const below = view.at(range.bottom + 1, range.left);
    return below.range.left === range.left && !isKnownLabel(below);
  };
  return beside !== undefined && isOverValue(label) && isOverValue(beside);
}

/** The first header field of a kind that has a value. */
export const valueOf = (header: readonly HeaderField[], key: HeaderField['key']): Sourced<string> | undefined =>
  header.find((field) => field.key === key && field.value && field.value.value !== '')?.value;
