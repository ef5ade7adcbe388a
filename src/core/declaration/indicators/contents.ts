import { parseIndicatorValue } from '../../text/indicator-value';
import { parseOperator } from '../../text/operators';
import { asIfFilled } from '../../text/to-fill';
import { unitAt } from '../../text/units';
import { canonicalLevel1, canonicalLevel2, isTotalRow } from '../labels/dictionary';
import { isFieldLabel } from '../labels/kinds';
import { isBlank, type Cell, type View } from '../view';
import { lineNumber } from './spare';

/** Rows looked at below a header to see what its columns hold. */
const DEPTH = 12;

/** The rows below a header that belong to it as far as one can see: down to the first label of the head, the goals or a text, without those of totals. */
export function rowsBelow(view: View, bottom: number, left: number, depth = DEPTH): number[] {
  const rows: number[] = [];
  for (let row = bottom + 1; row <= Math.min(view.area.bottom, bottom + depth); row += 1) {
    const first = view.row(row).find((cell) => cell.range.top === row);
    if (first && first.range.left <= left && isFieldLabel(first) && !canonicalLevel1(first.label)) break;
    if (!first || !isTotalRow(first.label)) rows.push(row);
  }
  return rows;
}

/** What stands in a column, in shares of its filled cells. */
export interface Contents {
  /** Filled cells of all rows. */
  readonly filled: number;
  readonly level1: number;
  readonly level2: number;
  readonly operators: number;
  readonly directions: number;
  readonly units: number;
  /** Quantities, dates and short words that say how good something shall be. */
  readonly values: number;
  readonly quantities: number;
  /** Bare numbers. */
  readonly numbers: number;
  readonly sum: number;
  /** Texts without a value in them, long enough to name something. */
  readonly names: number;
  readonly distinct: number;
  readonly sentences: number;
  readonly texts: readonly string[];
}

const kinds = /^(?:定性|定量)$/;
/** Whether a cell says how a value is compared (≥, 大于等于, 定性). */
export const saysOperator = (text: string): boolean =>
  kinds.test(text.trim()) || parseOperator(text.replace(/\s+/g, '')) !== undefined;
/** Whether a cell says which way is better (正向). */
export const saysDirection = (text: string): boolean => /^[正反负逆]向?(?:指标)?$/.test(text.trim());

const isUnit = (text: string): boolean => text.length <= 6 && unitAt(text, 0)?.end === text.length;
const longestWord = 8;
const shortestName = 4;
const longestName = 40;

export function contentsOf(view: View, rows: readonly number[], column: number): Contents {
  // What is merged across from the left (二、效益指标 over its rows) is no content of this column.
  const cells = [...new Set(rows.map((row) => view.at(row, column)))].filter(
    (cell) => !isBlank(cell) && cell.range.left === column,
  );
  const texts = cells.map(({ text }) => text);
  const share = (says: (cell: Cell, text: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter((cell) => says(cell, cell.text)).length / cells.length;
  const isQuantity = (text: string): boolean =>
    /^(?:quantity|date)$/.test(parseIndicatorValue(asIfFilled(text.replace(lineNumber, ''))).kind);
  const isNumber = (cell: Cell): boolean => /^[\d.,]+%?$/.test(cell.text);
  return {
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    level1: share(({ label }) => canonicalLevel1(label) !== undefined),
    level2: share(({ label }) => canonicalLevel2(label) !== undefined),
    operators: share((_, text) => saysOperator(text)),
    directions: share((_, text) => saysDirection(text)),
    units: share((_, text) => isUnit(text)),
    values: share((_, text) => isQuantity(text) || text.length <= longestWord),
    quantities: share((_, text) => isQuantity(text)),
    numbers: share(isNumber),
    sum: cells.reduce((sum, cell) => sum + (isNumber(cell) ? Number.parseFloat(cell.text) : 0), 0),
    names: share((_, text) => text.length >= shortestName && text.length <= longestName && !isQuantity(text)),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    sentences: share((_, text) => text.length > 2 * longestWord && !isQuantity(text)),
    texts,
  };
}
