import type { Edit } from '../../core/edits/edit';
import { followedRange } from '../../core/edits/outside';
import { fromA1, toA1 } from '../../core/sheet/address';
import { supports, withTimeout } from './run';

/** Asks which part of a sheet is printed; undefined where Excel does not tell (before 1.9). */
export function queuePrintArea(worksheet: Excel.Worksheet): Excel.RangeAreas | undefined {
  if (!supports('1.9')) return undefined;
  const area = worksheet.pageLayout.getPrintAreaOrNullObject();
  area.load('areas/items/address');
  return area;
}

/** The areas as they were before the edits; none where there are none, or Excel has not answered. */
function areasOf(asked: Excel.RangeAreas | undefined): string[] {
  try {
    return asked && !asked.isNullObject ? asked.areas.items.map(({ address }) => address) : [];
  } catch {
    return [];
  }
}

/**
 * What is printed reaches over rows put under its last one, where it is one area. Gives what sets it once the rows are there: a request of its
 * own, which may fail without harm, because Excel sets up no page where there is no printer.
 */
export function followPrintArea(
  worksheet: Excel.Worksheet,
  asked: Excel.RangeAreas | undefined,
  edits: readonly Edit[],
): (() => Promise<void>) | undefined {
  const [area, ...others] = areasOf(asked).map(fromA1);
  const wanted = area && others.length === 0 ? followedRange(area, edits) : undefined;
  if (!wanted) return undefined;
  return async () => {
    worksheet.pageLayout.setPrintArea(toA1(wanted));
    await withTimeout(worksheet.context.sync()).catch(() => undefined);
  };
}
