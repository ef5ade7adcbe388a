import { openExcel, type OpenExcel } from '../support/excel';
import { snapshotOf } from '../support/excel-snapshot';

let excel: OpenExcel;
afterEach(() => excel.close());

it('changing a sheet narrower than the one in front leaves what is in front and selected', async () => {
  const cells = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => `${String(r)}.${String(c)}`));
  const snapshot = snapshotOf({ 宽表: { rows: cells(6, 12) }, 窄表: { rows: cells(6, 4) } });
  for (const sheet of Object.values(snapshot.sheets!)) sheet.columnCount = sheet.name === '宽表' ? 12 : 4;
  excel = await openExcel({ snapshot });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('宽表').getRange('A5:L6').select();
    const narrow = context.workbook.worksheets.getItem('窄表');
    for (const area of ['A2:A3', 'B2:B3', 'C2:C3']) {
      narrow.getRange('3:3').insert('Down');
      narrow.getRange(area).merge();
    }
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('宽表!A5:L6');
  });
});

it('rows taken out of a sheet that is not in front leave its sums', async () => {
  const rows = [...Array.from({ length: 4 }, (_, i) => [i + 1]), ['=SUM(A1:A4)']];
  excel = await openExcel({ sheets: { 封面: { rows: [['封面']] }, 申报表: { rows } } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('申报表');
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('3:3').delete('Up');
    sheet.getRange('2:2').delete('Up');
    const sum = sheet.getRange('A4');
    sum.load('formulas');
    await context.sync();
    expect(sum.formulas).toEqual([['=SUM(A1:A3)']]);
  });
});
