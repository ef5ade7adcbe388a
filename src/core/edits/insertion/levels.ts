import type { IndicatorColumn, IndicatorRegion } from '../../declaration/declaration';
import { cellRange, type Range } from '../../sheet/address';
import { textAt, valueAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { columnsOf, mergeAt } from './slots';

/** How a column of labels shows that a row belongs to the label above. */
export type LabelStyle = 'merged' | 'repeated' | 'blank';

/** What the rows of one column show; undefined where each label stands once. */
function shownStyle(sheet: Sheet, { rows }: IndicatorRegion, column: number): LabelStyle | undefined {
  const { top, bottom } = rows;
  const joined = (merge: Range): boolean =>
    merge.left <= column &&
    merge.right >= column &&
    merge.bottom > merge.top &&
    merge.top <= bottom &&
    merge.bottom >= top;
  if (sheet.merges.some(joined)) return 'merged';
  const texts = Array.from({ length: bottom - top + 1 }, (_, i) => textAt(sheet, top + i, column).trim());
  if (texts.some((text, i) => text !== '' && text === texts[i + 1])) return 'repeated';
  return texts.some((text, i) => i > 0 && text === '') ? 'blank' : undefined;
}

/** Read off the rows there are; a column that does not show it follows the form's other level. */
export function labelStyle(sheet: Sheet, region: IndicatorRegion, { column }: IndicatorColumn): LabelStyle {
  const others = columnsOf(region, 'level1', 'level2').map((other) => other.column);
  const shown = [column, ...others].map((c) => shownStyle(sheet, region, c)).find((style) => style !== undefined);
  return shown ?? 'merged';
}

/** Whether a form prints its levels on every row, so that the order of its rows is free. */
export const repeatsLevels = (sheet: Sheet, region: IndicatorRegion): boolean =>
  columnsOf(region, 'level1').some((column) => labelStyle(sheet, region, column) === 'repeated');

const write = (row: number, column: number, text: ReturnType<typeof valueAt>): Edit => ({
  kind: 'setValues',
  range: cellRange(row, column),
  values: [[text]],
});

/** The row joins the label of the row above it. */
export function joinAbove(sheet: Sheet, row: number, column: number, style: LabelStyle): Edit[] {
  const above = mergeAt(sheet, row - 1, column);
  if (above.bottom >= row) return [];
  if (style === 'repeated') return [write(row, column, valueAt(sheet, above.top, above.left))];
  return style === 'merged' ? [{ kind: 'merge', range: { ...above, bottom: row } }] : [];
}

/** A blank row of a form that prints its labels on every row gets the label above, where that is the one it belongs to. */
export function repeatAbove(sheet: Sheet, row: number, column: number, belongs: (label: string) => boolean): Edit[] {
  const own = mergeAt(sheet, row, column);
  if (own.top !== row || own.left !== column || textAt(sheet, row, column).trim() !== '') return [];
  const above = mergeAt(sheet, row - 1, column);
  return belongs(textAt(sheet, above.top, above.left)) ? joinAbove(sheet, row, column, 'repeated') : [];
}

/** The row comes before the first row of a label and takes it over, with its looks. */
export function joinBelow(sheet: Sheet, row: number, column: number, style: LabelStyle): Edit[] {
  const below = mergeAt(sheet, row + 1, column);
  if (below.top <= row) return [];
  const text = valueAt(sheet, below.top, below.left);
  if (style === 'repeated') return [write(row, column, text)];
  return [
    ...(below.top === below.bottom && below.left === below.right ? [] : [{ kind: 'unmerge', range: below } as const]),
    { kind: 'copyFormat', from: cellRange(below.top, below.left), to: cellRange(row, column) },
    write(row, column, text),
    write(below.top, below.left, ''),
    ...(style === 'merged' ? [{ kind: 'merge', range: { ...below, top: row } } as const] : []),
  ];
}

/**
 * A label of its own, as wide as its neighbour's and with its looks: where that reaches over several rows, the new row got
 * those of a cell below its first, which nobody sees and which may be others.
 */
export function newLabel(sheet: Sheet, row: number, column: number, text: string, neighbour: number): Edit[] {
  const label = mergeAt(sheet, neighbour, column);
  const { top, bottom, left, right } = label;
  const range = { top: row, bottom: row, left, right };
  const looks: Edit[] = [
    { kind: 'unmerge', range: label },
    { kind: 'copyFormat', from: { ...label, bottom: top }, to: range },
    { kind: 'merge', range: label },
  ];
  return [
    ...(top < bottom ? looks : []),
    ...(left < right ? [{ kind: 'merge', range } as const] : []),
    write(row, left, text),
  ];
}

/** What stands in a column's cells of these rows, blank ones left out. */
const printedAt = (sheet: Sheet, rows: readonly number[], column: number): string[] =>
  rows.map((row) => textAt(sheet, row, column).trim()).filter((text) => text !== '');

/**
 * 数量指标, 数量 or 数量⏎指标, as the labels beside it are printed: those of `siblings`, rows of the same first level, where
 * there are any, else all of the column.
 */
export function styledLabel(
  sheet: Sheet,
  { rows: { top, bottom } }: IndicatorRegion,
  { column }: IndicatorColumn,
  name: string,
  siblings: readonly number[],
): string {
  const own = printedAt(sheet, siblings, column);
  const all = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const labels = own.length > 0 ? own : printedAt(sheet, all, column);
  if (labels.length === 0) return name;
  if (labels.every((text) => !text.includes('指标'))) return name.replace(/指标$/, '');
  return labels.every((text) => /\n\s{0,4}指标/.test(text)) ? name.replace(/指标$/, '\n指标') : name;
}
