import { fromA1, type Range } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import type { Form } from './form';

/** A sheet to be made: data that a host carries out. Everything starts at A1, coordinates are zero-based. */
export interface NewSheet {
  /** As wished for; the host makes it unique. */
  readonly name: string;
  /** Formulas ("=SUM(D9:H9)") and values; "" where nothing stands. */
  readonly contents: readonly (readonly CellValue[])[];
  readonly merges: readonly Range[];
  readonly title: Range;
  readonly subtitle: Range;
  /** The table itself, which has lines around every cell. */
  readonly frame: Range;
  /** Printed words, centred. */
  readonly labels: readonly Range[];
  readonly formats: readonly { readonly ranges: readonly Range[]; readonly format: string }[];
  readonly lists: readonly { readonly ranges: readonly Range[]; readonly values: readonly string[] }[];
  /** Cells that take a number: not below 0, and not above `most`. */
  readonly numbers: readonly { readonly ranges: readonly Range[]; readonly most?: number }[];
  /** In points. */
  readonly widths: readonly number[];
  /** Of every row of the frame that has none of its own in `heights`. */
  readonly rowHeight: number;
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly page: {
    /** Rows printed again on every page. */
    readonly titleRows: Range;
  };
}

const LEFT = '<';
const ABOVE = '^';
const FRAME_TOP = 2;
/** Two lines of the body's letters. */
const ROW_HEIGHT = 26;

/** The area a drawn cell reaches over: to the right along "<", then down along "^". */
function areaOf(rows: Form['rows'], top: number, left: number): Range {
  let right = left;
  while (rows[top]?.[right + 1] === LEFT) right += 1;
  let bottom = top;
  while (rows[bottom + 1]?.[left] === ABOVE) bottom += 1;
  return { top, left, bottom, right };
}

interface Drawn {
  readonly area: Range;
  readonly text: string;
}

const drawn = (rows: Form['rows']): Drawn[] =>
  rows.flatMap((row, top) =>
    row.flatMap((text, left) => (text === LEFT || text === ABOVE ? [] : [{ area: areaOf(rows, top, left), text }])),
  );

const isLabel = ({ area, text }: Drawn): boolean =>
  area.top >= FRAME_TOP && text !== '' && !text.startsWith('=') && !isNumber(text);

const isNumber = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text);

function contentOf(text: string): CellValue {
  if (text === LEFT || text === ABOVE) return '';
  return isNumber(text) ? Number(text) : text;
}

/** How an amount of money is shown. */
const MONEY = '#,##0.00';

const ranges = (addresses: readonly string[]): Range[] => addresses.map(fromA1);

/** The sheet that a drawn form describes. */
export function newSheet(form: Form): NewSheet {
  const { rows, widths } = form;
  const cells = drawn(rows);
  const right = widths.length - 1;
  const line = (row: number): Range => ({ top: row, bottom: row, left: 0, right });
  return {
    name: form.sheet,
    contents: rows.map((row) => row.map(contentOf)),
    merges: cells.map(({ area }) => area).filter(({ top, left, bottom, right: end }) => top < bottom || left < end),
    title: line(0),
    subtitle: line(1),
    frame: { top: FRAME_TOP, left: 0, bottom: rows.length - 1, right },
    labels: cells.filter(isLabel).map(({ area }) => area),
    formats: form.formats.map((entry) => ({ ranges: ranges(entry.ranges), format: entry.format })),
    lists: form.lists.map((entry) => ({ ranges: ranges(entry.ranges), values: entry.values })),
    numbers: [
      ...form.formats.filter(({ format }) => format === MONEY).map((entry) => ({ ranges: ranges(entry.ranges) })),
      ...(form.points ? [{ ranges: ranges(form.points), most: 100 }] : []),
    ],
    widths,
    rowHeight: ROW_HEIGHT,
    heights: Object.entries(form.heights).map(([row, points]) => ({ row: Number(row) - 1, points })),
    page: { titleRows: { top: 0, bottom: FRAME_TOP - 1, left: 0, right } },
  };
}
