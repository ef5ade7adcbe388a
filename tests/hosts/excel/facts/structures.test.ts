/** What others laid over the cells, by the rows of docs/excel-facts.md: very hidden sheets, filters, tables, pivot tables. */
import { check } from '../../../../src/core/check';
import { recognise } from '../../../../src/core/declaration/recognise';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { fillBlock } from '../../../../src/core/library/fill';
import { unitOf } from '../../../../src/core/money/money-cells';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { fromA1 } from '../../../../src/core/sheet/address';
import { applyPlan, highlight, readWorkbook, selectCells, writeReport } from '../../../../src/hosts/excel';
import { checkAndMark } from '../../../../src/commands/check-and-mark';
import { openExcel, type OpenExcel } from '../../../support/excel';
import type { SheetSketch } from '../../../support/excel-snapshot';
import { blocks } from '../../../support/library';
import { livePane } from '../../../support/live-pane';
import { pictureOf } from '../../../support/workbook-picture';

jest.setTimeout(60_000);

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const merged: SheetSketch = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '业务培训经费', '', ''],
    HEADER,
    ['产出指标', '数量指标', '培训班次', '≥2期'],
    ['', '质量指标', '合格率', '≥120%'],
    ['效益指标', '社会效益指标', '提升率', '≥80%'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ],
  merges: ['A1:D1', 'A4:A5'],
};
/** As a table (套用表格格式) has it: levels on every row, no merges. */
const flat: SheetSketch = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '业务培训经费', '', ''],
    HEADER,
    ['产出指标', '数量指标', '培训班次', '≥2期'],
    ['产出指标', '质量指标', '合格率', '≥120%'],
    ['产出指标', '时效指标', '按期完成率', '≥95%'],
    ['效益指标', '社会效益指标', '提升率', '≥80%'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ],
};

let excel: OpenExcel;
afterEach(() => excel.close());

const open = async (sheets: Readonly<Record<string, SheetSketch>>) => {
  excel = await openExcel({ sheets });
};
const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
const sheetNow = async (name = '申报表') =>
  (await readWorkbook({ sheet: name })).sheets.find((sheet) => sheet.name === name)!;

const insertion = async () => {
  const sheet = await sheetNow();
  const declaration = recognise(sheet)[0]!;
  const { profile } = chooseProfile(declaration);
  const block = blocks.find(({ id }) => id === 'training')!;
  return planInsertion(sheet, declaration, profile, fillBlock(block, {}, profile, unitOf(declaration))).plan!;
};
const findings = async () => check([await sheetNow()]).tables[0]!.findings;

it('a very hidden sheet is neither read nor changed, and its name is taken', async () => {
  await open({ 申报表: merged, 参数: merged });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('参数').visibility = 'VeryHidden';
    await context.sync();
  });
  const hidden = () =>
    JSON.stringify(excel.univerAPI.getActiveWorkbook()!.getSheetByName('参数')!.getSheet().getConfig());
  const before = hidden();
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['申报表']);
  // Asked for by name, as after it was hidden: the one in front stands for it.
  expect((await readWorkbook({ sheet: '参数' })).main).toBe('申报表');
  expect(await checkAndMark('workbook')).toMatchObject({ kind: 'checked' });
  expect(await writeReport({ name: '参数', widths: [60], rows: [{ look: 'plain', cells: [{ text: '报告' }] }] })).toBe(
    '参数 (2)',
  );
  expect(hidden()).toBe(before);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('参数');
    sheet.load('visibility');
    await context.sync();
    expect(sheet.visibility).toBe('VeryHidden');
  });
});

