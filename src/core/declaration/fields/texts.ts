import type { Narrative } from '../declaration';
import { goalTerm, isGoalGroup, narrativeKey } from '../labels/dictionary';
import { isKnownLabel } from '../labels/kinds';
import { inArea, valueCell } from '../value-cell';
import { isBlank, sourced, type Cell, type View } from '../view';
import { onlyLabel, sure, type FieldReader } from './field';

export const isGoalLabel = ({ label }: Cell): boolean => goalTerm(label) !== undefined || isGoalGroup(label);

/** 长期目标 | | 年度目标, each over its text, where the form's author merged nothing. */
export function besideGoal(view: View, label: Cell): boolean {
  const cells = view.row(label.range.top);
  const next = cells.find((cell) => cell.range.left > label.range.right);
  const before = cells.findLast((cell) => cell.range.right < label.range.left);
  const isGoal = (cell: Cell | undefined): boolean => cell !== undefined && isGoalLabel(cell);
  return isGoalLabel(label) && (isGoal(next) || (next === undefined && isGoal(before)));
}

/**
 * The cells a running-text label speaks of: to its right (row by row where it is merged downwards), otherwise under it, as far down
 * as the merged label left of it reaches.
 */
export function textsOf(view: View, label: Cell, isFree: (cell: Cell) => boolean): Cell[] {
  const { top, left, bottom } = label.range;
  const right = valueCell(view, label, top);
  const below = view.at(bottom + 1, left);
  const usable = (cell: Cell): boolean => inArea(view, cell) && !isKnownLabel(cell) && isFree(cell);
  const headsColumn = isBlank(right) && !isBlank(below) && (label.range.right > left || besideGoal(view, label));
  if (usable(right) && !(headsColumn && usable(below))) {
    const rest = rowsBetween(top + 1, Math.min(bottom, view.area.bottom)).map((r) => view.at(r, right.range.left));
    return [right, ...rest.filter((cell, i) => cell.range.top === top + 1 + i && !isBlank(cell) && usable(cell))];
  }
  if (!usable(below)) return [];
  const group = view.at(top, left - 1);
  const cells = [below];
  for (let row = below.range.bottom + 1; row <= Math.min(group.range.bottom, view.area.bottom); row += 1) {
    const cell = view.at(row, left);
    if (isBlank(cell) || !usable(cell)) break;
    cells.push(cell);
  }
  return cells;
}

const rowsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export const scoreOf = (texts: readonly Cell[]): number => (texts.every(isBlank) ? sure.blank : sure.valued);

/** 内容 | | 情况说明 | | 存在问题, each over texts, where nothing is merged: a head of columns. */
function headsTexts(view: View, label: Cell): boolean {
  const isOverText = ({ range }: Cell): boolean => !isBlank(view.at(range.bottom + 1, range.left));
  const others = view.row(label.range.top).filter(({ range }) => range.left > label.range.right);
  return (
    isBlank(valueCell(view, label, label.range.top)) &&
    isOverText(label) &&
    others.length > 0 &&
    others.every(isOverText)
  );
}

/** 立项依据 and its text. */
export const narrative: FieldReader = (view, label, isFree) => {
  const key = narrativeKey(label.label);
  if (!key) return undefined;
  if (headsTexts(view, label)) return onlyLabel(label, sure.words);
  const texts = textsOf(view, label, isFree);
  const narratives = texts.map((text): Narrative => ({ key, label: sourced(label), text: sourced(text) }));
  return { cells: [label, ...texts], score: scoreOf(texts), reading: { narratives } };
};
