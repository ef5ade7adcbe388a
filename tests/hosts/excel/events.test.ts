import { fromA1 } from '../../../src/core/sheet/address';
import { onWorkbookChange, type WorkbookChange } from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';
import { settled } from '../../support/settled';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('listening to the workbook', () => {
  const write = (sheet: string, address: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [['新']];
      await context.sync();
    });

  it('tells of edits and sheet switches once each, and of nothing after it is stopped', async () => {
    const heard: WorkbookChange[] = [];
    const stop = await onWorkbookChange((change) => heard.push(change));
    await write('说明', 'B1');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').activate();
      await context.sync();
    });
    await settled();
    expect(heard.filter(({ kind }) => kind === 'changed').map(({ range }) => range)).toEqual([fromA1('B1')]);
    expect(heard.filter(({ kind }) => kind === 'activated')).toHaveLength(1);
    await stop();
    await stop();
    const count = heard.length;
    await write('申报表', 'B1');
    await settled();
    expect(heard).toHaveLength(count);
    expect(excel.host.workspace.events.count).toBe(0);
  });

  it.each(['1.8', '1.15'] as const)(
    'tells of rows inserted and deleted, and of undo (ExcelApi %s)',
    async (excelApi) => {
      excel.close();
      excel = await openExcel({ sheets, excelApi });
      const heard: WorkbookChange[] = [];
      await onWorkbookChange((change) => change.kind === 'selected' || heard.push(change));
      const { univerAPI } = excel;
      const sheet = univerAPI.getActiveWorkbook()!.getActiveSheet();
      sheet.insertRows(0, 2);
      sheet.deleteRows(0, 1);
      sheet.getRange('A1').setValue('甲');
      await settled();
      expect(heard.map(({ kind, own }) => [kind, own])).toEqual(Array.from({ length: 3 }, () => ['changed', false]));
      univerAPI.getActiveWorkbook()!.undo();
      await settled();
      expect(heard).toHaveLength(4);
      expect(heard[3]).toMatchObject({ kind: 'changed', range: fromA1('A1') });
    },
  );

  it('knows its own changes where Excel says whose they are', async () => {
    const heard: WorkbookChange[] = [];
    await onWorkbookChange((change) => heard.push(change));
    await write('申报表', 'A1');
    await settled();
    expect(heard.map(({ own }) => own)).toEqual([true]);
    excel.close();
    excel = await openExcel({ sheets, excelApi: '1.13' });
    await onWorkbookChange((change) => heard.push(change));
    await write('申报表', 'A1');
    await settled();
    expect(heard.map(({ own }) => own)).toEqual([true, false]);
  });

  it('hears every sheet where Excel has no event for all of them', async () => {
    excel.close();
    excel = await openExcel({ sheets, excelApi: '1.8' });
    const heard: WorkbookChange[] = [];
    const stop = await onWorkbookChange((change) => heard.push(change));
    await write('说明', 'B1');
    await write('申报表', 'A1');
    await settled();
    expect(heard.filter(({ kind }) => kind === 'changed').map(({ range }) => range)).toEqual([
      fromA1('B1'),
      fromA1('A1'),
    ]);
    await stop();
    expect(excel.host.workspace.events.count).toBe(0);
  });

  it('follows sheets that come and go where Excel has no event for all of them', async () => {
    excel.close();
    excel = await openExcel({ sheets, excelApi: '1.8' });
    const heard: WorkbookChange[] = [];
    const stop = await onWorkbookChange((change) => heard.push(change));
    const inSheets = (change: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
      excel.Excel.run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      });
    await inSheets((all) => void all.add('附表'));
    await settled();
    await write('附表', 'C3');
    await inSheets((all) => all.getItem('说明').delete());
    await settled();
    expect(heard.filter(({ kind }) => kind !== 'activated').map(({ kind, range }) => [kind, range])).toEqual([
      ['added', undefined],
      ['changed', fromA1('C3')],
      ['deleted', undefined],
    ]);
    await stop();
    expect(excel.host.workspace.events.count).toBe(0);
    await write('附表', 'C4');
    await settled();
    expect(heard.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });
});
