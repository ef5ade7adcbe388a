/** `Document.getFileAsync`, the one member of the common API that Heji reads a workbook with: below ExcelApi 1.13. */
import { read } from '@e965/xlsx';
import { openExcel, type OpenExcel } from '../support/excel';

const PAGE = 'https://learn.microsoft.com/javascript/api/office/office';

const asked = <T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    call(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(String(error.code))),
    ),
  );

const copy = (fileType: Office.FileType = Office.FileType.Compressed, sliceSize = 1000): Promise<Office.File> =>
  asked((callback) => Office.context.document.getFileAsync(fileType, { sliceSize }, callback));

describe(`Document.getFileAsync (${PAGE}.document#office-office-document-getfileasync-member(1))`, () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({
      sheets: { 表: { rows: [['甲', 1], [], [], ['丙']], merges: ['A2:B3'], hiddenRows: [3] } },
    });
  });
  afterEach(() => excel.close());

  it('gives the whole workbook in slices of the size asked for, with edits made since it was opened', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').values = [['乙']];
      await context.sync();
    });
    const file = await copy();
    const bytes: number[] = [];
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await asked<Office.Slice>((callback) => file.getSliceAsync(i, callback));
      expect([slice.index, slice.size]).toEqual([i, Math.min(1000, file.size - 1000 * i)]);
      bytes.push(...(slice.data as number[]));
    }
    expect([bytes.length, file.sliceCount]).toEqual([file.size, Math.ceil(file.size / 1000)]);
    const sheet = read(new Uint8Array(bytes), { type: 'array', cellStyles: true }).Sheets['表']!;
    expect(sheet.A1?.v).toBe('乙');
    expect(sheet['!merges']).toEqual([{ s: { r: 1, c: 0 }, e: { r: 2, c: 1 } }]);
    expect(sheet['!rows']?.[3]?.hidden).toBe(true);
  });

  it('fails while two copies are held, until one is closed', async () => {
    const [first] = [await copy(), await copy()];
    await expect(copy()).rejects.toThrow('5001');
    await asked<void>((callback) => first.closeAsync(callback));
    await copy();
    expect([excel.host.copies.made, excel.host.copies.open]).toEqual([3, 2]);
  });

  it('gives nothing of a copy that was closed', async () => {
    const file = await copy();
    await asked<void>((callback) => file.closeAsync(callback));
    await expect(asked<Office.Slice>((callback) => file.getSliceAsync(0, callback))).rejects.toThrow('5001');
  });

  it('knows no other type of file here', async () => {
    await expect(copy(Office.FileType.Pdf)).rejects.toThrow('5001');
  });

  it('is announced by the requirement set CompressedFile, which Excel on the web does not have', async () => {
    const announced = () => Office.context.requirements.isSetSupported('CompressedFile', '1.1');
    expect(announced()).toBe(true);
    excel.close();
    excel = await openExcel({ platform: 'web' });
    expect(announced()).toBe(false);
  });
});
