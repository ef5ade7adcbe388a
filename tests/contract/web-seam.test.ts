import { openExcel, type OpenExcel } from '../support/excel';
import { settled } from '../support/settled';
import { hears } from './contract';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ platform: 'web', sheets: { 表: { rows: [[1, '=A1*2']] } } });
});
afterEach(() => excel.close());

test('the client finds Excel on the web', async () => {
  const { host, platform } = await Office.onReady();
  expect([host, platform, Office.context.displayLanguage]).toEqual(['Excel', 'OfficeOnline', 'zh-CN']);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
});

test('reads and writes the same workbook', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表').getRange('A1:B1');
    range.getCell(0, 0).values = [[21]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[21, 42]]);
  });
});

test('errors and events arrive', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hears(heard, ({ address }) => address));
    await context.sync();
    worksheets.getItem('表').getRange('C3').values = [[1]];
    await context.sync();
    worksheets.getItem('没有').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
  await settled();
  expect(heard).toEqual(['C3']);
});
