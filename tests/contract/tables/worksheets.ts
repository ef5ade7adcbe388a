import { settled } from '../../support/settled';
import { hears, type Contract, type Member } from '../contract';

const sheets = {
  目标表: {
    rows: [
      [1, '=A1+1'],
      ['甲', '=1/0'],
    ],
    formats: { D6: '0.00' },
  },
  '测算 表': { rows: [[5]] },
  空: { rows: [] },
  隐: { rows: [[1]], hidden: true },
};

const expectError = async (work: Promise<unknown>, code: string): Promise<void> =>
  expect(work).rejects.toMatchObject({ code });

const members: readonly Member[] = [
  {
    member: 'WorksheetCollection.items',
    since: '1.1',
    says: 'the sheets in tab order, hidden ones too',
    async check(context) {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility,items/position');
      await context.sync();
      expect(worksheets.items.map((s) => [s.name, s.visibility, s.position])).toEqual([
        ['目标表', 'Visible', 0],
        ['测算 表', 'Visible', 1],
        ['空', 'Visible', 2],
        ['隐', 'Hidden', 3],
      ]);
      expect(new Set(worksheets.items.map((s) => s.id)).size).toBe(4);
    },
  },
  {
    member: 'WorksheetCollection.getActiveWorksheet',
    since: '1.1',
    says: 'the active sheet',
    async check(context) {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('目标表');
    },
  },
  {
    member: 'WorksheetCollection.getFirst',
    since: '1.5',
    says: 'the first sheet in tab order, with true the first visible one',
    async check(context) {
      const { worksheets } = context.workbook;
      worksheets.getItem('目标表').visibility = 'Hidden';
      const [first, visible] = [worksheets.getFirst(), worksheets.getFirst(true)];
      first.load('name');
      visible.load('name');
      await context.sync();
      expect([first.name, visible.name]).toEqual(['目标表', '测算 表']);
    },
  },
  {
    member: 'WorksheetCollection.getItem',
    since: '1.1',
    says: 'by name (whatever its case) or id; ItemNotFound for a sheet there is not',
    async check(context) {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Plan');
      sheet.load('id');
      await context.sync();
      const byName = worksheets.getItem('pLAN');
      const byId = worksheets.getItem(sheet.id);
      byName.load('name');
      byId.load('name');
      await context.sync();
      expect([byName.name, byId.name]).toEqual(['Plan', 'Plan']);
      worksheets.getItem('没有').load('name');
      await expectError(context.sync(), 'ItemNotFound');
    },
  },
  {
    member: 'WorksheetCollection.getItemOrNullObject',
    since: '1.4',
    says: 'a null object for a sheet there is not, and so is all that is asked of it',
    async check(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1');
      range.load('values');
      sheet.load('name');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    },
  },
  {
    member: 'WorksheetCollection.getCount',
    since: '1.4',
    says: 'counts all sheets, or the visible ones',
    async check(context) {
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([all.value, visible.value]).toEqual([4, 3]);
    },
  },
  {
    member: 'WorksheetCollection.add',
    since: '1.1',
    says: 'adds at the end and does not activate; a taken name is an error, and so is one Excel cannot have',
    async check(context) {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('新');
      sheet.load('name,position');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect([sheet.name, sheet.position, active.name]).toEqual(['新', 4, '目标表']);
      worksheets.add('新');
      await expectError(context.sync(), 'ItemAlreadyExists');
      worksheets.add('1/2');
      await expectError(context.sync(), 'InvalidArgument');
    },
  },
  {
    member: 'WorksheetCollection.onActivated',
    since: '1.7',
    says: 'tells the id of the sheet that was activated',
    async check(context) {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(hears(heard, ({ worksheetId }) => worksheetId));
      const sheet = worksheets.getItem('测算 表');
      sheet.load('id');
      await context.sync();
      sheet.activate();
      await context.sync();
      await settled();
      expect(heard).toEqual([sheet.id]);
    },
  },
  {
    member: 'WorksheetCollection.onAdded',
    since: '1.7',
    says: 'tells the id of the new sheet',
    async check(context) {
      const heard: string[] = [];
      context.workbook.worksheets.onAdded.add(hears(heard, ({ worksheetId }) => worksheetId));
      await context.sync();
      const sheet = context.workbook.worksheets.add('新');
      sheet.load('id');
      await context.sync();
      await settled();
      expect(heard).toEqual([sheet.id]);
    },
  },
  {
    member: 'WorksheetCollection.onDeleted',
    since: '1.7',
    says: 'tells the id of the sheet that went',
    async check(context) {
      const heard: string[] = [];
      const sheet = context.workbook.worksheets.getItem('空');
      sheet.load('id');
      context.workbook.worksheets.onDeleted.add(hears(heard, ({ worksheetId }) => worksheetId));
      await context.sync();
      sheet.delete();
      await context.sync();
      await settled();
      expect(heard).toEqual([sheet.id]);
    },
  },
  {
    member: 'WorksheetCollection.onChanged',
    since: '1.9',
    says: 'tells of edited cells and of inserted and deleted rows on any sheet; not of results and references that follow',
    async check(context) {
      const heard: unknown[] = [];
      const sheet = context.workbook.worksheets.getItem('目标表');
      sheet.load('id');
      context.workbook.worksheets.onChanged.add(
        hears(heard, ({ worksheetId, address, changeType, source }) => [worksheetId, address, changeType, source]),
      );
      await context.sync();
      sheet.getRange('A1').values = [[9]];
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('1:1').delete('Up');
      await context.sync();
      await settled();
      expect(heard).toEqual([
        [sheet.id, 'A1', 'RangeEdited', 'Local'],
        [sheet.id, '1:2', 'RowInserted', 'Local'],
        [sheet.id, '1:1', 'RowDeleted', 'Local'],
      ]);
    },
  },
  {
    member: 'WorksheetCollection.onChanged',
    since: '1.9',
    says: 'names columns, and the cells that are put in or taken out with the way their neighbours go (the way since 1.14)',
    async check(context) {
      const heard: unknown[] = [];
      const sheet = context.workbook.worksheets.getItem('目标表');
      context.workbook.worksheets.onChanged.add(
        hears(heard, ({ address, changeType, changeDirectionState: way }) => [
          address,
          changeType,
          way?.insertShiftDirection ?? way?.deleteShiftDirection,
        ]),
      );
      await context.sync();
      sheet.getRange('B:C').insert('Right');
      sheet.getRange('B:B').delete('Left');
      sheet.getRange('A1:A2').insert('Down');
      sheet.getRange('A1').insert('Right');
      sheet.getRange('A1').delete('Left');
      sheet.getRange('A1:A2').delete('Up');
      await context.sync();
      await settled();
      expect(heard).toEqual([
        ['B:C', 'ColumnInserted', undefined],
        ['B:B', 'ColumnDeleted', undefined],
        ['A1:A2', 'CellInserted', 'Down'],
        ['A1', 'CellInserted', 'Right'],
        ['A1', 'CellDeleted', 'Left'],
        ['A1:A2', 'CellDeleted', 'Up'],
      ]);
    },
  },
  {
    member: 'WorksheetCollection.onSelectionChanged',
    since: '1.9',
    says: 'tells the selected address; inserting rows selects nothing',
    async check(context) {
      const heard: string[] = [];
      const sheet = context.workbook.worksheets.getItem('目标表');
      context.workbook.worksheets.onSelectionChanged.add(hears(heard, ({ address }) => address));
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B2:C3').merge();
      sheet.getRange('B2:C3').select();
      await context.sync();
      await settled();
      expect(heard).toEqual(['B2:C3']);
    },
  },
  {
    member: 'Worksheet.name',
    since: '1.1',
    says: 'can be changed; formulas of other sheets follow',
    async check(context) {
      const { worksheets } = context.workbook;
      const other = worksheets.getItem('空').getRange('A1');
      other.formulas = [["='测算 表'!A1*2"]];
      worksheets.getItem('测算 表').name = '测算';
      other.load('formulas,values');
      await context.sync();
      expect(other.values).toEqual([[10]]);
      expect(other.formulas).toEqual([['=测算!A1*2']]);
    },
  },
  {
    member: 'Worksheet.id',
    since: '1.1',
    says: 'stays the same when the sheet is renamed',
    async check(context) {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('目标表');
      sheet.load('id');
      await context.sync();
      const { id } = sheet;
      sheet.name = '改名';
      const again = worksheets.getItem(id);
      again.load('id,name');
      await context.sync();
      expect([again.id, again.name]).toEqual([id, '改名']);
    },
  },
  {
    member: 'Worksheet.visibility',
    since: '1.1',
    says: 'hides and shows a sheet, but never the last visible one',
    async check(context) {
      const { worksheets } = context.workbook;
      worksheets.getItem('目标表').visibility = 'Hidden';
      worksheets.getItem('空').visibility = 'Hidden';
      const sheet = worksheets.getItem('目标表');
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('Hidden');
      worksheets.getItem('测算 表').visibility = 'Hidden';
      await expect(context.sync()).rejects.toHaveProperty('code');
    },
  },
  {
    member: 'Worksheet.activate',
    since: '1.1',
    says: 'makes the sheet the active one',
    async check(context) {
      context.workbook.worksheets.getItem('空').activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('空');
    },
  },
  {
    member: 'Worksheet.delete',
    since: '1.1',
    says: 'deletes the sheet; references to it become #REF!',
    async check(context) {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem('空').getRange('A1');
      cell.formulas = [["='测算 表'!A1"]];
      await context.sync();
      worksheets.getItem('测算 表').delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#REF!']]);
    },
  },
  {
    member: 'Worksheet.getRange',
    since: '1.1',
    says: 'by address; whole rows and columns; the whole sheet without one; InvalidArgument for what is no address',
    async check(context) {
      const sheet = context.workbook.worksheets.getItem('测算 表');
      const ranges = [sheet.getRange('b2:$A$1'), sheet.getRange('3:4'), sheet.getRange('C:D'), sheet.getRange()];
      for (const range of ranges) range.load('address,isEntireRow,rowCount,columnCount');
      await context.sync();
      expect(ranges.map((r) => [r.address, r.isEntireRow, r.rowCount, r.columnCount])).toEqual([
        ["'测算 表'!A1:B2", false, 2, 2],
        ["'测算 表'!3:4", true, 2, 16384],
        ["'测算 表'!C:D", false, 1048576, 2],
        ["'测算 表'!1:1048576", true, 1048576, 16384],
      ]);
      sheet.getRange('不是地址').load('address');
      await expectError(context.sync(), 'InvalidArgument');
    },
  },
  {
    member: 'Worksheet.getRangeByIndexes',
    since: '1.7',
    says: 'by zero-based row and column and by counts',
    async check(context) {
      const range = context.workbook.worksheets.getItem('目标表').getRangeByIndexes(1, 0, 2, 3);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('目标表!A2:C3');
    },
  },
  {
    member: 'Worksheet.getRanges',
    also: ['RangeAreas.address', 'RangeAreas.areaCount'],
    since: '1.9',
    says: 'several areas as one object; an address longer than 8,192 characters is an error',
    async check(context) {
      const sheet = context.workbook.worksheets.getItem('目标表');
      const areas = sheet.getRanges('A1:B2, D4');
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['目标表!A1:B2,目标表!D4', 2, 5]);
      sheet.getRanges(Array.from({ length: 2000 }, (_, i) => `A${i + 1}`).join()).load('address');
      await expectError(context.sync(), 'InvalidArgument');
    },
  },
  {
    member: 'RangeAreas.select',
    since: '1.18',
    says: 'is newer than any Excel the stand-in can be: isSetSupported says no, and the client has no such function',
    check(context) {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
      const areas = context.workbook.worksheets.getItem('目标表').getRanges('A1,B2');
      expect('select' in areas).toBe(false);
      return context.sync();
    },
  },
  {
    member: 'Worksheet.getUsedRange',
    since: '1.1',
    says: 'cells with a value or a format; the top-left cell of a sheet that is blank',
    async check(context) {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem('目标表').getUsedRange();
      const values = worksheets.getItem('目标表').getUsedRange(true);
      const blank = worksheets.getItem('空').getUsedRange();
      for (const range of [used, values, blank]) range.load('address');
      await context.sync();
      expect([used.address, values.address, blank.address]).toEqual(['目标表!A1:D6', '目标表!A1:B2', '空!A1']);
    },
  },
  {
    member: 'Worksheet.getUsedRangeOrNullObject',
    since: '1.4',
    says: 'a null object for a sheet that is blank',
    async check(context) {
      const { worksheets } = context.workbook;
      const blank = worksheets.getItem('空').getUsedRangeOrNullObject(true);
      const used = worksheets.getItem('目标表').getUsedRangeOrNullObject(true);
      blank.load('address');
      used.load('address');
      await context.sync();
      expect([blank.isNullObject, used.isNullObject]).toEqual([true, false]);
    },
  },
  {
    member: 'Worksheet.onChanged',
    since: '1.7',
    says: 'tells of its own sheet only, and no more after remove',
    async check(context, excel) {
      const heard: string[] = [];
      const sheet = context.workbook.worksheets.getItem('目标表');
      sheet.load('id');
      await context.sync();
      const handler = sheet.onChanged.add(hears(heard, ({ address }) => address));
      await context.sync();
      sheet.getRange('C3').values = [[1]];
      context.workbook.worksheets.getItem('空').getRange('C4').values = [[1]];
      await context.sync();
      await settled();
      handler.remove();
      await context.sync();
      sheet.getRange('C5').values = [[1]];
      await context.sync();
      await settled();
      expect(heard).toEqual(['C3']);
      expect(excel.host.workspace.events.count).toBe(0);
    },
  },
];

export const worksheets: Contract = { title: 'worksheets', sketch: { sheets }, members };
