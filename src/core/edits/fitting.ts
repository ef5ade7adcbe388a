import { contains, sameRange, type Range } from '../sheet/address';
import { valueAt, type Sheet } from '../sheet/sheet';
import { showsDates } from '../text/dates';
import { shownAs } from '../text/number-format';
import type { Edit } from './edit';
import { writtenCells } from './written-cells';

/** What a cell has for what it shows, with the cells merged into it. */
export interface Room {
  /** Points. */
  readonly width: number;
  /** Size of its letters, points. */
  readonly fontSize: number;
}

/** A number that gets another format; where it does not fit, Excel shows #### in its place. */
interface Reformatted {
  readonly cell: Range;
  /** The cell with what is merged into it. */
  readonly area: Range;
  readonly value: number;
  readonly format: string;
}

/** Numbers to which edits give another format. What only gets another value is shown as it was before. */
export function reformatted(sheet: Sheet, edits: readonly Edit[]): Reformatted[] {
  return writtenCells(edits).flatMap(({ range: cell, content, isFormula, format }): Reformatted[] => {
    const value = content ?? valueAt(sheet, cell.top, cell.left);
    if (format === undefined || isFormula || typeof value !== 'number') return [];
    return [{ cell, area: sheet.merges.find((merge) => contains(merge, cell)) ?? cell, value, format }];
  });
}

/** Of the size of its letters: a digit or mark in the wider of the fonts that tables are written in, a Chinese character. */
const DIGIT = 0.55;
const CHARACTER = 1;
/** What Excel leaves free at both sides of a cell, points. */
const MARGIN = 3.75;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? DIGIT : CHARACTER), 0);

function fits(value: number, format: string, { width, fontSize }: Room): boolean {
  const text = shownAs(value, format);
  return text === undefined || widthOf(text) * fontSize + MARGIN <= width;
}

const SHORT_DATE = 'yyyy-m-d';

export interface Fitted {
  /** With formats that fit, where a shorter one does. */
  readonly edits: readonly Edit[];
  /** Cells that would show #### all the same. */
  readonly narrow: readonly Range[];
}

/** The same edits without a cell that shows #### afterwards: a date is written shorter, what still has no room is named. */
export function fitted(sheet: Sheet, edits: readonly Edit[], roomOf: (area: Range) => Room | undefined): Fitted {
  const narrow: Range[] = [];
  const shorter: Range[] = [];
  for (const { cell, area, value, format } of reformatted(sheet, edits)) {
    const room = roomOf(area);
    if (!room || fits(value, format, room)) continue;
    (showsDates(format) && fits(value, SHORT_DATE, room) ? shorter : narrow).push(cell);
  }
  const shortened = edits.map((edit): Edit => {
    const isShorter = edit.kind === 'setNumberFormats' && shorter.some((cell) => sameRange(cell, edit.range));
    return isShorter ? { ...edit, formats: [[SHORT_DATE]] } : edit;
  });
  return { edits: shorter.length ? shortened : edits, narrow };
}
