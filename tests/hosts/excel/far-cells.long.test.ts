/** Sheets whose filled cells lie far apart: reading costs what they hold, not what lies between them. */
import { check } from '../../../src/core/check';
import { expectation } from '../../../src/core/edits/contents';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { usedRange, valueAt, type CellValue, type Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import { openXlsx } from '../../../src/standin/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import type { SheetSketch } from '../../support/excel-snapshot';
import { describeWithShared, readShared } from '../../support/shared';

jest.setTimeout(120_000);

const declaration: SheetSketch = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '社区矫正工作经费', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '矫正对象人数', '≥120人'],
    ['', '质量指标', '报到率', '≥120%'],
  ],
  merges: ['A1:D1', 'A4:A5'],
  hiddenRows: [1],
};

const with_ = (cells: Readonly<Record<string, CellValue>>): SheetSketch => ({ ...declaration, cells });

let excel: OpenExcel;
afterEach(() => excel.close());

const read = async (name = '申报表'): Promise<{ sheet: Sheet; syncs: number; bytes: number }> => {
  const [syncs, bytes] = [excel.syncs(), excel.host.counters.bytesOut];
  const { sheets } = await readWorkbook();
  const sheet = sheets.find((one) => one.name === name)!;
  return { sheet, syncs: excel.syncs() - syncs, bytes: excel.host.counters.bytesOut - bytes };
};

/** The declaration alone, as it is read. */
const plain = async (): Promise<Sheet> => {
  excel = await openExcel({ sheets: { 申报表: declaration } });
  const { sheet } = await read();
  excel.close();
  return sheet;
};

describe.each(['1.8', '1.15'] as const)('on ExcelApi %s', (excelApi) => {
  it.each([
    ['a stray space in the last row', { E1048576: ' ' }, undefined],
    ['a stray space in the last column', { XFD2: ' ' }, undefined],
    ['a stray space in the last cell', { XFD1048576: ' ' }, undefined],
    ['a word in the last row', { B1048576: '完' }, 1],
    ['words far apart', { A1048576: '完', XFD1: '完' }, 2],
  ])('%s costs no request more on the sheet in front', async (_title, cells, unread) => {
    const expected = await plain();
    excel = await openExcel({ excelApi, sheets: { 申报表: with_(cells) } });
    const { sheet, syncs, bytes } = await read();
    expect(sheet).toEqual({ ...expected, ...(unread && { unread }) });
    expect(syncs).toBe(2);
    expect(bytes).toBeLessThan(10_000);
  });

  it('one request more on another sheet', async () => {
    const expected = await plain();
    excel = await openExcel({
      excelApi,
      sheets: { 说明: { rows: [['测算']] }, 申报表: with_({ E1048576: ' ' }), 附件: with_({ XFD999: '完' }) },
    });
    const { sheet, syncs } = await read();
    expect([sheet, syncs]).toEqual([expected, 3]);
    expect((await readWorkbook()).sheets.map(({ unread }) => unread)).toEqual([undefined, undefined, 1]);
  });
});

it('a row with a word at either end costs one request more', async () => {
  const expected = await plain();
  excel = await openExcel({ sheets: { 申报表: with_({ A1048576: '完', XFD1048576: '完' }) } });
  const { sheet, syncs } = await read();
  expect([sheet, syncs]).toEqual([{ ...expected, unread: 2 }, 3]);
});

it('cells 10,000 rows and 1,000 columns apart are found, a table among them is read', async () => {
  const expected = await plain();
  const cells = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [toA1(fromA1(`ALL${String(10_000 + i * 5_000)}`)), i]),
  );
  excel = await openExcel({ sheets: { 申报表: with_(cells) } });
  const { sheet, syncs, bytes } = await read();
  expect(sheet).toEqual({ ...expected, unread: 10 });
  expect(syncs).toBeLessThanOrEqual(4);
  // Between the ten cells lie 45,000 blank ones; between them and the table ten million.
  expect(bytes).toBeLessThan(45_000 * 50);
});

it('a table far from the corner is read where it stands', async () => {
  const cells = Object.fromEntries(
    declaration.rows.flatMap((row, r) =>
      row.map((value, c) => [
        toA1({ ...fromA1('B500001'), top: 500_000 + r, bottom: 500_000 + r, left: 1 + c, right: 1 + c }),
        value!,
      ]),
    ),
  );
  excel = await openExcel({ sheets: { 申报表: { rows: [[' ']], cells, merges: ['B500001:E500001'] } } });
  const { sheet } = await read();
  expect([toA1(usedRange(sheet)!), sheet.merges.map(toA1), sheet.unread]).toEqual([
    'B500001:E500005',
    ['B500001:E500001'],
    undefined,
  ]);
  expect(valueAt(sheet, 500_001, 2)).toBe('社区矫正工作经费');
});

it('whole columns of formats and rows hidden to the end cost nothing', async () => {
  const expected = await plain();
  excel = await openExcel({ sheets: { 申报表: declaration } });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('申报表');
    sheet.getRange('F:F').numberFormat = [['0.00']];
    sheet.getRange('30:1048576').rowHidden = true;
    await context.sync();
  });
  const { sheet, syncs, bytes } = await read();
  expect([sheet, syncs]).toEqual([expected, 2]);
  expect(bytes).toBeLessThan(10_000);
});

it('is fixed as any other', async () => {
  excel = await openExcel({ sheets: { 申报表: with_({ E1048576: ' ' }) } });
  const { sheet } = await read();
  const [finding] = check([sheet]).tables[0]!.findings.filter(({ rule }) => rule === 'value/percent-range');
  const cell = finding!.cells[0]!;
  await applyPlan({
    title: { 'zh-CN': '改', 'en-US': 'fix' },
    sheet: '申报表',
    expects: [expectation(sheet, cell)],
    edits: [{ kind: 'setValues', range: cell, values: [['≥98%']] }],
  });
  expect(valueAt((await read()).sheet, cell.top, cell.left)).toBe('≥98%');
});

describeWithShared('the hostile workbooks', () => {
  it.each([
    ['08-stray-space-E1048576.xlsx', 2, 2],
    ['08-stray-space-IV65536.xlsx', 2, 2],
    ['cols-hidden-full.xlsx', 2, 0],
    ['row-hidden-huge.xlsx', 2, 0],
  ])('%s is read in %i requests', async (file, requests, tables) => {
    const { workbook } = await openXlsx(readShared('hostile', file), file);
    excel = await openExcel({ snapshot: workbook });
    const reading = excel.syncs();
    const { sheets } = await readWorkbook();
    expect(excel.syncs() - reading).toBe(requests);
    expect(check(sheets).tables).toHaveLength(tables);
    expect(excel.host.counters.bytesOut).toBeLessThan(40_000);
  });
});
