import { toA1, type Range } from '../../core/sheet/address';
import { HostError } from './errors';
import { officeCode, runExcel, supports } from './run';

/** Brings the sheet to the front and selects the cells (the first range only, where Excel cannot select several). */
export async function selectCells(sheet: string, ranges: readonly Range[]): Promise<void> {
  const addresses = ranges.map(toA1);
  if (addresses.length === 0) return;
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    const areas = addresses.length > 1 && supports('1.18') ? worksheet.getRanges(addresses.join(',')) : undefined;
    // An office.js of our own may be older than the Excel it runs in.
    if (areas && 'select' in areas) areas.select();
    else worksheet.getRange(addresses[0]).select();
    try {
      await context.sync();
    } catch (error) {
      // With another workbook in front, Excel can only say that something went wrong.
      if (officeCode(error) !== 'GeneralException') throw error;
      throw new HostError('otherWorkbook', 'untouched', { cause: error });
    }
  });
}
