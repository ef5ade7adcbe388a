import type { Plan } from '../../../src/core/edits/edit';
import { expectation } from '../../../src/core/edits/contents';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, highlight, readWorkbook } from '../../../src/hosts/excel';
import { patience } from '../../../src/hosts/excel/run';
import { openExcel, type OpenExcel } from '../../support/excel';
import { pictureOf } from '../../support/workbook-picture';

jest.setTimeout(60_000);

const rows = [
  ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
  ['产出指标', '数量指标', '培训次数', '≥2次', 50],
  ['', '质量指标', '合格率', '≥95%', 40],
  ['合计', '', '', '', '=SUM(E2:E3)'],
];

/** A row under 质量指标, with merge, texts, number and sum: every kind of edit an insertion has. */
const insertion = (sheet: Sheet): Plan => ({
  title: { 'zh-CN': '插入', 'en-US': 'insert' },
  sheet: '申报表',
  expects: [expectation(sheet, fromA1('A1:E4'))],
  edits: [
    { kind: 'insertRows', row: 3, count: 1 },
    { kind: 'setFormulas', range: fromA1('E5'), formulas: [['=SUM(E2:E4)']] },
    { kind: 'merge', range: fromA1('A2:A4') },
    { kind: 'merge', range: fromA1('B3:B4') },
    { kind: 'setNumberFormats', range: fromA1('E4'), formats: [['0.0']] },
    { kind: 'setValues', range: fromA1('C4:E4'), values: [['参训率', '=100%', 20]] },
    { kind: 'setValues', range: fromA1('E3'), values: [[20]] },
  ],
});

