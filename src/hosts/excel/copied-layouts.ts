import { documentCopy } from './document-copy';
import { HostError } from './errors';
import { layoutsOf } from './layout';
import type { LoadedSheet } from './loaded-sheet';

/** Merges, and hidden rows and columns, of an Excel that has no functions for them. */
export async function withLayouts(loaded: readonly LoadedSheet[]): Promise<LoadedSheet[]> {
  const isEmpty = ({ worksheet, parts }: LoadedSheet): boolean =>
    worksheet.isNullObject || parts.every(({ used }) => used.isNullObject);
  if (loaded.every(isEmpty)) return [...loaded];
  const layouts = await layoutsOf(await documentCopy());
  return loaded.map((sheet) => {
    if (isEmpty(sheet)) return sheet;
    const layout = layouts.get(sheet.worksheet.name);
    // The copy is made a moment after the reading.
    if (!layout) throw new HostError('changedMeanwhile');
    return { ...sheet, layout };
  });
}
