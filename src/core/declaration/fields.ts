import type { Range } from '../sheet/address';
import type { Claims } from './claims';
import type { Goal, HeaderField, Narrative, Sourced, Term } from './declaration';
import { looksLikeAmount, statedUnit } from './funds/amount';
import {
  fundColumnTerm,
  goalTerm,
  headerKey,
  isBareTerm,
  isGoalGroup,
  isGroup,
  narrativeKey,
  termOf,
} from './labels/dictionary';
import { isKnownLabel } from './labels/kinds';
import { normaliseLabel, type NormalLabel } from './labels/normalise';
import { inArea, valueCell } from './value-cell';
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
      const text = inline ? undefined : inlineText(cell);
      if (inline) header.push(inline);
      if (text?.term) goals.push({ term: text.term, label: text.label, text: text.text });
      else if (text?.key) narratives.push({ key: text.key, label: text.label, text: text.text });
      if (inline || text) {
        claims.claim(cell);
        continue;
      }
      const bareTerm = bareGoalTerm(view, cell, row);
      if (bareTerm) goals.push(...goalsOf(view, cell, bareTerm, row, claims));
      else if (onlyGroups(view, cell, row)) claims.claim(cell);
      else if (goalTerm(cell.label) && !holdsGoals(view, cell, row))
        goals.push(...goalsOf(view, cell, goalTerm(cell.label)!, row, claims));
      else if (isGoalGroup(cell.label)) goals.push(...groupGoals(view, cell, row, claims));
      else if (headsColumn(view, cell, row)) claims.claim(cell);
      else if (headerKey(cell.label)) header.push(headerOf(view, cell, row, claims));
      else if (narrativeKey(cell.label)) narratives.push(...narrativesOf(view, cell, row, claims));
      else if (isGroup(cell.label) || goalTerm(cell.label)) claims.claim(cell);
    }
  }
  return { header, goals, narratives };
}

/** 年度总体目标 in front of 预期目标 | 实际完成情况 only groups them. */
const holdsGoals = (view: View, cell: Cell, row: number): boolean =>
  isGoalGroup(cell.label) && goalTerm(view.at(row, cell.range.right + 1).label) !== undefined;

/** 总体目标 with the text right beside it is the year's goal; in front of other labels it only groups them. */
function groupGoals(view: View, cell: Cell, row: number, claims: Claims): Goal[] {
  const text = valueCell(view, cell, row);
  claims.claim(cell);
  if (headsGoal(view, cell, text) || headsText(view, cell, row)) return goalsOf(view, cell, 'annual', row, claims);
  if (!inArea(view, text) || isKnownLabel(text) || isBareTerm(text.label) || claims.has(text)) return [];
  return goalsOf(view, cell, 'annual', row, claims);
}

const isAlone = (view: View, cell: Cell, row: number): boolean =>
  view.row(row).every((other) => other === cell || isBlank(other));

/** 四、绩效目标 on a row of its own, and a text on the one below. */
function headsText(view: View, cell: Cell, row: number): boolean {
  const next = cell.range.bottom + 1;
  const below = view.at(next, cell.range.left);
  const isText = !isBlank(below) && !isKnownLabel(below) && typeof below.value === 'string';
  return isText && below.range.top === next && isAlone(view, cell, row) && isAlone(view, below, next);
}

/** 总体目标 beside 全年实际完成情况, each over its own text. */
function headsGoal(view: View, cell: Cell, beside: Cell): boolean {
  const below = view.at(cell.range.bottom + 1, cell.range.left);
  const columns = goalTerm(beside.label) === 'executed' && beside.range.top === cell.range.top;
  return columns && below.range.left === cell.range.left && !isBlank(below) && !isKnownLabel(below);
}

/** 长期 or 年度 alone, right of 绩效目标. */
function bareGoalTerm(view: View, cell: Cell, row: number): Term | undefined {
  if (!isBareTerm(cell.label) || cell.range.left === view.area.left) return undefined;
  const group = view.at(row, cell.range.left - 1);
  return isGoalGroup(group.label) && group.range.bottom > group.range.top ? termOf(cell.label) : undefined;
}

/** 项目基本情况, merged in front of labels of their own. */
const onlyGroups = (view: View, cell: Cell, row: number): boolean =>
  (isGroup(cell.label) || isGoalGroup(cell.label)) &&
  cell.range.bottom > cell.range.top &&
  (isKnownLabel(view.at(row, cell.range.right + 1)) || isBareTerm(view.at(row, cell.range.right + 1).label));

/** A label and what follows its colon in the same cell. */
function splitCell(cell: Cell): { label: Sourced<string>; meaning: NormalLabel; text: Sourced<string> } | undefined {
  const match = /^([^：:]{2,20})[：:]([^]*)$/.exec(cell.text);
  const text = match?.[2]!.trim();
  if (!match || !text) return undefined;
  const label = match[1]!.trim();
  return {
    label: { value: label, cell: cell.range },
    meaning: normaliseLabel(label),
    text: { value: text, cell: cell.range },
  };
}

