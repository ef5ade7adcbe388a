import type { Edit, Plan } from '../../core/edits/edit';
import { invert } from '../../core/edits/invert';
import { applyEdit } from '../../core/edits/simulate';
import { formulaAt, usedRange, type Sheet } from '../../core/sheet/sheet';
import { cellRange, toA1, union } from '../../core/sheet/address';
import { cellByCell, queueEdit } from './carry-out';
import type { Outcome } from './errors';
import { loadSheets } from './read-sheet';
import { toSheet } from './to-sheet';
import { withTimeout } from './run';

/** Do two pictures show the same cells and merges? */
function alike(a: Sheet, b: Sheet): boolean {
  const areas = [usedRange(a), usedRange(b)].filter((area) => area !== undefined);
  if (areas.length === 0) return true;
  const { top, left, bottom, right } = areas.reduce(union);
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      if (String(formulaAt(a, row, column)) !== String(formulaAt(b, row, column))) return false;
  const merges = (sheet: Sheet): string => JSON.stringify(sheet.merges.map((m) => Object.values(m).join()).sort());
  return merges(a) === merges(b);
}

/** A row below whatever a form has, zero-based. */
const BELOW = 999_999;

/** A cell that moves with the rows above it: what tells a blank row that was put in from one that was not. */
export function queueBelow(worksheet: Excel.Worksheet): Excel.Range {
  const cell = worksheet.getRange(toA1(cellRange(BELOW, 0)));
  cell.load('rowIndex');
  return cell;
}

/** By how many rows the cell of `queueBelow` has moved; undefined where Excel does not tell. Never throws. */
export async function rowsMoved(below: Excel.Range): Promise<number | undefined> {
  try {
    below.load('rowIndex');
    await withTimeout(below.context.sync());
    return below.rowIndex - BELOW;
  } catch {
    return undefined;
  }
}

const rowsOf = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => {
    if (edit.kind === 'insertRows') return sum + edit.count;
    return edit.kind === 'deleteRows' ? sum - edit.count : sum;
  }, 0);

/** The sheet after none, one, two … of the edits. */
function* stages(edits: readonly Edit[], before: Sheet): Generator<Sheet> {
  let sheet = before;
  yield sheet;
  for (const edit of edits) yield (sheet = applyEdit(edit, sheet));
}

/**
 * Excel stops a batch at the first action that fails and keeps what came before. This finds out how far it got, by
 * comparing the sheet with what each edit should have left, and takes that part back.
 */
async function takeBack(
  context: Excel.RequestContext,
  plan: Plan,
  before: Sheet,
  moved: number | undefined,
  unseen: readonly Edit[],
): Promise<Outcome> {
  const worksheet = context.workbook.worksheets.getItem(plan.sheet);
  const [loaded] = await loadSheets(context, [{ worksheet }]);
  const now = toSheet(loaded!);
  // The last stage that fits: edits that change nothing visible (formats) are undone with the rows they belong to.
  const done = [...stages(plan.edits, before)].findLastIndex(
    (stage, i) => alike(now, stage) && (moved === undefined || rowsOf(plan.edits.slice(0, i)) === moved),
  );
  if (done === 0) return 'untouched';
  if (done < 0) return 'partlyChanged';
  const back = invert({ ...plan, edits: plan.edits.slice(0, done) }, before);
  for (const edit of cellByCell([...back.edits, ...unseen])) queueEdit(worksheet, edit, loaded!.marks);
  await context.sync();
  return 'untouched';
}

/**
 * Brings the sheet back to `before` after a batch that failed or was not answered. Never throws.
 * @param moved what `rowsMoved` gave
 * @param unseen what takes back, besides, what a sheet does not show (heights of its rows)
 */
export async function restore(
  plan: Plan,
  before: Sheet,
  moved: number | undefined,
  unseen: readonly Edit[],
): Promise<Outcome> {
  try {
    return await withTimeout(Excel.run((context) => takeBack(context, plan, before, moved, unseen)));
  } catch {
    return 'partlyChanged';
  }
}
