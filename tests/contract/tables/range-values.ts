import { type Contract, type Member } from '../contract';

const sheets = {
  表: {
    rows: [
      [1234.5, '=A1*2', 0.125, 44197, '文字', true, '=1/0', null],
      ['1', '', '=A9', "'x"],
    ],
    formats: { A1: '#,##0.00', C1: '0.0%', D1: 'yyyy"年"m"月"d"日"', H1: '0.00' },
  },
};

const row = (context: Excel.RequestContext, address = 'A1:H1'): Excel.Range =>
  context.workbook.worksheets.getItem('表').getRange(address);

async function enter(context: Excel.RequestContext, values: unknown[][], address = 'J1:J9'): Promise<Excel.Range> {
  const range = row(context, address);
  range.values = values as never;
  range.load('values,formulas,text,numberFormat,valueTypes');
  await context.sync();
  return range;
}

const members: readonly Member[] = [
  {
    member: 'Range.values',
    since: '1.1',
    says: 'raw values: "" for a blank, a serial number for a date, the error as text',
    async check(context) {
      const range = row(context);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1234.5, 2469, 0.125, 44197, '文字', true, '#DIV/0!', '']]);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'are taken as if typed: numbers, percentages, dates and formulas are understood',
    async check(context) {
      const range = await enter(context, [
        ['12'],
        ['1,234.50'],
        ['12%'],
        ['=1+1'],
        ['TRUE'],
        ['2021-01-01'],
        ['甲'],
        ['0012'],
        ['+A1'],
      ]);
      expect(range.values.flat()).toEqual([12, 1234.5, 0.12, 2, true, 44197, '甲', 12, 1234.5]);
      expect(range.numberFormat.flat().slice(0, 4)).toEqual(['General', '#,##0.00', '0%', 'General']);
      expect(range.formulas[8]).toEqual(['=+A1']);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: "a leading ' makes it text, whatever follows; it is not part of the value",
    async check(context) {
      const range = await enter(context, [["'=1+1"], ["'12"], ["'"], ["'-"]], 'J1:J4');
      expect(range.values.flat()).toEqual(['=1+1', '12', '', '-']);
      expect(range.valueTypes.flat().slice(0, 2)).toEqual(['String', 'String']);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'null leaves a cell as it is, "" clears it and keeps its format',
    async check(context) {
      const range = row(context, 'A1:B1');
      range.values = [[null, '']] as never;
      range.load('values,formulas,numberFormat');
      await context.sync();
      expect(range.formulas).toEqual([[1234.5, '']]);
      const first = row(context, 'A1');
      first.values = [['']];
      first.load('values,numberFormat');
      await context.sync();
      expect([first.values, first.numberFormat]).toEqual([[['']], [['#,##0.00']]]);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'a text cell (format "@") keeps everything as text',
    async check(context) {
      row(context, 'J1:J2').numberFormat = [['@'], ['@']];
      const range = await enter(context, [['12'], ['=1+1']], 'J1:J2');
      expect(range.values).toEqual([['12'], ['=1+1']]);
      expect(range.formulas).toEqual([['12'], ['=1+1']]);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'a single value goes to every cell; an array of another size is an error',
    async check(context) {
      const range = row(context, 'J1:K2');
      range.values = 7 as never;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
      row(context, 'J1:K2').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'more than 1,500 cells arrive, though the client cuts them up',
    async check(context) {
      const range = row(context, 'J1:M500');
      range.values = Array.from({ length: 500 }, (_, r) => [r, r + 1, r + 2, r + 3]);
      await context.sync();
      const last = row(context, 'J500:M500');
      last.load('values');
      await context.sync();
      expect(last.values).toEqual([[499, 500, 501, 502]]);
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'null for entire rows and columns, and writing them is an error',
    async check(context) {
      const range = row(context, '1:1');
      range.load('values');
      await context.sync();
      expect(range.values).toBeNull();
      row(context, '1:1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
  },
  {
    member: 'Range.values',
    since: '1.1',
    says: 'only the top-left cell of a merge takes a value',
    undocumented: true,
    async check(context) {
      const range = row(context, 'J1:K1');
      range.merge();
      range.values = [[1, 2]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    },
  },
  {
    member: 'Range.text',
    since: '1.1',
    says: 'what the cell shows by its number format, whatever the width of the column',
    async check(context) {
      const range = row(context);
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1,234.50', '2469', '12.5%', '2021年1月1日', '文字', 'TRUE', '#DIV/0!', '']]);
    },
  },
  {
    member: 'Range.formulas',
    since: '1.1',
    says: 'the formula where there is one, the value elsewhere',
    async check(context) {
      const range = row(context, 'A1:C2');
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        [1234.5, '=A1*2', 0.125],
        ['1', '', '=A9'],
      ]);
    },
  },
  {
    member: 'Range.formulas',
    since: '1.1',
    says: 'results are there with the next sync, also of formulas that depend on them',
    async check(context) {
      const range = row(context, 'J1:J3');
      range.formulas = [['=A1+1'], ['=J1*2'], ['=SUM(J1:J2)']];
      row(context, 'A1').values = [[1]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2], [4], [6]]);
    },
  },
  {
    member: 'Range.numberFormat',
    since: '1.1',
    says: 'General where nothing was set; set alone it changes no value',
    async check(context) {
      const range = row(context, 'A1:B1');
      range.numberFormat = [['0', null]] as never;
      range.load('numberFormat,values,text');
      await context.sync();
      expect(range.numberFormat).toEqual([['0', 'General']]);
      expect(range.values).toEqual([[1234.5, 2469]]);
      expect(range.text).toEqual([['1235', '2469']]);
    },
  },
  {
    member: 'Range.rowHidden',
    since: '1.2',
    says: 'null where some rows are hidden and some are not',
    async check(context) {
      row(context, '2:2').rowHidden = true;
      const [one, both] = [row(context, 'A2'), row(context, 'A1:A2')];
      one.load('rowHidden');
      both.load('rowHidden');
      await context.sync();
      expect([one.rowHidden, both.rowHidden]).toEqual([true, null]);
      row(context, '2:2').rowHidden = false;
      one.load('rowHidden');
      await context.sync();
      expect(one.rowHidden).toBe(false);
    },
  },
  {
    member: 'Range.columnHidden',
    since: '1.2',
    says: 'null where some columns are hidden and some are not',
    async check(context) {
      row(context, 'B:B').columnHidden = true;
      const [one, both] = [row(context, 'B1'), row(context, 'A1:B1')];
      one.load('columnHidden');
      both.load('columnHidden');
      await context.sync();
      expect([one.columnHidden, both.columnHidden]).toEqual([true, null]);
    },
  },
  {
    member: 'Range.address',
    also: ['Range.rowIndex', 'Range.columnIndex', 'Range.rowCount', 'Range.columnCount', 'Range.cellCount'],
    since: '1.1',
    says: 'with the sheet, in quotes where its name needs them',
    async check(context) {
      const other = context.workbook.worksheets.add("二 '表").getRange('B2');
      const [plain, indices] = [row(context, 'A1'), row(context, 'B2:C4')];
      for (const range of [other, plain, indices])
        range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect([other.address, plain.address]).toEqual(["'二 ''表'!B2", '表!A1']);
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = indices;
      expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 3, 2, 6]);
    },
  },
  {
    member: 'Range.load',
    since: '1.1',
    says: 'a property that was not loaded cannot be read',
    async check(context) {
      const range = row(context);
      range.load('values');
      await context.sync();
      expect(() => range.text).toThrow(/“text”|'text'/);
    },
  },
  {
    member: 'Range.getRowProperties',
    since: '1.9',
    says: 'what was asked for, row by row',
    async check(context) {
      row(context, '2:2').rowHidden = true;
      const rows = row(context, 'A1:B3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(rows.value.map((r) => r.rowHidden)).toEqual([false, true, false]);
    },
  },
  {
    member: 'Range.getColumnProperties',
    since: '1.9',
    says: 'what was asked for, column by column',
    async check(context) {
      row(context, 'B:B').columnHidden = true;
      const columns = row(context, 'A1:C3').getColumnProperties({ columnHidden: true });
      await context.sync();
      expect(columns.value.map((c) => c.columnHidden)).toEqual([false, true, false]);
    },
  },
  {
    member: 'Range.getCellProperties',
    since: '1.9',
    says: 'what was asked for, cell by cell',
    async check(context) {
      row(context, 'A1').format.fill.color = '#FFEE00';
      row(context, 'B1').format.font.bold = true;
      const cells = row(context, 'A1:B1').getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: '表!A1', format: { fill: { color: '#FFEE00' }, font: { bold: false } } },
          { address: '表!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    },
  },
];

export const rangeValues: Contract = { title: 'values of a range', sketch: { sheets }, members };
