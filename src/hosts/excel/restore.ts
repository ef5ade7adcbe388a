import type { Plan } from '../../core/edits/edit';
import { invert } from '../../core/edits/invert';
import { applyToSheet } from '../../core/edits/simulate';
import { formulaAt, usedRange, type Sheet } from '../../core/sheet/sheet';
import { union } from '../../core/sheet/address';
import { queueEdit } from './carry-out';
import type { Outcome } from './errors';
import { queueSheet, toSheet } from './read-sheet';

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

/**
 * Excel stops a batch at the first action that fails and keeps what came before. This finds out how far it got, by
 * comparing the sheet with what each edit should have left, and takes that part back.
 */
export async function restore(plan: Plan, before: Sheet): Promise<Outcome> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(plan.sheet);
      const queued = queueSheet(worksheet);
      await context.sync();
      const now = toSheet(plan.sheet, queued);
      if (alike(now, before)) return 'untouched';
      const done = plan.edits.findIndex((_edit, i) =>
        alike(now, applyToSheet({ edits: plan.edits.slice(0, i + 1) }, before)),
      );
      if (done < 0) return 'partlyChanged';
      const back = invert({ ...plan, edits: plan.edits.slice(0, done + 1) }, before);
      for (const edit of back.edits) queueEdit(worksheet, edit, []);
      await context.sync();
      return 'untouched';
    });
  } catch {
    return 'partlyChanged';
  }
}