describe('when something goes wrong in Excel', () => {
  let excel: OpenExcel;
  const wait = patience.answerMs;
  beforeEach(async () => {
    excel = await openExcel({ sheets: { 申报表: { rows, merges: ['A2:A3'] } } });
  });
  afterEach(() => {
    patience.answerMs = wait;
    excel.close();
  });
  const read = async (): Promise<Sheet> => (await readWorkbook()).sheets[0]!;

  it('says that a cell is being edited', async () => {
    excel.host.faults.cellEditMode = true;
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'cellEditing', outcome: 'untouched' });
    excel.host.faults.cellEditMode = false;
    expect((await read()).name).toBe('申报表');
  });

  it('says that the sheet is too large for Excel on the web', async () => {
    excel.host.faults.payloadLimit = 2_000;
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'tooLarge' });
  });

  describe('where a sheet holds more than Excel on the web gives in one answer', () => {
    const ledger = Array.from({ length: 3_000 }, (_, i) => [i, `第${String(i)}笔支出`, i * 3.5]);
    const open = async (active: '申报表' | '明细', excelApi: '1.8' | '1.15' = '1.15') => {
      excel.close();
      excel = await openExcel({ excelApi, sheets: { 明细: { rows: ledger }, 申报表: { rows, merges: ['A2:A3'] } } });
      excel.univerAPI.getActiveWorkbook()!.getSheetByName(active)!.activate();
      excel.host.faults.payloadLimit = 40_000;
    };

    it.each(['1.8', '1.15'] as const)('reads the others, and names it (ExcelApi %s)', async (excelApi) => {
      await open('申报表', excelApi);
      const { sheets, tooLarge } = await readWorkbook();
      expect([sheets.map(({ name }) => name), tooLarge]).toEqual([['申报表'], ['明细']]);
      expect(sheets[0]!.merges.map(toA1)).toEqual(['A2:A3']);
    });

    it('reads the part of it that the user pointed out', async () => {
      await open('明细');
      await expect(readWorkbook()).rejects.toMatchObject({ code: 'tooLarge', outcome: 'untouched' });
      const { sheets, tooLarge } = await readWorkbook({ regions: { 明细: fromA1('A11:C20') } });
      expect(tooLarge).toEqual([]);
      expect(sheets[0]!.origin).toEqual({ row: 10, column: 0 });
      expect(sheets[0]!.values.map((row) => row[0])).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    });
  });

  it.each(['RequestAborted', 'ServiceNotAvailable'])('says that Excel is not there (%s)', async (code) => {
    excel.host.faults.failAt = { sync: excel.syncs() + 1, code };
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'lost' });
  });

  it('waits for a slow answer', async () => {
    excel.host.faults.delay = 300;
    expect((await read()).values).toHaveLength(4);
  });

  it('stops waiting for an answer that never comes', async () => {
    patience.answerMs = 100;
    excel.host.faults.dropAnswerOf = excel.syncs() + 1;
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'lost', outcome: 'untouched' });
  });

  it('reads merges in strips where Excel answers nothing because there are too many', async () => {
    const many = Array.from({ length: 100 }, (_, i) => `A${String(2 * i + 1)}:A${String(2 * i + 2)}`);
    excel.close();
    excel = await openExcel({
      sheets: { 申报表: { rows: Array.from({ length: 200 }, (_, i) => [i % 2 ? '' : '项目', i]), merges: many } },
    });
    excel.host.faults.failAt = { sync: 2, code: 'GeneralException' };
    const sheet = await read();
    expect(sheet.merges.map(toA1)).toEqual(many);
    expect(excel.syncs()).toBe(4);
  });

  it('takes an insertion back whose answer never came', async () => {
    const before = await read();
    patience.answerMs = 1_000;
    excel.host.faults.dropAnswerOf = excel.syncs() + 2;
    await expect(applyPlan(insertion(before))).rejects.toMatchObject({ code: 'lost', outcome: 'untouched' });
    expect(await read()).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'takes back what was done when change %i of an insertion fails',
    async (write) => {
      const before = await read();
      excel.host.faults.failInside = { sync: excel.syncs() + 2, write, code: 'GeneralException' };
      await expect(applyPlan(insertion(before))).rejects.toMatchObject({ code: 'unknown', outcome: 'untouched' });
      expect(await read()).toEqual(before);
    },
  );

  it('takes no row away that was not put in: a blank one below the table has its looks', async () => {
    excel.close();
    excel = await openExcel({
      sheets: { 申报表: { rows: rows.slice(0, 3), formats: { 'A4:E6': '0.00', 'A7:E7': '0%' } } },
    });
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
    await readWorkbook();
    const before = picture();
    const sheet = await read();
    const plan: Plan = {
      ...insertion(sheet),
      expects: [],
      edits: [
        { kind: 'insertRows', row: 3, count: 1 },
        { kind: 'setValues', range: fromA1('C4'), values: [['参训率']] },
      ],
    };
    for (const write of [1, 2]) {
      excel.host.faults.failInside = { sync: excel.syncs() + 2, write, code: 'GeneralException' };
      await expect(applyPlan(plan)).rejects.toMatchObject({ code: 'unknown', outcome: 'untouched' });
      expect([write, picture()]).toEqual([write, before]);
    }
  });

  it('sees what a second author wrote between reading and inserting', async () => {
    const plan = insertion(await read());
    excel.host.faults.before = (sync) => {
      if (sync === excel.syncs()) excel.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('D2').setValue('≥3次');
      excel.host.faults.before = undefined;
    };
    await expect(applyPlan(plan)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect((await read()).values.map((row) => row[3])).toEqual(['指标值', '≥3次', '≥95%', '']);
  });

  it('says so when taking back fails too', async () => {
    const before = await read();
    const sync = excel.syncs();
    excel.host.faults.failInside = { sync: sync + 2, write: 3, code: 'GeneralException' };
    excel.host.faults.failAt = { sync: sync + 3, code: 'ServiceNotAvailable', times: 2 };
    await expect(applyPlan(insertion(before))).rejects.toMatchObject({ outcome: 'partlyChanged' });
  });

  it('leaves no half-made marks that nobody knows', async () => {
    excel.host.faults.failInside = { sync: excel.syncs() + 2, write: 3, code: 'GeneralException' };
    const mark = [{ severity: 'error' as const, ranges: [fromA1('E4')] }];
    await expect(highlight('申报表', mark)).rejects.toMatchObject({ code: 'unknown' });
    await highlight('申报表', []);
    await excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('申报表').getRange().conditionalFormats;
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
