import { documentCopy } from '../../../src/hosts/excel/document-copy';
import { layoutsOf } from '../../../src/hosts/excel/layout';
import { readWorkbook } from '../../../src/hosts/excel';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const table = {
  rows: [
    ['项目支出绩效目标申报表', '', ''],
    ['绩效指标', '产出指标', '≥200人'],
    ['', '', '≥95%'],
    ['', '', '', '', '备注'],
  ],
  merges: ['A1:C1', 'A2:A3', 'B2:B3', 'G9:H9'],
  hiddenRows: [2, 30],
  hiddenColumns: [2, 12],
};

describe('merges where Excel has no function for them', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ excelApi: '1.8', sheets: { '表 1，“甲”': table, 空: { rows: [] } } });
  });
  afterEach(() => excel.close());

  it('come from a copy of the workbook, once for all sheets, beside the round trips of any Excel', async () => {
    const { sheets } = await readWorkbook();
    expect(sheets[0]!.merges.map(toA1)).toEqual(['A1:C1', 'A2:A3', 'B2:B3']);
    expect([sheets[0]!.hiddenRows, sheets[0]!.hiddenColumns]).toEqual([[2], [2]]);
    expect(sheets[1]!.merges).toEqual([]);
    expect([excel.syncs(), excel.host.copies.made, excel.host.copies.open]).toEqual([2, 1, 0]);
  });

  it('are those of this moment, not of the file on the disk', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').unmerge();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    expect((await readWorkbook()).sheets[0]!.merges.map(toA1)).toEqual(['A3:A4', 'B3:B4']);
  });

  it('need no copy when there is nothing on the sheets that are read', async () => {
    const { byId } = await readWorkbook();
    expect(excel.host.copies.made).toBe(1);
    await readWorkbook({ sheet: '空', known: byId });
    expect(excel.host.copies.made).toBe(1);
  });

  it('cannot be guessed: without a copy the reading fails, and the copy is not left behind', async () => {
    excel.host.faults.noDocumentCopies = true;
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'unknown', outcome: 'untouched' });
    excel.host.faults.clear();
    expect((await readWorkbook()).sheets).toHaveLength(2);
    expect(excel.host.copies.open).toBe(0);
  });

  it('are not asked for where Excel gives no copies', async () => {
    excel.close();
    excel = await openExcel({ excelApi: '1.9', platform: 'web', sheets: { 表: table } });
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'unsupported', outcome: 'untouched' });
  });
});

describe('the copy', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`指标 ${String(i)}`, Math.sin(i)]);
    excel = await openExcel({ sheets: { 表: { rows, merges: ['C1:C300'] } } });
  });
  afterEach(() => excel.close());

  it('is put together from as many slices as it takes', async () => {
    const whole = await documentCopy();
    expect(whole.length).toBeGreaterThan(5000);
    const [again, layouts] = [await documentCopy(777), await layoutsOf(whole)];
    // Not byte by byte: each copy is packed anew, with the time of day in it. That it opens shows that nothing is missing.
    expect(again.length).toBeGreaterThan(777);
    expect((await layoutsOf(again)).get('表')).toEqual(layouts.get('表'));
    expect(layouts.get('表')).toEqual({ merges: [fromA1('C1:C300')], hiddenRows: [], hiddenColumns: [] });
    expect(excel.host.copies.open).toBe(0);
  });
});
