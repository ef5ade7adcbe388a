import { fromA1 } from '../../../src/core/sheet/address';
import { readSelection, selectCells } from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('selecting cells', () => {
  it('brings their sheet to the front', async () => {
    await selectCells('说明', [fromA1('B1'), fromA1('A1')]);
    expect(await readSelection()).toEqual({ sheet: '说明', ranges: [fromA1('B1')] });
  });

  it('says that another workbook is in front', async () => {
    excel.host.faults.otherWorkbookInFocus = true;
    await expect(selectCells('说明', [fromA1('B1')])).rejects.toMatchObject({ code: 'otherWorkbook' });
  });

  it('says that the sheet is gone', async () => {
    await expect(selectCells('旧表', [fromA1('B1')])).rejects.toMatchObject({ code: 'noSheet' });
  });
});
