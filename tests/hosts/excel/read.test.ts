import { highlight, readSelection, readWorkbook } from '../../../src/hosts/excel';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const declaration = {
  rows: [
    ['项目支出绩效目标申报表', null, null],
    ['项目资金（万元）', '年度资金总额', '=C3+C4'],
    ['', '其中：财政拨款', 50],
    ['', '其他资金', 0.5],
    ['产出指标', '数量指标', '≥200人'],
  ],
  merges: ['A1:C1', 'A2:A4'],
  formats: { C2: '0.00', C3: '0.00', C4: '0.00' },
  hiddenRows: [3],
  hiddenColumns: [1],
};

describe('reading a workbook', () => {
  let excel: OpenExcel;
  afterEach(() => excel.close());

  it('brings all that the core looks at, in two round trips', async () => {
    excel = await openExcel({ sheets: { 申报表: declaration, 说明: { rows: [['测算']] } } });
    const { sheets, active } = await readWorkbook();
    expect(excel.syncs()).toBe(2);
    expect(active).toBe('申报表');
    expect(sheets.map(({ name }) => name)).toEqual(['申报表', '说明']);
    expect(sheets[0]).toEqual({
      name: '申报表',
      origin: { row: 0, column: 0 },
      values: [
        ['项目支出绩效目标申报表', '', ''],
        ['项目资金（万元）', '年度资金总额', 50.5],
        ['', '其中：财政拨款', 50],
        ['', '其他资金', 0.5],
        ['产出指标', '数量指标', '≥200人'],
      ],
      texts: [
        ['项目支出绩效目标申报表', '', ''],
        ['项目资金（万元）', '年度资金总额', '50.50'],
        ['', '其中：财政拨款', '50.00'],
        ['', '其他资金', '0.50'],
        ['产出指标', '数量指标', '≥200人'],
      ],
      formulas: [
        ['项目支出绩效目标申报表', '', ''],
        ['项目资金（万元）', '年度资金总额', '=C3+C4'],
        ['', '其中：财政拨款', 50],
        ['', '其他资金', 0.5],
        ['产出指标', '数量指标', '≥200人'],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['General', 'General', '0.00'],
        ['General', 'General', '0.00'],
        ['General', 'General', '0.00'],
        ['General', 'General', 'General'],
      ],
      merges: [fromA1('A1:C1'), fromA1('A2:A4')],
      hiddenRows: [3],
      hiddenColumns: [1],
    });
  });

  it('reads fifty sheets in the same two round trips, hidden ones left out', async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`表 ${String(i + 1)}`, { rows: [['项目名称', i]], hidden: i === 7 }]),
    );
    excel = await openExcel({ sheets });
    const reading = await readWorkbook();
    expect(excel.syncs()).toBe(2);
    expect(reading.sheets).toHaveLength(49);
    expect(reading.sheets[48]!.values).toEqual([['项目名称', 49]]);
  });

  it('gives an empty sheet as one without rows', async () => {
    excel = await openExcel({ sheets: { 空表: { rows: [] } } });
    const { sheets } = await readWorkbook();
    expect(sheets).toEqual([
      {
        name: '空表',
        origin: { row: 0, column: 0 },
        values: [],
        texts: [],
        formulas: [],
        numberFormats: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
      },
    ]);
  });

  it('says where a table starts that does not start in A1', async () => {
    excel = await openExcel({ sheets: { 表: { rows: [[], [], [null, null, '项目名称', '普法宣传']] } } });
    const [sheet] = (await readWorkbook()).sheets;
    expect([sheet!.origin, sheet!.values]).toEqual([{ row: 2, column: 2 }, [['项目名称', '普法宣传']]]);
  });

  it.each(['1.8', '1.9', '1.13', '1.14', '1.15'] as const)('works on ExcelApi %s', async (excelApi) => {
    excel = await openExcel({ excelApi, sheets: { 申报表: declaration } });
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet!.texts[1]).toEqual(['项目资金（万元）', '年度资金总额', '50.50']);
    expect(sheet!.merges.map(toA1)).toEqual(['A1:C1', 'A2:A4']);
    expect([sheet!.hiddenRows, sheet!.hiddenColumns]).toEqual([[3], [1]]);
  });

  it('names the marks that are on the sheets, and no other conditional formats', async () => {
    excel = await openExcel({ sheets: { 申报表: declaration, 说明: { rows: [['测算']] } } });
    await excel.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('申报表').getRange('B2:B4').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=LEN("user")>0';
      await context.sync();
    });
    await highlight('申报表', [{ severity: 'error', ranges: [fromA1('C2')] }]);
    const { marks } = await readWorkbook();
    expect(Object.entries(marks).map(([sheet, ids]) => [sheet, ids.length])).toEqual([
      ['申报表', 1],
      ['说明', 0],
    ]);
  });

  it('reads what is selected', async () => {
    excel = await openExcel({ sheets: { 申报表: declaration } });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('申报表').getRange('B2:C3').select();
      await context.sync();
    });
    expect(await readSelection()).toEqual({ sheet: '申报表', ranges: [fromA1('B2:C3')] });
  });
});
