import type { Edit } from '../../core/edits/edit';
import { cellRange, toA1, type Range } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import { asFormula, asValue } from './entry';
import { fitHeight, setHeight, type Heights } from './heights';
import type { Mark } from './mark-format';
import { setLooks, type Looks } from './looks';
import { setMarks, type SetMarks } from './set-marks';
import { supports } from './run';

const at = (sheet: Excel.Worksheet, range: Range): Excel.Range => sheet.getRange(toA1(range));

/** Whole rows: "5:7" for three rows before the fifth. */
const rows = (sheet: Excel.Worksheet, row: number, count: number): Excel.Range =>
  sheet.getRange(`${String(row + 1)}:${String(row + count)}`);

const cellsOf = ({ top, left }: Range, contents: readonly (readonly CellValue[])[]): [Range, CellValue][] =>
  contents.flatMap((row, r) => row.map((content, c): [Range, CellValue] => [cellRange(top + r, left + c), content]));

/**
 * The same edits, each cell written by itself: of several that a filter hides in part, Excel writes into the visible ones
 * only, and the wrong values (https://github.com/OfficeDev/office-js/issues/224).
 */
export const cellByCell = (edits: readonly Edit[]): Edit[] =>
  edits.flatMap((edit): Edit[] => {
    if (edit.kind === 'setValues')
      return cellsOf(edit.range, edit.values).map(([range, value]) => ({ ...edit, range, values: [[value]] }));
    if (edit.kind === 'setFormulas')
      return cellsOf(edit.range, edit.formulas).map(([range, formula]) => ({ ...edit, range, formulas: [[formula]] }));
    return [edit];
  });

/** Puts one edit into the batch; nothing is sent. `marks` are Heji's marks there are; where the edit sets them, gives those there will be. */
export function queueEdit(
  sheet: Excel.Worksheet,
  edit: Edit,
  marks: readonly Mark[],
  looks: Looks = new Map(),
  heights: Heights = new Map(),
): SetMarks | undefined {
  switch (edit.kind) {
    case 'setValues':
      at(sheet, edit.range).values = edit.values.map((row) => row.map(asValue));
      return undefined;
    case 'setFormulas':
      at(sheet, edit.range).formulas = edit.formulas.map((row) => row.map(asFormula));
      return undefined;
    case 'setNumberFormats':
      at(sheet, edit.range).numberFormat = edit.formats.map((row) => [...row]);
      return undefined;
    case 'insertRows':
      rows(sheet, edit.row, edit.count).insert('Down');
      return undefined;
    case 'deleteRows':
      rows(sheet, edit.row, edit.count).delete('Up');
      return undefined;
    case 'merge':
      at(sheet, edit.range).merge();
      return undefined;
    case 'unmerge':
      at(sheet, edit.range).unmerge();
      return undefined;
    case 'copyFormat':
      if (supports('1.9')) at(sheet, edit.to).copyFrom(at(sheet, edit.from), 'Formats');
      setLooks(sheet, edit.to, looks.get(edit));
      return undefined;
    case 'extendReferences':
      // Of other sheets and names: apply.ts follows them when all of the plan is in the batch.
      return undefined;
    case 'fitRow':
      fitHeight(sheet, edit, heights.get(edit));
      return undefined;
    case 'setRowHeight':
      setHeight(sheet, edit.row, edit.height);
      return undefined;
    case 'setHighlights':
      return setMarks(sheet, edit.marks, marks);
  }
}
