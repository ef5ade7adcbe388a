import type { Edit } from '../../core/edits/edit';
import { cellRange, type Range } from '../../core/sheet/address';
import { formulaAt, type Sheet } from '../../core/sheet/sheet';

export type Change =
  | { readonly kind: 'cell'; readonly cell: Range; readonly before: string; readonly after: string }
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly row: number; readonly count: number }
  | { readonly kind: 'merge' | 'unmerge' | 'format'; readonly cell: Range };

/** What a person sees before she agrees: each cell before and after, and what else happens to the sheet. */
export function changes(sheet: Sheet, edits: readonly Edit[]): Change[] {
  return edits.flatMap((edit): Change[] => {
    switch (edit.kind) {
      case 'setValues':
      case 'setFormulas': {
        const rows = edit.kind === 'setValues' ? edit.values : edit.formulas;
        return rows.flatMap((row, r) =>
          row.flatMap((after, c): Change[] => {
            const cell = cellRange(edit.range.top + r, edit.range.left + c);
            const before = formulaAt(sheet, cell.top, cell.left);
            return before === after ? [] : [{ kind: 'cell', cell, before: String(before), after: String(after) }];
          }),
        );
      }
      case 'insertRows':
      case 'deleteRows':
        return [{ kind: edit.kind, row: edit.row, count: edit.count }];
      case 'merge':
      case 'unmerge':
        return [{ kind: edit.kind, cell: edit.range }];
      case 'setNumberFormats':
        return [{ kind: 'format', cell: edit.range }];
      case 'copyFormat':
      case 'setHighlights':
        return [];
    }
  });
}
