import type { Edit } from '../../core/edits/edit';
import { writtenCells, type WrittenCell } from '../../core/edits/written-cells';
import type { Range } from '../../core/sheet/address';
import {
  formulaAt,
  hasFormula,
  numberFormatAt,
  textAt,
  valueAt,
  type CellValue,
  type Sheet,
} from '../../core/sheet/sheet';
import { shownAs } from '../../core/text/number-format';

/** How a cell keeps what it shows. */
type Kind = 'text' | 'number' | 'formula';

/** What a cell shows; a formula that is not calculated yet, as it is written. */
export interface Shown {
  readonly text: string;
  /** Told where it is all that changes: a text 100 becomes a number. */
  readonly as?: Kind;
}

export type Change =
  | { readonly kind: 'cell'; readonly cell: Range; readonly before: Shown; readonly after: Shown }
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly row: number; readonly count: number }
  | { readonly kind: 'merge' | 'unmerge' | 'format'; readonly cell: Range };

const kindOf = (value: CellValue, isFormula: boolean): Kind =>
  isFormula ? 'formula' : typeof value === 'string' ? 'text' : 'number';

const TOO_NARROW = /^#+$/;

/** A cell before and after; undefined where nothing of it changes that anybody could see. */
function cellChange(sheet: Sheet, { range, content, isFormula, format }: WrittenCell): Change | undefined {
  const { top, left } = range;
  const [had, old, oldFormat] = [
    hasFormula(sheet, top, left),
    valueAt(sheet, top, left),
    numberFormatAt(sheet, top, left),
  ];
  const has = isFormula ?? had;
  const kept = content === undefined || content === (had ? formulaAt(sheet, top, left) : old);
  if (kept && format === undefined) return undefined;
  const printed = textAt(sheet, top, left);
  const before = TOO_NARROW.test(printed) ? (shownAs(old, oldFormat) ?? printed) : printed;
  // A formula keeps its value where only its format changes; what another one gives is known when Excel has calculated.
  const value = content === undefined || kept ? old : content;
  const after = has && !kept ? String(value) : shownAs(value, format ?? oldFormat);
  if (after === undefined) return { kind: 'format', cell: range };
  if (before !== after) return { kind: 'cell', cell: range, before: { text: before }, after: { text: after } };
  const [from, to] = [kindOf(old, had), kindOf(value, has)];
  if (from !== to)
    return { kind: 'cell', cell: range, before: { text: before, as: from }, after: { text: after, as: to } };
  return format === undefined ? undefined : { kind: 'format', cell: range };
}

/** What a person sees before she agrees: what each cell shows before and after, and what else happens to the sheet. */
export function changes(sheet: Sheet, edits: readonly Edit[]): Change[] {
  const others = edits.flatMap((edit): Change[] => {
    switch (edit.kind) {
      case 'insertRows':
      case 'deleteRows':
        return [{ kind: edit.kind, row: edit.row, count: edit.count }];
      case 'merge':
      case 'unmerge':
        return [{ kind: edit.kind, cell: edit.range }];
      default:
        return [];
    }
  });
  return [...others, ...writtenCells(edits).flatMap((cell) => cellChange(sheet, cell) ?? [])];
}
