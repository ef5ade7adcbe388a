import type { Declaration } from '../../declaration/declaration';
import { viewOf } from '../../declaration/view';
import { memoize } from '../../memoize';
import { cellRange, contains, overlaps, type Range } from '../../sheet/address';
import { hasFormula, valueAt } from '../../sheet/sheet';
import type { RuleContext } from '../rule';

/** A cell of the table that holds text. */
export interface TextCell {
  /** With its merged area. */
  readonly range: Range;
  /** As stored, blanks at the ends included. */
  readonly text: string;
}

type Table = Pick<RuleContext, 'declaration' | 'sheet'>;

/** The text cells of the table, row by row; formulas and numbers are left out. */
export const textCells = memoize(({ declaration, sheet }: Table): readonly TextCell[] => {
  const view = viewOf(sheet);
  const found: TextCell[] = [];
  const { top, bottom } = declaration.range;
  for (let row = top; view && row <= bottom; row++) {
    for (const { range } of view.row(row)) {
      if (range.top !== row || !overlaps(range, declaration.range)) continue;
      const value = valueAt(sheet, range.top, range.left);
      if (typeof value === 'string' && !hasFormula(sheet, range.top, range.left)) found.push({ range, text: value });
    }
  }
  return found;
});

/** All of them, one a line: what does not stand here stands in no cell. */
export const tableText = memoize((table: Table): string =>
  textCells(table)
    .map(({ text }) => text)
    .join('\n'),
);

/** Cells whose words are names, not sentences: the title, the project's and the offices' names, people. */
export function properNames({ title, header }: Declaration): readonly Range[] {
  const named = new Set(['project', 'projectCode', 'department', 'unit', 'head', 'phone']);
  const fields = header
    .filter((field) => named.has(field.key))
    .flatMap((field) => (field.value ? [field.value.cell] : []));
  return [...(title ? [title.cell] : []), ...fields];
}

export const isIn = (range: Range, places: readonly Range[]): boolean =>
  places.some((place) => contains(place, range) || contains(range, place));

/** The cell of a merged area that holds the value. */
export const anchorCell = (range: Range): Range => cellRange(range.top, range.left);
