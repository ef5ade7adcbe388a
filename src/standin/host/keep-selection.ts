import type { Book } from './book/book';
import type { Changes } from './changes';

/**
 * Puts the sheet in front and its selection back, silently: Univer shows and selects what it inserted or merged, Excel leaves
 * both alone.
 */
export async function keepSelection<T>({ workbook }: Book, changes: Changes, change: () => Promise<T>): Promise<T> {
  const sheet = workbook.getActiveSheet();
  const before = sheet.getSelection()?.getActiveRange()?.getA1Notation();
  changes.quietSelection = true;
  try {
    return await change();
  } finally {
    // A selection is Univer's current one, whatever sheet it is asked of.
    if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) workbook.setActiveSheet(sheet);
    const after = sheet.getSelection()?.getActiveRange()?.getA1Notation();
    if (before && before !== after) sheet.getRange(before).activate();
    changes.quietSelection = false;
  }
}
