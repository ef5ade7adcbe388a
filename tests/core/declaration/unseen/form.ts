import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { toA1 } from '../../../../src/core/sheet/address';
import { grid } from '../../../support/grid';

/** An invented table of a kind that real offices fill in, and what a person reads in it. */
export interface UnseenForm {
  readonly name: string;
  readonly sheet: Sheet;
  readonly reads: Reading;
}

export interface Reading {
  readonly project?: string;
  readonly year?: number;
  readonly unit?: string;
  /** In yuan. */
  readonly annual?: number;
  readonly midterm?: number;
  /** "department 名称": fields of the head by their keys, where the form is told in full. */
  readonly header?: readonly string[];
  /** "标签 = 320 | 280": every line of money with its printed amounts, blanks in labels left out. */
  readonly money?: readonly string[];
  /** "annual 目标", as printed. */
  readonly goals?: readonly string[];
  /**
   * "产出 数量 名称 = 值 | 值": levels without 指标, – for none; the values of all terms that have one. Behind it, where
   * all rows say them, operator, unit and weight out of columns of their own: "[≥ 名 10]", and what was reached with its score: "→ 18名 9".
   */
  readonly rows: readonly string[];
}

/**
 * A sheet as it is drawn: a line for each row, cells parted by |. `<` belongs to the cell left of it, `^` to the one above, ↵ is a line
 * break, ␣ a full-width blank. Numbers are numbers, 'numbers are texts.
 */
export function drawn(picture: string, name = 'Sheet1'): Sheet {
  const cells = picture
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...cells.map((row) => row.length));
  const at = (row: number, column: number): string => cells[row]?.[column] ?? '';
  const merges: string[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (at(row, column) === '<' || at(row, column) === '^') continue;
      let [right, bottom] = [column, row];
      while (at(row, right + 1) === '<') right += 1;
      while (at(bottom + 1, column) === '^') bottom += 1;
      if (right > column || bottom > row) merges.push(toA1({ top: row, left: column, bottom, right }));
    }
  }
  const valueOf = (text: string): CellValue => {
    if (text === '<' || text === '^') return '';
    if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
    return text.replace(/^'/, '').replaceAll('↵', '\n').replaceAll('␣', '\u3000');
  };
  return grid(
    cells.map((row) => row.map(valueOf)),
    { merges, name },
  );
}
