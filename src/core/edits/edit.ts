import type { LocalizedText } from '../localized';
import type { Range } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import type { Severity } from '../severity';

/**
 * An edit is data; a host carries it out. Coordinates are those of the sheet at the moment the edit's turn comes, zero-based.
 * - `setValues` writes values as they are: a text that starts with = + - @ stays text.
 * - `setFormulas` writes formulas ("=SUM(B2:B4)") and values ("" clears).
 * - `insertRows` puts `count` blank rows before `row`, whole rows; `deleteRows` takes them away.
 * - `extendReferences` makes references from elsewhere (other sheets, names) that end right above `row` and begin above
 *   the row `before` reach over it, as sums of the sheet itself do; deleting the row undoes it.
 * - `fitRow` makes a row as high as its texts need, never lower than the row `like` is: for a new row another one, whose
 *   looks it has, and deleting the row undoes it; for one that was there itself, and the host undoes it by `setRowHeight`.
 * - `setRowHeight` gives a row a height in points.
 * - `copyFormat` copies fonts, borders, fills, number formats, row height and data validation; no values, no merges.
 * - `setHighlights` replaces all marks of Heji on the sheet; an empty list takes them away without a trace.
 */
export type Edit =
  | { readonly kind: 'setValues'; readonly range: Range; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'setFormulas'; readonly range: Range; readonly formulas: readonly (readonly CellValue[])[] }
  | { readonly kind: 'setNumberFormats'; readonly range: Range; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: 'insertRows'; readonly row: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly row: number; readonly count: number }
  | { readonly kind: 'extendReferences'; readonly row: number; readonly before: number }
  | {
      readonly kind: 'fitRow';
      readonly row: number;
      readonly like: number;
      /** With the columns each reaches over. */
      readonly texts: readonly { readonly left: number; readonly right: number; readonly text: string }[];
    }
  | { readonly kind: 'setRowHeight'; readonly row: number; readonly height: number }
  | { readonly kind: 'merge'; readonly range: Range }
  | { readonly kind: 'unmerge'; readonly range: Range }
  | { readonly kind: 'copyFormat'; readonly from: Range; readonly to: Range }
  | { readonly kind: 'setHighlights'; readonly marks: readonly Highlight[] };

export interface Highlight {
  readonly severity: Severity;
  readonly ranges: readonly Range[];
}

/** What a comment on one cell says, in plain text. */
export interface CellComment {
  readonly cell: Range;
  readonly text: string;
}

/** What the sheet must still hold for a plan to be carried out: the formulas (or values) of a range as they were read. */
export interface Expectation {
  readonly range: Range;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Edits of one sheet that are carried out in order, whole or not at all. */
export interface Plan {
  readonly title: LocalizedText;
  readonly sheet: string;
  readonly expects: readonly Expectation[];
  readonly edits: readonly Edit[];
}
