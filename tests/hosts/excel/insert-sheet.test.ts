import type { IStyleData } from '@univerjs/presets';
import { check } from '../../../src/core/check';
import { forms } from '../../../src/core/forms';
import { newSheet, type NewSheet } from '../../../src/core/forms/new-sheet';
import { insertSheet, readWorkbook, removeSheet } from '../../../src/hosts/excel';
import { openExcel, sheetNames, type OpenExcel } from '../../support/excel';
import { sheetOf } from '../../support/form-sheet';

jest.setTimeout(30_000);

const sheets = { 说明: { rows: [['这里没有申报表']] } };
const made = (id: string): NewSheet => newSheet(forms.find((form) => form.id === id)!);

let excel: OpenExcel;
afterEach(() => excel.close());

const put = (sheet: string, address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

describe('inserting a blank form', () => {
  beforeEach(async () => {
    excel = await openExcel({ sheets });
  });

  it.each(forms.map((form) => [form.id, newSheet(form)] as const))(
    '%s stands in Excel as it is drawn',
    async (id, form) => {
      expect(await insertSheet(form)).toBe(form.name);
      const { sheets: read, active } = await readWorkbook();
      expect(active).toBe(form.name);
      // The execution rate has ten points of its own.
      const drawn = sheetOf(form, id.startsWith('self-evaluation') ? { G25: 10 } : {});
      const sheet = read.at(-1)!;
      const byPlace = (merges: typeof sheet.merges) => merges.map((merge) => JSON.stringify(merge)).sort();
      expect(sheet.formulas).toEqual(drawn.formulas);
      expect(sheet.values).toEqual(drawn.values);
      expect(byPlace(sheet.merges)).toEqual(byPlace(drawn.merges));
      const rules = check(read).tables.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(new Set(rules)).toEqual(new Set(['complete/header-field']));
    },
  );

  it('takes two round trips, and three to take it back', async () => {
    const form = made('yunnan');
    const start = excel.syncs();
    const name = await insertSheet(form);
    expect(excel.syncs() - start).toBe(2);
    await removeSheet(name, form);
    expect(sheetNames(excel)).toEqual(['说明']);
    expect(excel.syncs() - start).toBe(4);
  });

  it('calculates its sums when amounts are filled in', async () => {
    const name = await insertSheet(made('jiangsu'));
    for (const [address, amount] of Object.entries({ E13: 200, E14: 40, E19: 5, F21: 220, F22: 25 }))
      await put(name, address, amount);
    const { values } = (await readWorkbook()).sheets.at(-1)!;
    expect([values[10]![4], values[11]![4], values[24]![5]]).toEqual([245, 240, 245]);
  });

  it('gives scores and rates by itself, and no error before there is anything to divide', async () => {
    const name = await insertSheet(made('self-evaluation'));
    expect((await readWorkbook()).sheets.at(-1)!.texts[5]!.slice(7)).toEqual(['', '']);
    for (const [address, amount] of Object.entries({ E7: 200, F7: 150 })) await put(name, address, amount);
    expect((await readWorkbook()).sheets.at(-1)!.texts[5]!.slice(7)).toEqual(['75.00%', '7.5']);
  });

  it('closes the frame under the title, which is printed on every page', async () => {
    const name = await insertSheet(made('jiangsu'));
    const book = excel.univerAPI.getActiveWorkbook()!.save();
    const sheet = Object.values(book.sheets).find((each) => each.name === name)!;
    const style = sheet.cellData![1]![0]!.s;
    const { bd } = (typeof style === 'string' ? book.styles[style] : style) as IStyleData;
    expect(bd?.b).toBeDefined();
  });

  it('has lists, lines, sizes, text cells and a page set-up', async () => {
    const name = await insertSheet(made('national-2021'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const operator = sheet.getRange('E24');
      const level2 = sheet.getRange('C15');
      for (const { dataValidation } of [operator, level2]) dataValidation.load('rule');
      operator.load('numberFormat');
      const edges = ['A3', 'D18', 'H25'].map((address) => sheet.getRange(address).format.borders.getItem('EdgeBottom'));
      for (const edge of edges) edge.load('style');
      const title = sheet.getRange('A1').format;
      title.load('columnWidth,rowHeight,horizontalAlignment,font/bold,font/size');
      const { pageLayout } = sheet;
      pageLayout.load('zoom,paperSize,orientation');
      await context.sync();
      expect(operator.dataValidation.rule.list?.source).toBe('≥,≤,=,>,<,定性');
      expect(level2.dataValidation.rule.list?.source).toBe('数量指标,质量指标,时效指标');
      expect(operator.numberFormat).toEqual([['@']]);
      expect(edges.map(({ style }) => style)).toEqual(['Continuous', 'Continuous', 'Continuous']);
      expect([title.columnWidth, title.rowHeight]).toEqual([48, 30]);
      expect([title.horizontalAlignment, title.font.bold, title.font.size]).toEqual(['Center', true, 16]);
      expect([pageLayout.zoom.horizontalFitToPages, pageLayout.paperSize, pageLayout.orientation]).toEqual([
        1,
        'A4',
        'Portrait',
      ]);
    });
  });

  it('takes numbers where money and points go, and warns of anything else', async () => {
    const name = await insertSheet(made('national-2021'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const cells = ['E7', 'H12'].map((address) => sheet.getRange(address).dataValidation);
      for (const validation of cells) validation.load('type,rule,errorAlert');
      await context.sync();
      expect(cells.map(({ type, rule }) => [type, rule.decimal])).toEqual([
        ['Decimal', { formula1: 0, operator: 'GreaterThanOrEqualTo' }],
        ['Decimal', { formula1: 0, formula2: 100, operator: 'Between' }],
      ]);
      expect(cells.map(({ errorAlert }) => errorAlert.style)).toEqual(['Warning', 'Warning']);
    });
  });

  it('never takes a name that is there', async () => {
    const form = made('national-2015');
    await insertSheet(form);
    expect(await insertSheet(form)).toBe(`${form.name} (2)`);
    expect(sheetNames(excel)).toEqual(['说明', form.name, `${form.name} (2)`]);
  });

  it('is taken back only while nothing was filled in', async () => {
    const form = made('national-2021');
    const name = await insertSheet(form);
    await put(name, 'C3', '社区矫正经费');
    await expect(removeSheet(name, form)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    await put(name, 'C3', '');
    await put(name, 'K3', '记一笔');
    await expect(removeSheet(name, form)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(sheetNames(excel)).toContain(name);
    await put(name, 'K3', '');
    await removeSheet(name, form);
    await expect(removeSheet(name, form)).rejects.toMatchObject({ code: 'noSheet' });
  });

  it('leaves nothing behind when Excel fails in the middle', async () => {
    const form = made('national-2015');
    for (const write of [1, 2, 3, 40, 80]) {
      excel.host.faults.failInside = { sync: excel.syncs() + 2, write, code: 'GeneralException' };
      await expect(insertSheet(form)).rejects.toMatchObject({ code: 'unknown', outcome: 'untouched' });
      excel.host.faults.clear();
      expect(sheetNames(excel)).toEqual(['说明']);
    }
  });

  it('says so when the file is read-only', async () => {
    excel.host.faults.readOnly = true;
    await expect(insertSheet(made('yunnan'))).rejects.toMatchObject({ code: 'readOnly', outcome: 'untouched' });
    excel.host.faults.clear();
    expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['说明']);
  });
});

it('works in Excel 2019, which has no page set-up for add-ins', async () => {
  excel = await openExcel({ sheets, excelApi: '1.8' });
  const form = made('jiangsu');
  await insertSheet(form);
  await removeSheet(form.name, form);
  expect(sheetNames(excel)).toEqual(['说明']);
});
