import { readWorkbook, writeReport, type ReportPage } from '../../../src/hosts/excel';
import { openExcel, sheetNames, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const page = (verdict: string): ReportPage => ({
  name: '校验报告',
  replaces: '报告',
  widths: [40, 300, 100],
  rows: [
    { look: 'title', cells: [{ text: '报告', span: 3 }] },
    { look: 'line', cells: [{ text: verdict, span: 3 }] },
    { look: 'head', cells: [{ text: '序号' }, { text: '问题' }, { text: '处理情况' }] },
    { look: 'row', cells: [{ text: 1 }, { text: '=1+1' }, { text: '' }] },
    { look: 'row', cells: [{ text: 2 }, { text: '长'.repeat(70) }, { text: '' }] },
  ],
});

let excel: OpenExcel;
afterEach(() => excel.close());

/** The report as Univer keeps it. */
const kept = () =>
  Object.values(excel.univerAPI.getActiveWorkbook()!.save().sheets).find((s) => s.name === '校验报告')!;

describe('the report on a sheet', () => {
  it('stands there as text, merged, with lines around its findings and rows high enough for them', async () => {
    excel = await openExcel({ sheets: { 申报表: { rows: [['甲']] } } });
    const start = excel.syncs();
    expect(await writeReport(page('没有错误'))).toBe('校验报告');
    expect(excel.syncs() - start).toBe(2);
    const { sheets, active } = await readWorkbook();
    expect(active).toBe('校验报告');
    expect(sheets.at(-1)!.values[3]).toEqual([1, '=1+1', '']);
    expect(sheets.at(-1)!.merges).toHaveLength(2);
    const { rowData, cellData } = kept();
    const heights = [3, 4].map((row) => rowData![row]!.h!);
    expect(heights[1]! / heights[0]!).toBeGreaterThan(1.8);
    const styleOf = (row: number) => {
      const { s } = cellData![row]![1]!;
      return typeof s === 'string' ? excel.univerAPI.getActiveWorkbook()!.save().styles[s] : s;
    };
    expect(styleOf(3)!.bd).toBeDefined();
    expect(styleOf(1)?.bd).toBeUndefined();
    expect(styleOf(2)!.bl).toBe(1);
  });

  it('made again it replaces itself', async () => {
    excel = await openExcel({ sheets: { 申报表: { rows: [['甲']] } } });
    await writeReport(page('2 处错误'));
    expect(await writeReport(page('没有错误'))).toBe('校验报告');
    expect(sheetNames(excel)).toEqual(['申报表', '校验报告']);
    expect((await readWorkbook()).sheets.at(-1)!.values[1]![0]).toBe('没有错误');
  });

  it('leaves a sheet of the user that has its name', async () => {
    excel = await openExcel({ sheets: { 校验报告: { rows: [['去年的报告', 7]] } } });
    expect(await writeReport(page('没有错误'))).toBe('校验报告 (2)');
    expect(sheetNames(excel)).toEqual(['校验报告', '校验报告 (2)']);
    expect((await readWorkbook()).sheets[0]!.values[0]).toEqual(['去年的报告', 7]);
    expect(await writeReport(page('没有错误'))).toBe('校验报告 (2)');
    expect(sheetNames(excel)).toEqual(['校验报告', '校验报告 (2)']);
  });
});