describe('rows that a filter hides', () => {
  beforeEach(async () => {
    await open({ 申报表: { ...merged, hiddenRows: [4] } });
    excel.host.structures.filter('申报表');
  });

  it('of several cells written at once only the visible ones get anything, and the wrong thing', async () => {
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('申报表').getRange('C4:C6');
      range.values = [['一'], ['二'], ['三']];
      range.load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(read).toEqual(['一', '合格率', '一']);
  });

  it('are checked, marked and fixed like any other', async () => {
    const finding = (await findings()).find(({ cells }) => cells.some(({ top }) => top === 4))!;
    await highlight('申报表', [{ severity: 'error', ranges: finding.cells }]);
    expect((await readWorkbook()).marks['申报表']).toHaveLength(1);
    const undo = await applyPlan({
      title: { 'zh-CN': '改', 'en-US': 'change' },
      sheet: '申报表',
      expects: [],
      edits: [
        { kind: 'setValues', range: fromA1('D4:D6'), values: [['≥3期'], ['≥98%'], ['≥85%']] },
        { kind: 'setFormulas', range: fromA1('C5:D5'), formulas: [['合格比例', '≥99%']] },
      ],
    });
    const now = () => sheetNow().then(({ values }) => values.slice(3, 6).map((row) => row.slice(2)));
    expect(await now()).toEqual([
      ['培训班次', '≥3期'],
      ['合格比例', '≥99%'],
      ['提升率', '≥85%'],
    ]);
    await applyPlan(undo);
    expect(await now()).toEqual([
      ['培训班次', '≥2期'],
      ['合格率', '≥120%'],
      ['提升率', '≥80%'],
    ]);
  });

  it('take rows put in among them, and 撤销 brings all back', async () => {
    await readWorkbook();
    const before = picture();
    const undo = await applyPlan(await insertion());
    expect(recognise(await sheetNow())[0]!.indicators.length).toBeGreaterThan(10);
    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  });

  it('a finding in them is selected, and the pane says why nobody sees it', async () => {
    expect(await selectCells('申报表', [fromA1('D5')])).toBe('rows');
    expect(await selectCells('申报表', [fromA1('D5'), fromA1('D6')])).toBeUndefined();
    expect(await selectCells('申报表', [fromA1('D4:D6')])).toBeUndefined();
    const pane = livePane(excel);
    await pane.checksAfter(() => pane.actions.start());
    await pane.actions.goTo('申报表', [fromA1('D5')]);
    expect(pane.store.get().notice).toEqual({ kind: 'unseen', hidden: 'rows' });
    await pane.actions.goTo('申报表', [fromA1('D6')]);
    expect(pane.store.get().notice).toBeUndefined();
  });
});

it('cells of a hidden column are selected, and it is said', async () => {
  await open({ 申报表: { ...merged, hiddenColumns: [3] } });
  expect(await selectCells('申报表', [fromA1('D5')])).toBe('columns');
});

describe('a table (ListObject) over the indicators', () => {
  beforeEach(async () => {
    await open({ 申报表: flat });
    excel.host.structures.add('table', '申报表', 'A3:D8');
  });

  it('is read and marked; rows go in where nothing has to be merged, and come out again', async () => {
    expect((await findings()).some(({ cells }) => cells.some(({ top }) => top === 4))).toBe(true);
    await highlight('申报表', [{ severity: 'error', ranges: [fromA1('D5')] }]);
    expect((await readWorkbook()).marks['申报表']).toHaveLength(1);
    await highlight('申报表', []);
    await readWorkbook();
    const before = picture();
    const undo = await applyPlan(await insertion());
    const after = await sheetNow();
    expect(recognise(after)[0]!.indicators.length).toBeGreaterThan(10);
    expect(after.merges).toEqual([]);
    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  });

  it('a second one abreast lets no row in: a sentence, and nothing is changed', async () => {
    excel.host.structures.add('table', '申报表', 'F3:G8');
    await readWorkbook();
    const before = picture();
    await expect(applyPlan(await insertion())).rejects.toMatchObject({ code: 'conflict', outcome: 'untouched' });
    await readWorkbook();
    expect(picture()).toEqual(before);
  });
});

describe('a pivot table on the sheet', () => {
  beforeEach(async () => {
    await open({
      申报表: { ...merged, cells: { F3: '行标签', F4: '产出指标', F5: '效益指标', G3: '计数', G4: 2, G5: 1 } },
    });
    excel.host.structures.add('pivotTable', '申报表', 'F3:G5');
  });

  it('is read with it and never written over', async () => {
    const sheet = await sheetNow();
    expect(sheet.values[3]![5]).toBe('产出指标');
    await readWorkbook();
    const before = picture();
    const write = (address: string) =>
      applyPlan({
        title: { 'zh-CN': '改', 'en-US': 'change' },
        sheet: '申报表',
        expects: [],
        edits: [
          { kind: 'setValues', range: fromA1('D4'), values: [['≥3期']] },
          { kind: 'setValues', range: fromA1(address), values: [['改']] },
        ],
      });
    await expect(write('F4')).rejects.toMatchObject({ code: 'conflict', outcome: 'untouched' });
    await readWorkbook();
    expect(picture()).toEqual(before);
    await expect(applyPlan(await insertion())).rejects.toMatchObject({ code: 'conflict', outcome: 'untouched' });
    await readWorkbook();
    expect(picture()).toEqual(before);
    await applyPlan(await write('D5'));
  });
});
