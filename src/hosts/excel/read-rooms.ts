import type { Room } from '../../core/edits/fitting';
import { toA1, type Range } from '../../core/sheet/address';
import { runExcel } from './run';

const columnsOf = ({ top, left, right }: Range): Range[] =>
  Array.from({ length: right - left + 1 }, (_, i) => ({ top, bottom: top, left: left + i, right: left + i }));

/**
 * How much room areas of a sheet give to what their first cell shows, in their order. Excel does not say of a number that
 * it has no room: `Range.text` is what it would show in a column that is wide enough.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 * @throws HostError
 */
export function readRooms(sheet: string, areas: readonly Range[]): Promise<Room[]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const asked = areas.map((area) => {
      const columns = columnsOf(area).map((column) => worksheet.getRange(toA1(column)));
      for (const column of columns) column.load('format/columnWidth');
      const { font } = columns[0]!.format;
      font.load('size');
      return { columns, font };
    });
    await context.sync();
    return asked.map(({ columns, font }) => ({
      width: columns.reduce((sum, { format }) => sum + format.columnWidth, 0),
      fontSize: font.size,
    }));
  });
}
