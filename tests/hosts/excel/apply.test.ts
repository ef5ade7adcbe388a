import type { Edit, Plan } from '../../../src/core/edits/edit';
import { expectation } from '../../../src/core/edits/contents';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import { openExcel, type ExcelSketch, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const table = {
  rows: [
    ['产出指标', '数量指标', '培训次数', '≥2次', 10],
    ['', '质量指标', '合格率', '≥95%', 20],
    ['合计', '', '', '', '=SUM(E1:E2)'],
  ],
  merges: ['A1:A2'],
  formats: { E1: '0.0', E2: '0.0' },
};

const plan = (edits: readonly Edit[], expects: Plan['expects'] = []): Plan => ({
  title: { 'zh-CN': '试', 'en-US': 'try' },
  sheet: '申报表',
  expects,
  edits,
});
const set = (cell: string, ...row: CellValue[]): Edit => {
  const from = fromA1(cell);
  return { kind: 'setValues', range: { ...from, right: from.left + row.length - 1 }, values: [row] };
};
const newRow: Edit[] = [
  { kind: 'insertRows', row: 2, count: 1 },
  { kind: 'merge', range: fromA1('A1:A3') },
  set('B3', '时效指标', '完成时限', '12月31日前', 5),
  { kind: 'setFormulas', range: fromA1('E4'), formulas: [['=SUM(E1:E3)']] },
];

describe('carrying a plan out', () => {
  let excel: OpenExcel;
  const open = async (sketch: ExcelSketch = {}): Promise<void> => {
    excel = await openExcel({ sheets: { 申报表: table }, ...sketch });
  };
  afterEach(() => excel.close());

  const read = async (): Promise<Sheet> => (await readWorkbook()).sheets[0]!;
  const inExcel = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    excel.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('申报表'));
      await context.sync();
    });

  it('takes two round trips, and the plan it gives back takes it back exactly', async () => {
    await open();
    const before = await read();
    const syncs = excel.syncs();
    const undo = await applyPlan(plan(newRow, [expectation(before, fromA1('A1:E3'))]));
    expect(excel.syncs() - syncs).toBe(2);
    const after = await read();
    expect(after.formulas).toEqual([
      ['产出指标', '数量指标', '培训次数', '≥2次', 10],
      ['', '质量指标', '合格率', '≥95%', 20],
      ['', '时效指标', '完成时限', '12月31日前', 5],
      ['合计', '', '', '', '=SUM(E1:E3)'],
    ]);
    expect(after.values[3]![4]).toBe(35);
    expect(after.texts[2]![4]).toBe('5.0');
    expect(after.merges.map(toA1)).toEqual(['A1:A3']);
    await applyPlan(undo);
    expect(await read()).toEqual(before);
  });

  it.each<CellValue>([
    '=0%',
    '+2',
    '-',
    '@某处',
    '90%',
    '12月31日',
    '1/2',
    '007',
    '2024-01',
    'TRUE',
    "'引号",
    '１２',
    '≥200人',
    ' ',
  ])('writes %p as the text it is', async (text) => {
    await open();
    const undo = await applyPlan(plan([set('D1', text)]));
    const after = await read();
    expect([after.values[0]![3], after.numberFormats[0]![3]]).toEqual([text, 'General']);
    await applyPlan(undo);
    expect((await read()).values[0]![3]).toBe('≥2次');
  });

  it('puts back texts that look like numbers or formulas', async () => {
    await open({ sheets: { 申报表: { rows: [['项目']] } } });
    await applyPlan(plan([set('A2', '=0%', '90%', '-', 5)]));
    const before = await read();
    const undo = await applyPlan(plan([set('A2', 1, 2, 3, '')]));
    await applyPlan(undo);
    expect(await read()).toEqual(before);
  });

  it('does nothing when the sheet no longer holds what the plan was made from', async () => {
    await open();
    const before = await read();
    await inExcel((sheet) => (sheet.getRange('D2').values = [['≥98%']]));
    const changed = await read();
    await expect(applyPlan(plan(newRow, [expectation(before, fromA1('A1:E3'))]))).rejects.toMatchObject({
      code: 'changedMeanwhile',
      outcome: 'untouched',
    });
    expect(await read()).toEqual(changed);
  });

  it('does not take back over what the user has written since', async () => {
    await open();
    const undo = await applyPlan(plan(newRow));
    await inExcel((sheet) => (sheet.getRange('D3').values = [['11月底前完成']]));
    const edited = await read();
    await expect(applyPlan(undo)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(await read()).toEqual(edited);
  });

  it('says when the sheet is gone, protected or read-only, and changes nothing', async () => {
    await open();
    await expect(applyPlan({ ...plan(newRow), sheet: '旧表' })).rejects.toMatchObject({ code: 'noSheet' });
    const before = await read();
    await inExcel((sheet) => sheet.protection.protect());
    await expect(applyPlan(plan(newRow))).rejects.toMatchObject({ code: 'protected', outcome: 'untouched' });
    await inExcel((sheet) => sheet.protection.unprotect());
    expect(await read()).toEqual(before);
    excel.close();
    await open({ readOnly: true });
    await expect(applyPlan(plan(newRow))).rejects.toMatchObject({ code: 'readOnly', outcome: 'untouched' });
    expect(await read()).toEqual(before);
  });

  it('is carried out whole or not at all: what came before a failing edit is taken back', async () => {
    await open();
    const before = await read();
    // A protection that lets rows in but no text is what makes the second edit fail.
    await inExcel((sheet) => sheet.protection.protect({ allowInsertRows: true, allowDeleteRows: true }));
    await expect(applyPlan(plan([newRow[0]!, set('C3', '完成时限')]))).rejects.toMatchObject({
      code: 'protected',
      outcome: 'untouched',
    });
    await inExcel((sheet) => sheet.protection.unprotect());
    expect(await read()).toEqual(before);
  });

  it('marks cells as part of a plan', async () => {
    await open();
    const undo = await applyPlan(
      plan([{ kind: 'setHighlights', marks: [{ severity: 'error', ranges: [fromA1('E3')] }] }]),
    );
    expect((await readWorkbook()).marks['申报表']).toHaveLength(1);
    await applyPlan(undo);
    expect((await readWorkbook()).marks['申报表']).toEqual([]);
  });

  it('copies formats from a row below the new one', async () => {
    await open();
    await applyPlan(
      plan([
        { kind: 'insertRows', row: 0, count: 1 },
        { kind: 'copyFormat', from: fromA1('B2:E2'), to: fromA1('B1:E1') },
        set('B1', '成本指标', '总支出', '≤8万元', 5),
      ]),
    );
    const after = await read();
    expect([after.texts[0]![4], after.merges.map(toA1)]).toEqual(['5.0', ['A2:A3']]);
  });
});
