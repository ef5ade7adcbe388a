import type { Edit } from '../../core/edits/edit';
import { cellRange, toA1, type Range } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import { asFormula, asValue } from './entry';
import type { Mark } from './mark-format';
import { setLooks, type Looks } from './looks';
import { setMarks, type SetMarks } from './set-marks';
import { supports } from './run';

const at = (sheet: Excel.Worksheet, range: Range): Excel.Range => sheet.getRange(toA1(range));

/** Whole rows: "5:7" for three rows before the fifth. */
const rows = (sheet: Excel.Worksheet, row: number, count: number): Excel.Range =>
  sheet.getRange(`${String(row + 1)}:${String(row + count)}`);

/**
 * Each cell by itself: of several that a filter hides in part, Excel writes into the visible ones only, and the wrong values
 * (https://github.com/OfficeDev/office-js/issues/224).
 */
const cellsOf = ({ top, left }: Range, contents: readonly (readonly CellValue[])[]): [Range, CellValue][] =>
  contents.flatMap((row, r) => row.map((content, c): [Range, CellValue] => [cellRange(top + r, left + c), content]));

/** Puts one edit into the batch; nothing is sent. `marks` are Heji's marks there are; where the edit sets them, gives those there will be. */
export function queueEdit(
  sheet: Excel.Worksheet,
  edit: Edit,
  marks: readonly Mark[],
  looks: Looks = new Map(),
): SetMarks | undefined {
  switch (edit.kind) {
    case 'setValues':
      for (const [range, value] of cellsOf(edit.range, edit.values)) at(sheet, range).values = [[asValue(value)]];
      return undefined;
    case 'setFormulas':
      for (const [range, formula] of cellsOf(edit.range, edit.formulas))
        at(sheet, range).formulas = [[asFormula(formula)]];
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
    case 'setHighlights':
      return setMarks(sheet, edit.marks, marks);
  }
}
