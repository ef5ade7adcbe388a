import type { Range } from '../../core/sheet/address';
import { boundsOf, corner, findPieces, queueBounds, usedPart, WHOLE_SHEET, type Pieces } from './bounds';
import type { LoadedSheet, QueuedPart, QueuedSheet, WantedSheet } from './loaded-sheet';
import { queueAreas, withAreas, type QueuedAreas } from './mark-areas';
import { isUnreadable, marksIn, queueMarks, readMarksApart, type QueuedMarks } from './mark-format';
import { queueMerges, queueStrips, type Size } from './merges';
import { supports, toHostError } from './run';

/** Only Excel before 1.13 needs a copy of the workbook. */
const copied = () => import('./copied-layouts');

const sizeOf = ({ top, left, bottom, right }: Range): Size => ({
  rowCount: bottom - top + 1,
  columnCount: right - left + 1,
});

/** Asks for all of a part but its merges. */
function queuePart(worksheet: Excel.Worksheet, area: Range, size?: Size): QueuedPart {
  const used = usedPart(worksheet, area);
  used.load('values,text,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  return {
    used,
    size,
    rows: supports('1.9') ? used.getRowProperties({ rowHidden: true }) : undefined,
    columns: supports('1.9') ? used.getColumnProperties({ columnHidden: true }) : undefined,
  };
}

/** A sheet that may reach anywhere: its corner, and whether there is more. */
function queueCorner({ worksheet, region = WHOLE_SHEET, marked = [] }: WantedSheet): QueuedSheet {
  worksheet.load('name');
  const { near, far } = corner(region);
  return { worksheet, marked, parts: [queuePart(worksheet, near)], far: queueBounds(worksheet, far), left: 0 };
}

function queuePieces({ worksheet, marked = [] }: WantedSheet, { ranges, left }: Pieces): QueuedSheet {
  worksheet.load('name');
  return { worksheet, marked, parts: ranges.map((range) => queuePart(worksheet, range, sizeOf(range))), far: [], left };
}

/** What comes before an action that fails is answered: was this? */
function isAnswered(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const areCellsRead = ({ parts }: QueuedSheet): boolean =>
  parts.every(({ used }) => isAnswered(() => used.isNullObject || used.rowCount));

type Merges = readonly (readonly Excel.RangeAreas[])[];

const areMergesRead = (merges: Merges): boolean =>
  merges.flat().every((areas) => isAnswered(() => areas.isNullObject || areas.areas.items));

/** Of each part of a sheet; all at once where it is not known how many there may be. */
const queueMergesOf = ({ parts }: QueuedSheet, strips: boolean): Merges =>
  supports('1.13')
    ? parts.map(({ used, size }) => {
        const known = strips && !used.isNullObject ? used : size;
        if (strips && used.isNullObject) return [];
        return known ? queueStrips(used, known) : [queueMerges(used)];
      })
    : parts.map(() => []);

interface Asked {
  readonly queued: readonly QueuedSheet[];
  readonly merges: readonly Merges[];
  readonly marks: readonly QueuedMarks[];
  readonly areas: readonly QueuedAreas[];
}

const areMarksRead = (marks: readonly QueuedMarks[]): boolean =>
  marks.every((formats) => isAnswered(() => marksIn(formats)));

/**
 * In the order of what may fail: cells, merges (too many of them), marks (rules that cannot be read), where they lie
 * (somebody took one away).
 */
const ask = (queued: readonly QueuedSheet[], strips: boolean): Asked => ({
  queued,
  merges: queued.map((sheet) => queueMergesOf(sheet, strips)),
  marks: queued.map(({ worksheet }) => queueMarks(worksheet)),
  areas: queued.map(({ worksheet, marked }) => queueAreas(worksheet, marked)),
});

/** What a request failed with, if it did. */
const failureOf = (context: Excel.RequestContext): Promise<Error | undefined> =>
  context.sync().then(
    () => undefined,
    (error: unknown) => error as Error,
  );

async function loadAtOnce(context: Excel.RequestContext, queue: () => readonly QueuedSheet[]): Promise<LoadedSheet[]> {
  let asked = ask(queue(), false);
  let error = await failureOf(context);
  // No documentation names the error of too many merges: whatever has no other meaning may be it.
  if (error && toHostError(error).code === 'unknown' && !asked.merges.every(areMergesRead)) {
    let { queued } = asked;
    if (!queued.every(areCellsRead)) {
      queued = queue();
      await context.sync();
    }
    asked = ask(queued, true);
    error = await failureOf(context);
  }
  const { queued, merges, marks, areas } = asked;
  const isAllButMarks = queued.every(areCellsRead) && merges.every(areMergesRead);
  if (error && !(isAllButMarks && isUnreadable(error))) throw error;
  const worksheets = queued.map(({ worksheet }) => worksheet);
  const found = areMarksRead(marks) ? marks.map(marksIn) : await readMarksApart(context, worksheets);
  return queued.map((sheet, i) => ({
    ...sheet,
    marks: withAreas(found[i]!, areas[i]!),
    parts: sheet.parts.map((part, j) => ({ ...part, merges: merges[i]![j]! })),
  }));
}

/** Sheets that reach beyond their corner, with all that is known of where their cells lie. */
const reachingFar = (wanted: readonly WantedSheet[], loaded: readonly LoadedSheet[]): WantedSheet[] =>
  wanted.flatMap((one, i) => {
    const { parts, far } = loaded[i]!;
    return boundsOf(far).length > 0 ? [{ ...one, bounds: boundsOf([...parts.map(({ used }) => used), ...far]) }] : [];
  });

async function load(context: Excel.RequestContext, wanted: readonly WantedSheet[]): Promise<LoadedSheet[]> {
  const known = wanted.flatMap((one) => (one.bounds ? [{ ...one, bounds: one.bounds }] : []));
  const pieces = new Map((await findPieces(context, known)).map((found, i) => [known[i]!.worksheet, found]));
  const queue = () =>
    wanted.map((one) => {
      const found = pieces.get(one.worksheet);
      return found ? queuePieces(one, found) : queueCorner(one);
    });
  const loaded = await loadAtOnce(context, queue);
  const far = reachingFar(wanted, loaded);
  if (far.length === 0) return loaded;
  const again = new Map((await load(context, far)).map((one) => [one.worksheet, one]));
  return loaded.map((one) => again.get(one.worksheet) ?? one);
}

/**
 * Reads sheets in one round trip, before 1.13 with a copy of the workbook besides; in one more where a sheet of unknown
 * size has more merged areas than Excel gives at once or reaches beyond its corner, and in a few more where its cells lie
 * far apart. What it costs follows the cells that hold something.
 */
export async function loadSheets(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
): Promise<LoadedSheet[]> {
  const loaded = await load(context, wanted);
  return supports('1.13') ? loaded : (await copied()).withLayouts(loaded);
}

/**
 * The same, each sheet in a round trip of its own; those that meet an error of a kind are left.
 * @throws any error that is not of that kind.
 */
export async function loadSheetsApart(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  isLeft: (error: unknown) => boolean,
): Promise<{ readonly loaded: readonly LoadedSheet[]; readonly left: readonly WantedSheet[] }> {
  const loaded: LoadedSheet[] = [];
  const left: WantedSheet[] = [];
  for (const sheet of wanted) {
    try {
      loaded.push(...(await load(context, [sheet])));
    } catch (error) {
      if (!isLeft(error)) throw error;
      left.push(sheet);
    }
  }
  return { loaded: supports('1.13') ? loaded : await (await copied()).withLayouts(loaded), left };
}
