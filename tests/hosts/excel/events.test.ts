import { fromA1 } from '../../../src/core/sheet/address';
import { onWorkbookChange, type WorkbookChange } from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('listening to the workbook', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
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
});
