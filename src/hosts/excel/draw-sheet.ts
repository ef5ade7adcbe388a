import type { NewSheet } from '../../core/forms/new-sheet';
import { columnName, toA1, type Range } from '../../core/sheet/address';
import { a4 } from './a4';
import { asFormula } from './entry';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
/** Of every Windows and Office in Chinese, and what official forms are printed in. */
const FONT = '宋体';

const at = (sheet: Excel.Worksheet, range: Range): Excel.Range => sheet.getRange(toA1(range));

const filled = ({ top, left, bottom, right }: Range, format: string): string[][] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => format));

function looks(sheet: Excel.Worksheet, { title, subtitle, frame, labels }: NewSheet): void {
  const whole = at(sheet, { ...frame, top: title.top }).format;
  whole.font.name = FONT;
  whole.font.size = 10;
  whole.verticalAlignment = 'Center';
  whole.wrapText = true;
  const heading = at(sheet, title).format;
  heading.font.size = 16;
  heading.font.bold = true;
  for (const range of [title, subtitle, ...labels]) at(sheet, range).format.horizontalAlignment = 'Center';
  for (const side of SIDES) at(sheet, frame).format.borders.getItem(side).style = 'Continuous';
  // The title is printed on every page: there the frame's upper edge is its own.
  at(sheet, subtitle).format.borders.getItem('EdgeBottom').style = 'Continuous';
}

function sizes(sheet: Excel.Worksheet, { frame, widths, rowHeight, heights }: NewSheet): void {
  widths.forEach((width, column) => {
    const letter = columnName(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width;
  });
  at(sheet, frame).format.rowHeight = rowHeight;
  for (const { row, points } of heights) {
    const number = String(row + 1);
    sheet.getRange(`${number}:${number}`).format.rowHeight = points;
  }
}

/** Another entry is possible: without a warning's own words Excel shows its usual ones, in the user's language. */
function validate(sheet: Excel.Worksheet, ranges: readonly Range[], rule: Excel.DataValidationRule): void {
  for (const { dataValidation } of ranges.map((range) => at(sheet, range))) {
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
  }
}

function validations(sheet: Excel.Worksheet, { lists, numbers }: NewSheet): void {
  for (const { ranges, values } of lists)
    validate(sheet, ranges, { list: { inCellDropDown: true, source: values.join(',') } });
  for (const { ranges, most } of numbers)
    validate(sheet, ranges, {
      decimal:
        most === undefined
          ? { formula1: 0, operator: 'GreaterThanOrEqualTo' }
          : { formula1: 0, formula2: most, operator: 'Between' },
    });
}

/** Puts everything a new sheet has into the batch; nothing is sent. */
export function drawSheet(sheet: Excel.Worksheet, made: NewSheet): void {
  // Text formats come before the contents, merges after them: a merge keeps what its first cell holds.
  for (const { ranges, format } of made.formats)
    for (const range of ranges) at(sheet, range).numberFormat = filled(range, format);
  const { frame, title } = made;
  at(sheet, { ...frame, top: title.top }).formulas = made.contents.map((row) => row.map(asFormula));
  looks(sheet, made);
  for (const range of made.merges) at(sheet, range).merge();
  sizes(sheet, made);
  validations(sheet, made);
  const { top, bottom } = made.page.titleRows;
  a4(sheet)?.setPrintTitleRows(`$${String(top + 1)}:$${String(bottom + 1)}`);
}