/** "年度目标：养护公路80公里", "立项依据：《条例》" in one cell. */
function inlineText(cell: Cell) {
  const parts = splitCell(cell);
  if (!parts) return undefined;
  const term = goalTerm(parts.meaning);
  const key = narrativeKey(parts.meaning);
  return term || key ? { ...parts, term, key } : undefined;
}

/** "项目名称：示例经费" in one cell. */
export function inlineField(cell: Cell): HeaderField | undefined {
  const parts = statedUnit(cell.text) ? undefined : splitCell(cell);
  const key = parts && headerKey(parts.meaning);
  return key && { key, label: parts.label, value: parts.text };
}

const isHeadLabel = (cell: Cell): boolean => !isBlank(cell) && headerKey(cell.label) !== undefined;

/** 支出项目名称 | 预算金额, the amount under it: the heads of a list's columns. */
function headsAmounts(view: View, cell: Cell, row: number): boolean {
  const right = view.at(row, cell.range.right + 1);
  const below = view.at(right.range.bottom + 1, right.range.left);
  return (
    right.range.top === row && fundColumnTerm(right.label) !== undefined && !isBlank(below) && looksLikeAmount(below)
  );
}

/** 开始时间 | 完成时间 side by side over their values: the heads of a schedule's columns, not fields. */
function headsColumn(view: View, cell: Cell, row: number): boolean {
  if (!isHeadLabel(cell)) return false;
  if (headsAmounts(view, cell, row)) return true;
  const [left, right] = [view.at(row, cell.range.left - 1), view.at(row, cell.range.right + 1)];
  const beside = [left, right].find((other) => isHeadLabel(other) && other.range.top === row);
  if (!beside) return false;
  const under = [cell, beside].map(({ range }) => view.at(range.bottom + 1, range.left));
  return under.every((below, i) => below.range.left === [cell, beside][i]!.range.left && !isKnownLabel(below));
}

function headerOf(view: View, label: Cell, row: number, claims: Claims): HeaderField {
  const value = valueCell(view, label, row);
  claims.claim(label);
  const key = headerKey(label.label)!;
  if (!inArea(view, value) || isKnownLabel(value) || claims.has(value))
    return { key, label: sourced(label), value: undefined };
  claims.claim(value);
  return { key, label: sourced(label), value: sourced(value) };
}

/** 长期目标 | | 年度目标, each over its text, where the form's author merged nothing. */
const besideGoal = (view: View, label: Cell, row: number): boolean => {
  const next = view.row(row).find((cell) => cell.range.left > label.range.right);
  const before = view.row(row).findLast((cell) => cell.range.right < label.range.left);
  const isGoal = (cell: Cell | undefined): boolean => cell !== undefined && goalTerm(cell.label) !== undefined;
  return goalTerm(label.label) !== undefined && (isGoal(next) || (next === undefined && isGoal(before)));
};

/**
 * The cells a running-text label speaks of: to its right (row by row where it is merged downwards), otherwise under it, as far down
 * as the merged label left of it reaches.
 */
function textsOf(view: View, label: Cell, row: number, claims: Claims): Cell[] {
  const right = valueCell(view, label, row);
  const below = view.at(label.range.bottom + 1, label.range.left);
  const usable = (cell: Cell): boolean => inArea(view, cell) && !isKnownLabel(cell) && !claims.has(cell);
  const headsColumn =
    isBlank(right) && !isBlank(below) && (label.range.right > label.range.left || besideGoal(view, label, row));
  if (usable(right) && !(headsColumn && usable(below))) {
    const rest = rowsBetween(row + 1, Math.min(label.range.bottom, view.area.bottom)).map((r) =>
      view.at(r, right.range.left),
    );
    return [right, ...rest.filter((cell, i) => cell.range.top === row + 1 + i && !isBlank(cell) && usable(cell))];
  }
  if (!usable(below)) return [];
  const group = view.at(row, label.range.left - 1);
  const cells = [below];
  for (let r = below.range.bottom + 1; r <= Math.min(group.range.bottom, view.area.bottom); r += 1) {
    const cell = view.at(r, label.range.left);
    if (isBlank(cell) || !usable(cell)) break;
    cells.push(cell);
  }
  return cells;
}

const rowsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function goalsOf(view: View, label: Cell, term: Term, row: number, claims: Claims): Goal[] {
  const texts = textsOf(view, label, row, claims);
  claims.claim(label, ...texts);
  return texts.map((text): Goal => ({ term, label: sourced(label), text: sourced(text) }));
}

function narrativesOf(view: View, label: Cell, row: number, claims: Claims): Narrative[] {
  const texts = textsOf(view, label, row, claims);
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
