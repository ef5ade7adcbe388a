import type { Highlight } from '../../core/edits/edit';
import { markIds, queueMarks } from './mark-format';
import { officeCode, runExcel } from './run';
import { setMarks } from './set-marks';

/** The marks that a sheet is to have, instead of those it has. */
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Highlight[];
  /** Ids of the marks there are, from the reading. */
  readonly known?: readonly string[] | undefined;
}

/** Replaces the marks that are found on the sheets now: two round trips. */
const replaceFound = (sheets: readonly SheetMarks[]): Promise<void> =>
  runExcel(async (context) => {
    const found = sheets.map(({ sheet, marks }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return { worksheet, marks, formats: queueMarks(worksheet) };
    });
    await context.sync();
    for (const { worksheet, marks, formats } of found) setMarks(worksheet, marks, markIds(formats));
    await context.sync();
  });

/**
 * Replaces Heji's marks on sheets, as conditional formats; an empty list takes them away. One round trip for all sheets
 * when it is known of each which marks there are, else two.
 */
export async function highlightSheets(sheets: readonly SheetMarks[]): Promise<void> {
  if (sheets.length === 0) return;
  if (sheets.some(({ known }) => !known)) return replaceFound(sheets);
  try {
    await Excel.run(async (context) => {
      for (const { sheet, marks, known } of sheets) setMarks(context.workbook.worksheets.getItem(sheet), marks, known!);
      await context.sync();
    });
  } catch (error) {
    // Somebody took a mark away since the reading (deleted rows, cleared rules): look again.
    if (officeCode(error) !== 'ItemNotFound') return runExcel(() => Promise.reject(error as Error));
    return replaceFound(sheets);
  }
}

/** The same for one sheet. */
export const highlight = (sheet: string, marks: readonly Highlight[], known?: readonly string[]): Promise<void> =>
  highlightSheets([{ sheet, marks, known }]);

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
