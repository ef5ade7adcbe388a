import { unmet } from '../../core/edits/contents';
import type { NewSheet } from '../../core/forms/new-sheet';
import { contains } from '../../core/sheet/address';
import { usedRange, type Sheet } from '../../core/sheet/sheet';
import { addSheet } from './add-sheet';
import { drawSheet } from './draw-sheet';
import { HostError } from './errors';
import { loadSheets } from './read-sheet';
import { toSheet } from './to-sheet';
import { runExcel } from './run';

/**
 * Makes a sheet at the end of the workbook, whole or not at all, brings it to the front and gives its name. Two round trips.
 * @throws HostError; its `outcome` says whether something of the sheet was left behind.
 */
export const insertSheet = (made: NewSheet): Promise<string> => addSheet(made.name, (sheet) => drawSheet(sheet, made));

/** Has the user put nothing into it, beside it or taken anything out of it? */
function isAsMade(sheet: Sheet, { contents, frame, title }: NewSheet): boolean {
  const area = { ...frame, top: title.top };
  const used = usedRange(sheet);
  return used !== undefined && contains(area, used) && unmet([{ range: area, formulas: contents }], sheet).length === 0;
}

/**
 * Takes a sheet that was inserted away again, in two round trips.
 * @throws HostError `changedMeanwhile` when something was filled in since, `noSheet` when it is gone or renamed.
 */
export const removeSheet = (name: string, made: NewSheet): Promise<void> =>
  runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    const [loaded] = await loadSheets(context, [{ worksheet }]);
    if (loaded!.worksheet.isNullObject) throw new HostError('noSheet');
    if (!isAsMade(toSheet(loaded!), made)) throw new HostError('changedMeanwhile');
    worksheet.delete();
    await context.sync();
  });
