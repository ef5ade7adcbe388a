import { unmet } from '../../core/edits/contents';
import type { Plan } from '../../core/edits/edit';
import { invert } from '../../core/edits/invert';
import { cellByCell, queueEdit } from './carry-out';
import { HostError } from './errors';
import { heightsBack, queueHeights } from './heights';
import { queueLooks } from './looks';
import type { Mark } from './mark-format';
import { queueOutside, readOutside } from './outside';
import { loadSheets } from './read-sheet';
import { toSheet } from './to-sheet';
import { oneUndoStep, patience, runExcel, supports, toHostError, withTimeout } from './run';
import { queueBelow, restore, rowsMoved } from './restore';
import { marksAfter } from './set-marks';

/** Heji's marks on the sheet, where a plan sets them. */
export interface PlanMarks {
  /** As an earlier reading found them: of these is asked where they lie, and what is right is not written again. */
  readonly known?: readonly Mark[] | undefined;
  /** Told of the marks there are afterwards. */
  readonly keep?: (marks: readonly Mark[]) => void;
}

async function attempt(context: Excel.RequestContext, asked: Plan, { known, keep }: PlanMarks): Promise<Plan> {
  const plan = { ...asked, edits: cellByCell(asked.edits) };
  const worksheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  const below = queueBelow(worksheet);
  const looks = queueLooks(worksheet, plan.edits);
  const heights = queueHeights(worksheet, plan.edits);
  const outside = queueOutside(context, plan.edits);
  const [loaded] = await withTimeout(loadSheets(context, [{ worksheet, marked: known }]));
  if (loaded!.worksheet.isNullObject) throw new HostError('noSheet');

  const before = toSheet(loaded!);
  if (unmet(plan.expects, before).length > 0) throw new HostError('changedMeanwhile');
  const following = outside && (await withTimeout(readOutside(worksheet, outside, plan.sheet, plan.edits)));
  const set = plan.edits.map((edit) => queueEdit(worksheet, edit, loaded!.marks, looks, heights)).findLast(Boolean);
  following?.follow();
  try {
    await withTimeout(context.sync());
  } catch (error) {
    const { code } = toHostError(error);
    const outcome = await restore(plan, before, await rowsMoved(below), heightsBack(heights));
    throw new HostError(code, outcome, { cause: error });
  }
  await following?.afterwards?.();
  if (set) keep?.(marksAfter(set));
  const undo = invert(plan, before);
  return { ...undo, edits: [...undo.edits, ...heightsBack(heights)] };
}

// Reading, writing and, where that fails, taking back: each of them may take its time.
const WITHIN = 5;

/**
 * Carries a plan out, whole or not at all, in two round trips (three where other sheets may speak of new rows), and gives back the plan that takes it back exactly.
 * @throws HostError `changedMeanwhile` when the sheet no longer holds what the plan expects, `noSheet`, `protected`, …;
 * its `outcome` says whether the sheet is as it was.
 */
export async function applyPlan(plan: Plan, marks: PlanMarks = {}): Promise<Plan> {
  const carryOut = (context: Excel.RequestContext): Promise<Plan> => attempt(context, plan, marks);
  try {
    return await runExcel(carryOut, WITHIN * patience.answerMs, oneUndoStep);
  } catch (error) {
    // What cannot be grouped (UndoNotSupported; https://github.com/OfficeDev/office-js/issues/6711) can still be done.
    const { code, outcome } = toHostError(error);
    if (!supports('1.20') || code !== 'unknown' || outcome !== 'untouched') throw error;
    return runExcel(carryOut, WITHIN * patience.answerMs);
  }
}
