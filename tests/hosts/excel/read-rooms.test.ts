import { fromA1 } from '../../../src/core/sheet/address';
import { readRooms } from '../../../src/hosts/excel/read-rooms';
import { openExcel, type OpenExcel } from '../../support/excel';

let excel: OpenExcel;
afterEach(() => excel.close());

it('an area is as wide as its columns together; its letters are those of its first cell', async () => {
  excel = await openExcel({ sheets: { 申报表: { rows: [['完成时间', 45657, '', '']] } } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('申报表');
    sheet.getRange('B:B').format.columnWidth = 30;
    sheet.getRange('C:C').format.columnWidth = 45;
    sheet.getRange('B1').format.font.size = 9;
    await context.sync();
  });
  const [merged, alone] = await readRooms('申报表', ['B1:C1', 'C1'].map(fromA1));
  expect(merged).toEqual({ width: 75, fontSize: 9 });
  expect(alone!.width).toBe(45);
});

it('a sheet that is gone is told as such', async () => {
  excel = await openExcel();
  await expect(readRooms('没有', [fromA1('A1')])).rejects.toMatchObject({ code: 'noSheet' });
});
