import { columnName, fromA1, type Range } from '../sheet/address';

/** A reference of a formula to cells of one sheet: "B2", "$B$2:B9" or whole rows "3:5"; `whole` has no columns. */
export interface Reference {
  readonly range: Range;
  readonly whole: boolean;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const PATTERN = new RegExp(
  [
    String.raw`"[^"]*(?:"|$)`,
    String.raw`(?<![\p{L}\p{N}_.$!\]])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${CELL}(?::${CELL})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`'(?:[^']|'')*(?:'|$)`,
  ].join('|'),
  'giu',
);

const sheetOf = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

function parse(text: string): Reference {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (!rows) return { range: fromA1(text), whole: false };
  const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { range: { top, bottom, left: 0, right: 16383 }, whole: true };
}

/** Writes the rows of `range` into a reference as it is printed, keeping its dollar signs. */
function print(text: string, range: Range, whole: boolean): string {
  const ends = text.split(':');
  const rows = [range.top, range.bottom];
  return ends
    .map((end, i) => {
      const row = String(rows[i]! + 1);
      if (whole) return end.replace(/\d{1,7}$/, row);
      const column = columnName(i === 0 ? range.left : range.right);
      return end.replace(/^(\$?)[A-Z]+(\$?)\d+$/i, `$1${column}$2${row}`);
    })
    .join(':');
}

/**
 * Rewrites the references of a formula to cells of `sheet` (its own sheet): `change` gives the new range, or undefined
 * for one that is gone (#REF!). Texts in quotes and references to other sheets stay.
 * @param own whether what names no sheet is of that one: not so in the formula of another sheet
 */
export function mapReferences(
  formula: string,
  sheet: string,
  change: (reference: Reference) => Range | undefined,
  own = true,
): string {
  return formula.replace(PATTERN, (whole: string, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined || (prefix ? sheetOf(prefix) !== sheet : !own)) return whole;
    const reference = parse(text);
    const range = change(reference);
    return (prefix ?? '') + (range ? print(text, range, reference.whole) : '#REF!');
  });
}

/** The rows of a reference's ends; `$` before a row says that it stays. */
const mapRows = (formula: string, change: (dollar: string, row: number) => string): string =>
  formula.replace(PATTERN, (whole: string, prefix: string | undefined, text: string | undefined) =>
    text === undefined
      ? whole
      : (prefix ?? '') +
        text.replace(/(\$?)(\d{1,7})(?=:|$)/g, (_end, dollar: string, row: string) => change(dollar, Number(row))),
  );

/** A formula as Excel copies it so many rows down. */
export const copiedDown = (formula: string, rows: number): string =>
  mapRows(formula, (dollar, row) => dollar + String(dollar ? row : row + rows));

/** A formula of a row with how far away the rows are it speaks of, so that its copies in other rows read the same. */
export const relativeForm = (formula: string, row: number): string =>
  mapRows(formula, (dollar, to) => (dollar ? '$' : `[${String(to - 1 - row)}]`));

/** Where a range stands after `count` rows were put before `row`. */
export const afterInsertion = (range: Range, row: number, count: number): Range => ({
  ...range,
  top: range.top >= row ? range.top + count : range.top,
  bottom: range.bottom >= row ? range.bottom + count : range.bottom,
});

/** What is left of a range after `count` rows from `row` on were taken away; undefined when nothing is. */
export function afterDeletion(range: Range, row: number, count: number): Range | undefined {
  const end = row + count;
  const top = range.top < row ? range.top : Math.max(range.top - count, row);
  const bottom = range.bottom < row ? range.bottom : range.bottom < end ? row - 1 : range.bottom - count;
  return bottom < top ? undefined : { ...range, top, bottom };
}
