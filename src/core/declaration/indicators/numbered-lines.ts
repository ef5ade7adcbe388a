import type { IndicatorColumnRole } from '../declaration';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, type Cell, type View } from '../view';
import { rowsBelow } from './contents';
import type { HeaderColumn, IndicatorHeader } from './indicator-header';

const circled = '①②③④⑤⑥⑦⑧⑨⑩';
const serial = /^(?:[（(]?(\d{1,2})(?:[)）][.、．]?|[.、．])|([①-⑩]))\s{0,2}/;

/** The lines of a text, parted by line breaks or semicolons. */
const partsOf = (text: string): string[] =>
  text
    .split(/[\n；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const numberOf = (part: string): number => {
  const [, digits, circle] = serial.exec(part) ?? [];
  return circle === undefined ? Number(digits) : circled.indexOf(circle) + 1;
};

const isNumbered = (parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part, i) => numberOf(part) === i + 1 && part.replace(serial, '') !== '');

/** 1.36公里: a number may be part of the figure. */
const mayBeFigure = (part: string): boolean => /^\d{1,2}\.\d/.test(part);

/** Whether lines of a column are numbered beyond doubt anywhere below its head. */
function numbersLines(view: View, { bottom, columns }: IndicatorHeader, column: number): boolean {
  return rowsBelow(view, bottom, columns[0]!.column).some((row) => {
    const parts = partsOf(view.at(row, column).text);
    return parts.length > 1 && isNumbered(parts) && !parts.every(mayBeFigure);
  });
}

const isOfEach: ReadonlySet<IndicatorColumnRole> = new Set(['target', 'completion', 'weight', 'score']);

const withText = (cell: Cell, text: string): Cell => ({ ...cell, text, value: text, label: normaliseLabel(text) });

/**
 * 1.清运垃圾↵2.整治村庄 | 1.≥4200吨↵2.18个: a row whose cells hold a line for each of several indicators, as one reading of its columns for
 * each; undefined where its name is no numbered list, or what belongs to every indicator is not said of every one.
 */
export function linesOf(
  view: View,
  header: IndicatorHeader,
  columns: readonly HeaderColumn[],
  name: HeaderColumn,
  read: (column: HeaderColumn) => Cell,
): readonly ((column: HeaderColumn) => Cell)[] | undefined {
  const names = partsOf(read(name).text);
  if (!isNumbered(names) || (names.length === 1 && !numbersLines(view, header, name.column))) return undefined;
  const lines = new Map<HeaderColumn, readonly string[]>();
  for (const column of columns) {
    const cell = read(column);
    const parts = partsOf(cell.text);
    if (isBlank(cell) || parts.length !== names.length) {
      if (isOfEach.has(column.role) && !isBlank(cell)) return undefined;
      continue;
    }
    const counted = isNumbered(parts);
    if (counted && parts.every(mayBeFigure) && !numbersLines(view, header, column.column)) {
      if (names.length > 1) return undefined;
      continue;
    }
    if (counted || names.length > 1) lines.set(column, counted ? parts.map((part) => part.replace(serial, '')) : parts);
  }
  return names.map((_, i) => (column: HeaderColumn): Cell => {
    const line = lines.get(column)?.[i];
    return line === undefined ? read(column) : withText(read(column), line);
  });
}
