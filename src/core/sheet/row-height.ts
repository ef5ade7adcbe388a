/** Points of a line at 10 points, and of a row with one. */
const LINE = 13.5;
const LEAST = 15;
/** Excel's highest row. */
const MOST = 409;

/** Chinese letters are two of the digits in which a column's width is counted. */
const wide =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2190-\u2bff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);

/**
 * How high a row must be, in points, for texts in columns of these widths (in characters) to be read whole: not every program
 * finds it out when it opens a file.
 */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.reduce((most, { text, width }) => Math.max(most, linesOf(text, width)), 1);
  return Math.min(MOST, lines === 1 ? LEAST : lines * LINE + 2);
}
