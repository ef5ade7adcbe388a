import type { IndicatorRegion } from '../../declaration/declaration';
import { cellRange } from '../../sheet/address';
import { formulaAt, hasFormula, usedRange, valueAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { copiedDown, relativeForm } from '../references';
import { leadColumns, mergeAt, type Slot } from './slots';

interface Model {
  readonly row: number;
  readonly formula: string;
}

/** A column in which each indicator has the same formula (=D5*E5, =ROW()-4), the first one perhaps a number (1, =A5+1). */
export interface Helper {
  readonly column: number;
  /** As every row has it: references say how far away they are. */
  readonly form: string;
  readonly counts: boolean;
  /** One of its formulas, and the row that stood in before any came in. */
  readonly model: Model;
  /** Before the levels, where what all rows say is written on new ones too: the formula says it better. */
  readonly isLead: boolean;
}

const formAt = (sheet: Sheet, row: number, column: number): string | undefined => {
  const { top, bottom } = mergeAt(sheet, row, column);
  return top === bottom && hasFormula(sheet, row, column)
    ? relativeForm(String(formulaAt(sheet, row, column)), row)
    : undefined;
};

function helperIn(sheet: Sheet, rows: readonly number[], column: number): Omit<Helper, 'isLead'> | undefined {
  const forms = rows.map((row) => formAt(sheet, row, column));
  const counts = forms[0] === undefined && typeof valueAt(sheet, rows[0]!, column) === 'number';
  const [form, ...others] = counts ? forms.slice(1) : forms;
  const isHelper = form !== undefined && others.length > 0 && others.every((other) => other === form);
  const row = rows[counts ? 1 : 0]!;
  return isHelper
    ? { column, form, counts, model: { row, formula: String(formulaAt(sheet, row, column)) } }
    : undefined;
}

/** Columns of formulas beside the rows, in the table or next to it. */
export function helpersIn(sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): Helper[] {
  const { top } = region.rows;
  const lead = leadColumns(region).map(({ column }) => column);
  const used = usedRange(sheet);
  const rows = slots.flatMap(({ filled }, i) => (filled ? [top + i] : []));
  if (!used || rows.length < 2) return [];
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, i) => used.left + i);
  return columns.flatMap((column): Helper[] => {
    const helper = helperIn(sheet, rows, column);
    return helper ? [{ ...helper, isLead: lead.includes(column) }] : [];
  });
}

/**
 * The formulas go on in new rows where nothing else was written, and rows that spoke of the one above them speak of the new
 * one. @param slots the rows as they stand now
 */
export function helperEdits(sheet: Sheet, top: number, slots: readonly Slot[], helpers: readonly Helper[]): Edit[] {
  return helpers.flatMap(({ column, form, counts, isLead, model: before }): Edit[] => {
    // Before the first number nobody knows what to count from.
    if (counts && slots[0]?.placed) return [];
    const rows = slots.flatMap((slot, i) => (slot.filled && !(counts && i === 0) ? [{ slot, row: top + i }] : []));
    const same = rows.find(({ slot, row }) => !slot.placed && formAt(sheet, row, column) === form);
    // What it speaks of without regard to the row has moved meanwhile.
    if (!same && form.includes('$')) return [];
    const model = same ? { row: same.row, formula: String(formulaAt(sheet, same.row, column)) } : before;
    const isOpen = (slot: Slot, row: number): boolean => {
      if (!slot.placed) return ![undefined, form].includes(formAt(sheet, row, column));
      const { top: first, bottom } = mergeAt(sheet, row, column);
      return first === bottom && !hasFormula(sheet, row, column) && (isLead || valueAt(sheet, row, column) === '');
    };
    return rows
      .filter(({ slot, row }) => isOpen(slot, row))
      .map(({ row }) => ({
        kind: 'setFormulas',
        range: cellRange(row, column),
        formulas: [[copiedDown(model.formula, row - model.row)]],
      }));
  });
}
