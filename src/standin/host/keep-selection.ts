import type { Book } from './book/book';
import type { Changes } from './changes';

/** Puts the selection back where it was, silently: Univer selects what it inserted or merged, Excel leaves it alone. */
export async function keepSelection<T>(book: Book, changes: Changes, change: () => Promise<T>): Promise<T> {
  const sheet = book.workbook.getActiveSheet();
  const before = sheet.getSelection()?.getActiveRange()?.getA1Notation();
  changes.quietSelection = true;
  try {
    return await change();
  } finally {
    const after = sheet.getSelection()?.getActiveRange()?.getA1Notation();
    if (before && before !== after) sheet.getRange(before).activate();
    changes.quietSelection = false;
  }
}
