import { utils, write, type WorkSheet } from '@e965/xlsx';
import { toA1 } from '../../../src/core/sheet/address';
import { hasFormula, numberFormatAt, textAt, usedRange, valueAt } from '../../../src/core/sheet/sheet';
import { FileError, type FileErrorCode } from '../../../src/hosts/file/file-error';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

type Format = 'xlsx' | 'biff8';

function workbook(sheets: Record<string, WorkSheet>, format: Format = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: format, cellStyles: true }) as ArrayBuffer);
}

const funds = (): WorkSheet => {
  const sheet = utils.aoa_to_sheet([
    ['项目资金（万元）', '年度资金总额：', 50.5],
    ['', '其中：财政拨款', 50],
    ['', '其他资金', 0.5],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 2, c: 0 } }];
  sheet['!rows'] = [{}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }];
  sheet['C1'] = { t: 'n', v: 50.5, f: 'C2+C3', z: '#,##0.00' };
  sheet['C2'] = { t: 'n', v: 50, z: '#,##0.00' };
  return sheet;
};

const codeOf = (bytes: Uint8Array): FileErrorCode | undefined => {
  try {
    readWorkbook(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
};

describe.each<Format>(['xlsx', 'biff8'])('readWorkbook (%s)', (format) => {
  const [sheet] = readWorkbook(workbook({ 目标表: funds() }, format));

  it('gives values, displayed texts, formats and merges', () => {
    expect(sheet?.name).toBe('目标表');
    expect(valueAt(sheet!, 0, 2)).toBe(50.5);
    expect(textAt(sheet!, 1, 2)).toBe('50.00');
    expect(numberFormatAt(sheet!, 1, 2)).toBe('#,##0.00');
    expect(sheet?.merges.map(toA1)).toEqual(['A1:A3']);
  });
});

describe('readWorkbook', () => {
  it('tells formulas, hidden rows and hidden columns', () => {
    const [sheet] = readWorkbook(workbook({ 目标表: funds() }));
    expect(hasFormula(sheet!, 0, 2)).toBe(true);
    expect(sheet?.hiddenRows).toEqual([1]);
    expect(sheet?.hiddenColumns).toEqual([2]);
  });

  it('keeps the place of a table that does not start at A1 and leaves blank formatted cells out', () => {
    const sheet = utils.sheet_add_aoa({}, [['项目名称', '普法宣传']], { origin: 'G17' });
    sheet['Z99'] = { t: 's', v: '' };
    sheet['!ref'] = 'A1:Z99';
    const [read] = readWorkbook(workbook({ 表: sheet }));
    expect(toA1(usedRange(read!)!)).toBe('G17:H17');
  });

  it('leaves hidden sheets out and gives an empty sheet without rows', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), '隐藏');
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空表');
    book.Workbook = { Sheets: [{ Hidden: 1 }, {}] };
    const sheets = readWorkbook(new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
    expect(sheets.map((s) => [s.name, s.values])).toEqual([['空表', []]]);
  });

  it('gives an error value as its code', () => {
    const sheet = utils.aoa_to_sheet([['合计', 0]]);
    sheet['B1'] = { t: 'e', v: 0x17, w: '#REF!', f: 'SUM(#REF!)' };
    const [read] = readWorkbook(workbook({ 表: sheet }));
    expect(valueAt(read!, 0, 1)).toBe('#REF!');
  });

  it('names what is wrong with a file that cannot be read', () => {
    const good = workbook({ 目标表: funds() });
    const bomb = good.slice();
    const view = new DataView(bomb.buffer);
    const entry = Array.from(good.keys()).find((i) => i + 4 <= good.length && view.getUint32(i, true) === 0x02014b50)!;
    view.setUint32(entry + 24, 0xfffffff0, true);
    expect(codeOf(good)).toBeUndefined();
    expect(codeOf(new Uint8Array())).toBe('not-a-workbook');
    expect(codeOf(new TextEncoder().encode('项目名称,金额'))).toBe('not-a-workbook');
    expect(codeOf(good.slice(0, good.length / 2))).toBe('broken');
    expect(codeOf(bomb)).toBe('too-large');
  });
});

describeWithShared('readWorkbook on the real documents', () => {
  it.each(sharedWorkbooks())('reads %s', (file) => {
    const sheets = readWorkbook(readShared(file));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(usedRange(sheet)).toBeDefined();
  });
});
