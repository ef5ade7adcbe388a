import { cellRange, toA1, union, type Range } from '../../core/sheet/address';
import { areaOf } from '../../core/sheet/sparse';

/**
 * Cells of a sheet that are read at most, blank ones between included: four times 200,000 short answers are below the
 * 5 MB that Excel on the web moves at once, and no form has a tenth of them.
 */
const MOST_CELLS = 200_000;

/** The corner in which forms stand, read before it is known how far the sheet goes. */
const CORNER = { rows: 2_000, columns: 100 };
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Into how many a part is cut in which too many cells lie between the filled ones. */
const CUTS = 16;
/** Of a sheet with filled cells in more places than this, the rest is left. */
const MOST_PIECES = 256;

const isRange = ({ top, left, bottom, right }: Range): boolean => top <= bottom && left <= right;

/** The corner of an area, and what of the area is right of it and below. */
export function corner(area: Range): { readonly near: Range; readonly far: readonly Range[] } {
  const bottom = Math.min(area.bottom, area.top + CORNER.rows - 1);
  const right = Math.min(area.right, area.left + CORNER.columns - 1);
  const beside = { ...area, bottom, left: right + 1 };
  const below = { ...area, top: bottom + 1 };
  return { near: { ...area, bottom, right }, far: [beside, below].filter(isRange) };
}

/**
 * The part of an area between its first and its last filled cell. Cells that only have formats are left out: a formatted
 * column has a million rows.
 */
export const usedPart = (worksheet: Excel.Worksheet, area: Range): Excel.Range =>
  worksheet.getRange(toA1(area)).getUsedRangeOrNullObject(true);

/** Asks where filled cells begin and end in areas of a sheet. */
export const queueBounds = (worksheet: Excel.Worksheet, areas: readonly Range[]): Excel.Range[] =>
  areas.map((area) => {
    const used = usedPart(worksheet, area);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return used;
  });

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range => ({
  ...cellRange(rowIndex, columnIndex),
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** What `queueBounds` has brought; nothing of areas without a filled cell. */
export const boundsOf = (queued: readonly Excel.Range[]): Range[] =>
  queued.filter((used) => !used.isNullObject).map(placeOf);

/** Of whole rows and columns Excel gives no values, however few they are. */
const isTooLarge = (range: Range): boolean =>
  areaOf(range) > MOST_CELLS ||
  (range.left === 0 && range.right === LAST_COLUMN) ||
  (range.top === 0 && range.bottom === LAST_ROW);

/** An area in strips along its longer side. */
function cut({ top, left, bottom, right }: Range): Range[] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const step = Math.ceil(Math.max(rows, columns) / CUTS);
  return Array.from({ length: CUTS }, (_, i) =>
    rows >= columns
      ? { top: top + i * step, bottom: Math.min(bottom, top + (i + 1) * step - 1), left, right }
      : { top, bottom, left: left + i * step, right: Math.min(right, left + (i + 1) * step - 1) },
  ).filter(isRange);
}

/** What is to be read of a sheet. */
export interface Pieces {
  readonly ranges: readonly Range[];
  /** Filled parts that are not among them. */
  readonly left: number;
}

/** As many as may be read, in their order. */
function within(pieces: readonly Range[], more: number): Pieces {
  const ranges: Range[] = [];
  let cells = 0;
  for (const piece of pieces) {
    if (cells + areaOf(piece) > MOST_CELLS) continue;
    cells += areaOf(piece);
    ranges.push(piece);
  }
  return { ranges, left: pieces.length - ranges.length + more };
}

/** Between the pieces that are read as one there may lie so many times as many cells as in them. */
const MOST_BLANK = 4;

/** One piece where everything lies together. */
function together(bounds: readonly Range[]): readonly Range[] {
  if (bounds.length < 2) return bounds;
  const all = bounds.reduce(union);
  const inside = bounds.reduce((sum, part) => sum + areaOf(part), 0);
  return isTooLarge(all) || areaOf(all) > MOST_BLANK * inside ? bounds : [all];
}

/**
 * Pieces small enough to be read, of sheets whose filled cells lie within these bounds: cells far apart are found by asking
 * again and again where a strip's filled cells begin and end, so that the cost follows these and not what lies between.
 */
export function findPieces(
  context: Excel.RequestContext,
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly bounds: readonly Range[] }[],
): Promise<Pieces[]> {
  return cutUp(
    context,
    sheets.map(({ worksheet, bounds }) => ({ worksheet, bounds: together(bounds), more: 0 })),
  );
}

/** A sheet of which some parts may be too large still. `more`: parts that were given up. */
interface Open {
  readonly worksheet: Excel.Worksheet;
  readonly bounds: readonly Range[];
  readonly more: number;
}

async function cutUp(context: Excel.RequestContext, open: readonly Open[]): Promise<Pieces[]> {
  if (!open.some(({ bounds }) => bounds.some(isTooLarge))) return open.map(({ bounds, more }) => within(bounds, more));
  const asked = open.map((one) => ({
    ...one,
    bounds: one.bounds.filter((part) => !isTooLarge(part)),
    strips: queueBounds(one.worksheet, one.bounds.filter(isTooLarge).flatMap(cut)),
  }));
  await context.sync();
  const next = asked.map(({ worksheet, bounds, strips, more }): Open => {
    const found = [...bounds, ...boundsOf(strips)].sort((a, b) => a.top - b.top || a.left - b.left);
    const kept = found.slice(0, MOST_PIECES);
    return { worksheet, bounds: kept, more: more + found.length - kept.length };
  });
  return cutUp(context, next);
}
