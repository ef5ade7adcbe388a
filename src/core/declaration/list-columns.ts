import type { Range } from '../sheet/address';
import type { Declaration, FundBlock, FundLine, Goal, HeaderField, Narrative, Term } from './declaration';
import { amountOf, statedUnit } from './funds/amount';
import { fundTree, meaningOf } from './funds/tree';
import { inlineField } from './fields/within-cell';
import { goalTerm, headerKey, isGoalGroup, narrativeKey } from './labels/dictionary';
import { sourced, type Cell, type View } from './view';

/** A column of a list of projects that speaks of the project. */
export interface ListColumn {
  readonly label: Cell;
  readonly column: number;
}

export const isProject = ({ label }: ListColumn): boolean => headerKey(label.label) === 'project';

/** What the columns say of one project; `cellOf` gives its cell of a column. */
export function listFields(columns: readonly ListColumn[], cellOf: (column: ListColumn) => Cell) {
  const header = columns.flatMap((c): HeaderField[] => {
    const key = headerKey(c.label.label);
    return key ? [{ key, label: sourced(c.label), value: sourced(cellOf(c)) }] : [];
  });
  const goals = columns.flatMap((c): Goal[] => {
    const term = headerKey(c.label.label) ? undefined : columnGoal(c.label);
    return term ? [{ term, label: sourced(c.label), text: sourced(cellOf(c)) }] : [];
  });
  const narratives = columns.flatMap((c): Narrative[] => {
    const key = headerKey(c.label.label) || columnGoal(c.label) ? undefined : narrativeKey(c.label.label);
    return key ? [{ key, label: sourced(c.label), text: sourced(cellOf(c)) }] : [];
  });
  return { header, goals, narratives };
}

/** 预算年度：2024 over the list. */
export const fieldsAbove = (view: View, range: Range, bottom: number): HeaderField[] =>
  Array.from({ length: Math.max(0, bottom - range.top) }, (_, i) => view.row(range.top + i)).flatMap((cells) =>
    cells.flatMap((cell) => inlineField(cell) ?? []),
  );

/** 年度目标, or 绩效目标 without a term. */
const columnGoal = ({ label }: Cell): Term | undefined =>
  goalTerm(label) ?? (isGoalGroup(label) ? 'annual' : undefined);

/** The unit of money that a head states. */
export function columnUnit(columns: readonly ListColumn[]): Declaration['unit'] {
  for (const { label } of columns) {
    const unit = statedUnit(label.text);
    if (unit) return { value: unit, cell: label.range };
  }
  return undefined;
}

/** The money that a list says of one project: amounts of the year under the heads of its columns. */
export const listBlock = (lines: readonly FundLine[], unit: Declaration['unit']): FundBlock => ({
  kind: 'income',
  layout: 'list',
  labels: [],
  unit,
  columns: [{ term: 'annual', label: undefined, unit: undefined }],
  lines,
});

/** The money of one project, in the columns that name money. */
export function fundsOf(
  columns: readonly ListColumn[],
  cellOf: (c: ListColumn) => Cell,
  unit: Declaration['unit'],
): FundBlock[] {
  const money = columns.filter(({ label }) => headerKey(label.label) === undefined && meaningOf(label) !== undefined);
  if (money.length === 0) return [];
  const slots = money.map((column) => ({ path: [column.label], amounts: [amountOf(cellOf(column))] }));
  return [listBlock(fundTree(slots), unit)];
}
