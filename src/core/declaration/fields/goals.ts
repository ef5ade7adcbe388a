import type { Goal, Term } from '../declaration';
import { goalTerm, isBareTerm, isGoalGroup, isGroup, termOf } from '../labels/dictionary';
import { isKnownLabel } from '../labels/kinds';
import { statedYear } from '../labels/years';
import { inArea, valueCell } from '../value-cell';
import { isBlank, sourced, type Cell, type View } from '../view';
import { onlyLabel, sure, type Field, type FieldReader } from './field';
import { besideGoal, isGoalLabel, scoreOf, textsOf } from './texts';
import { inlineField } from './within-cell';

function goalsOf(view: View, label: Cell, term: Term, isFree: (cell: Cell) => boolean): Field {
  const texts = textsOf(view, label, isFree);
  const goals = texts.map((text): Goal => ({ term, label: sourced(label), text: sourced(text) }));
  return { cells: [label, ...texts], score: scoreOf(texts), reading: { goals } };
}

const beside = (view: View, { range }: Cell): Cell => view.at(range.top, range.right + 1);

/** 长期 or 年度 alone, right of 绩效目标. */
export const bareTerm: FieldReader = (view, label, isFree) => {
  if (!isBareTerm(label.label) || label.range.left === view.area.left) return undefined;
  const group = view.at(label.range.top, label.range.left - 1);
  const term = isGoalGroup(group.label) && group.range.bottom > group.range.top ? termOf(label.label) : undefined;
  return term && goalsOf(view, label, term, isFree);
};

/** 2026年目标: a goal that its label dates. */
const isDated = ({ label }: Cell): boolean => statedYear(label.full) !== undefined;

/** The term a label of a goal names. 年度总体目标 in front of 预期目标 | 实际完成情况 only groups them. */
function ownTerm(view: View, label: Cell): Term | undefined {
  const isGroup = isGoalGroup(label.label);
  if (isGroup && (goalTerm(beside(view, label).label) !== undefined || holdsGoals(view, label))) return undefined;
  return goalTerm(label.label) ?? (isGroup && isDated(label) && besideGoal(view, label) ? 'annual' : undefined);
}

/** 总体目标完成情况 | | 总体目标 | | 实际完成情况, where nothing is merged: goals follow on its row, and nothing stands under the label itself. */
function holdsGoals(view: View, label: Cell): boolean {
  const next = view.row(label.range.top).find(({ range }) => range.left > label.range.right);
  const isBare = isBlank(view.at(label.range.bottom + 1, label.range.left));
  return isBare && next !== undefined && isGoalLabel(next);
}

/** 年度目标 and its text. */
export const goal: FieldReader = (view, label, isFree) => {
  const term = ownTerm(view, label);
  return term && goalsOf(view, label, term, isFree);
};

/** 总体目标 with the text right beside it, or on the row below, is the year's goal; in front of other labels it only groups them. */
export const goalGroup: FieldReader = (view, label, isFree) => {
  if (!isGoalGroup(label.label) || ownTerm(view, label)) return undefined;
  const text = valueCell(view, label, label.range.top);
  const isText =
    !holdsGoals(view, label) && inArea(view, text) && !isKnownLabel(text) && !isBareTerm(text.label) && isFree(text);
  return headsGoal(view, label, text) || headsText(view, label) || isText
    ? goalsOf(view, label, 'annual', isFree)
    : onlyLabel(label, sure.heads);
};

/** 总体目标 beside 全年实际完成情况, each over its own text. */
function headsGoal(view: View, label: Cell, text: Cell): boolean {
  const below = view.at(label.range.bottom + 1, label.range.left);
  const columns = goalTerm(text.label) === 'executed' && text.range.top === label.range.top;
  return columns && below.range.left === label.range.left && !isBlank(below) && !isKnownLabel(below);
}

const isAlone = (view: View, cell: Cell): boolean =>
  view.row(cell.range.top).every((other) => other === cell || isBlank(other));

/** 四、绩效目标 on a row of its own, and a text on the one below. */
function headsText(view: View, label: Cell): boolean {
  const next = label.range.bottom + 1;
  const below = view.at(next, label.range.left);
  const isText = !isBlank(below) && !isKnownLabel(below) && !inlineField(below) && typeof below.value === 'string';
  return isText && below.range.top === next && isAlone(view, label) && isAlone(view, below);
}

/** 项目基本情况, merged in front of labels of their own, or a group's name that nothing follows. */
export const group: FieldReader = (view, label) => {
  const { label: words, range } = label;
  if (!isGroup(words) && !isGoalGroup(words)) return undefined;
  const next = beside(view, label);
  const heads = range.bottom > range.top && (isKnownLabel(next) || isBareTerm(next.label));
  if (heads) return onlyLabel(label, sure.heads);
  return isGroup(words) ? onlyLabel(label, sure.words) : undefined;
};
