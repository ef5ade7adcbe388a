import { toA1, type Range } from '../../core/sheet/address';
import { HostError } from './errors';
import { officeCode, runExcel, supports } from './run';

/** Of so many areas is asked whether they can be seen; one that can be is enough. */
const MOST_ASKED = 100;

/** Nobody sees the cells that were selected: their rows or their columns are hidden, by hand or by a filter. */
export type Unseen = 'rows' | 'columns';

function unseenOf(ranges: readonly Excel.Range[]): Unseen | undefined {
  // Of several rows Excel says null where only some are hidden.
  if (ranges.some(({ rowHidden, columnHidden }) => rowHidden !== true && columnHidden !== true)) return undefined;
  return ranges.some(({ rowHidden }) => rowHidden === true) ? 'rows' : 'columns';
}

/**
 * Brings the sheet to the front and selects the cells (the first range only, where Excel cannot select several), in one
 * round trip. Says what hides them where none of them can be seen.
 */
export async function selectCells(sheet: string, ranges: readonly Range[]): Promise<Unseen | undefined> {
  const addresses = ranges.map(toA1);
  if (addresses.length === 0) return undefined;
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const areas = addresses.length > 1 && supports('1.18') ? worksheet.getRanges(addresses.join(',')) : undefined;
    // An office.js of our own may be older than the Excel it runs in.
    if (areas && 'select' in areas) areas.select();
    else worksheet.getRange(addresses[0]).select();
    const asked = addresses.slice(0, MOST_ASKED).map((address) => worksheet.getRange(address));
    for (const range of asked) range.load('rowHidden,columnHidden');
    try {
      await context.sync();
    } catch (error) {
      // With another workbook in front, Excel can only say that something went wrong.
      if (officeCode(error) !== 'GeneralException') throw error;
      throw new HostError('otherWorkbook', 'untouched', { cause: error });
    }
    return unseenOf(asked);
  });
}
