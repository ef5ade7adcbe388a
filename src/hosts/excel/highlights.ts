import type { Highlight } from '../../core/edits/edit';
import { markIds, queueMarks } from './mark-format';
import { officeCode, runExcel } from './run';
import { setMarks } from './set-marks';

/** Replaces the marks that are found on the sheet now: two round trips. */
const replaceFound = (sheet: string, marks: readonly Highlight[]): Promise<void> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const found = queueMarks(worksheet);
    await context.sync();
    setMarks(worksheet, marks, markIds(found));
    await context.sync();
  });

/**
 * Replaces Heji's marks on a sheet, as conditional formats; an empty list takes them away.
 * @param known ids of the marks there are, from the reading: with them it takes one round trip, else two.
 */
export async function highlight(sheet: string, marks: readonly Highlight[], known?: readonly string[]): Promise<void> {
  if (!known) return replaceFound(sheet, marks);
  try {
    await Excel.run(async (context) => {
      setMarks(context.workbook.worksheets.getItem(sheet), marks, known);
      await context.sync();
    });
  } catch (error) {
    // Somebody took a mark away since the reading (deleted rows, cleared rules): look again.
    if (officeCode(error) !== 'ItemNotFound') return runExcel(() => Promise.reject(error as Error));
    return replaceFound(sheet, marks);
  }
}

/** Takes every mark of Heji away: on one sheet, or on all of them. Two round trips, three for all sheets. */
export const clearHighlights = (sheet?: string): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    if (sheet === undefined) {
      worksheets.load('items/name');
      await context.sync();
    }
    const where = sheet === undefined ? worksheets.items : [worksheets.getItem(sheet)];
    const found = where.map((worksheet) => [worksheet, queueMarks(worksheet)] as const);
    await context.sync();
    for (const [worksheet, formats] of found) setMarks(worksheet, [], markIds(formats));
    await context.sync();
  });
