import type { Range } from '../sheet/address';
import type { Claims } from './claims';
import type { Goal, HeaderField, Narrative, Sourced } from './declaration';
import { statedUnit } from './funds/amount';
import { goalTerm, headerKey, isGoalGroup, isGroup, narrativeKey } from './labels/dictionary';
import { isKnownLabel } from './labels/kinds';
import { normaliseLabel } from './labels/normalise';
import { isBlank, sourced, type Cell, type View } from './view';

export interface Fields {
  readonly header: readonly HeaderField[];
  readonly goals: readonly Goal[];
  readonly narratives: readonly Narrative[];
}

/** Labelled fields of a card: the value stands right of its label, under it, or after a colon in the same cell. */
export function readFields(view: View, range: Range, taken: (row: number) => boolean, claims: Claims): Fields {
  const header: HeaderField[] = [];
  const goals: Goal[] = [];
  const narratives: Narrative[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    if (taken(row)) continue;
    for (const cell of view.row(row)) {
      if (cell.range.top !== row || claims.has(cell)) continue;
      const inline = inlineField(cell);
      if (inline) {
        header.push(inline);
        claims.claim(cell);
        continue;
      }
      if (goalTerm(cell.label) && !holdsGoals(view, cell, row)) goals.push(...goalsOf(view, cell, row, claims));
      else if (headerKey(cell.label)) header.push(headerOf(view, cell, row, claims));
      else if (narrativeKey(cell.label)) narratives.push(...narrativesOf(view, cell, row, claims));
      else if (isGoalGroup(cell.label) || isGroup(cell.label) || goalTerm(cell.label)) claims.claim(cell);
    }
  }
  return { header, goals, narratives };
}

/** 年度总体目标 in front of 预期目标 | 实际完成情况 only groups them. */
const holdsGoals = (view: View, cell: Cell, row: number): boolean =>
  isGoalGroup(cell.label) && goalTerm(view.at(row, cell.range.right + 1).label) !== undefined;

/** "项目名称：示例经费" in one cell. */
export function inlineField(cell: Cell): HeaderField | undefined {
  const match = /^([^：:]{2,20})[：:]([^]*)$/.exec(cell.text);
  if (!match || statedUnit(cell.text)) return undefined;
  const key = headerKey(normaliseLabel(match[1]!));
  const value = match[2]!.trim();
  if (!key || value === '') return undefined;
  return { key, label: { value: match[1]!.trim(), cell: cell.range }, value: { value, cell: cell.range } };
}

const inArea = (view: View, cell: Cell): boolean =>
  cell.range.left <= view.area.right && cell.range.top <= view.area.bottom;

function headerOf(view: View, label: Cell, row: number, claims: Claims): HeaderField {
  const value = view.at(row, label.range.right + 1);
  claims.claim(label);
  const key = headerKey(label.label)!;
  if (!inArea(view, value) || isKnownLabel(value)) return { key, label: sourced(label), value: undefined };
  claims.claim(value);
  return { key, label: sourced(label), value: sourced(value) };
}

/** The cells a running-text label speaks of: to its right, row by row where it is merged downwards, otherwise under it. */
function textsOf(view: View, label: Cell, row: number): Cell[] {
  const right = view.at(row, label.range.right + 1);
  const below = view.at(label.range.bottom + 1, label.range.left);
  const usable = (cell: Cell): boolean => inArea(view, cell) && !isKnownLabel(cell);
  if (usable(right) && !(isBlank(right) && label.range.right > label.range.left && !isBlank(below) && usable(below))) {
    const cells = [right];
    for (let r = row + 1; r <= Math.min(label.range.bottom, view.area.bottom); r += 1) {
      const cell = view.at(r, label.range.right + 1);
      if (cell.range.top === r && !isBlank(cell) && usable(cell)) cells.push(cell);
    }
    return cells;
  }
  return usable(below) ? [below] : [];
}

function goalsOf(view: View, label: Cell, row: number, claims: Claims): Goal[] {
  const texts = textsOf(view, label, row);
  claims.claim(label, ...texts);
  return texts.map((text): Goal => ({ term: goalTerm(label.label)!, label: sourced(label), text: sourced(text) }));
}

function narrativesOf(view: View, label: Cell, row: number, claims: Claims): Narrative[] {
  const texts = textsOf(view, label, row);
  claims.claim(label, ...texts);
  return texts.map((text): Narrative => ({
    key: narrativeKey(label.label)!,
    label: sourced(label),
    text: sourced(text),
  }));
}

/** The first header field of a kind that has a value. */
export const valueOf = (header: readonly HeaderField[], key: HeaderField['key']): Sourced<string> | undefined =>
  header.find((field) => field.key === key && field.value && field.value.value !== '')?.value;
