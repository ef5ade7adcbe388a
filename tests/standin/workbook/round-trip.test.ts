import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/presets';
import { writeXlsx as writeFile, type WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from '../../../src/standin/workbook';

const workbook = (sheet: Partial<IWorksheetData>, rest: Partial<IWorkbookData> = {}): IWorkbookData => ({
  id: 'workbook',
  name: '测试',
  appVersion: '',
  locale: LocaleType.ZH_CN,
  styles: {},
  defaultStyle: { ff: '宋体', fs: 11 },
  sheetOrder: ['sheet1'],
  sheets: { sheet1: { id: 'sheet1', name: '申报表', ...sheet } },
  ...rest,
});
const roundTrip = async (before: IWorkbookData): Promise<IWorkbookData> =>
  readXlsx(await writeXlsx(before), '测试.xlsx');
const firstSheet = (book: IWorkbookData): Partial<IWorksheetData> => book.sheets[book.sheetOrder[0]!]!;
const resource = <T>(book: IWorkbookData, name: string): T =>
  (JSON.parse(book.resources?.find((r) => r.name === name)?.data ?? '{}') as Record<string, T>)[book.sheetOrder[0]!]!;
const fromFile = async (sheet: Omit<WriteSheet, 'name'>): Promise<IWorkbookData> =>
  readXlsx(await writeFile({ sheets: [{ name: '申报表', ...sheet }] }), '测试.xlsx');

const black = { rgb: '#000000' };

describe('looks', () => {
  const font = { ff: '宋体', fs: 11 };
  const looks: Record<string, IStyleData> = {
    'font, size and weight': { ff: '仿宋', fs: 14, bl: BooleanNumber.TRUE, it: BooleanNumber.TRUE },
    'single underline': { ...font, ul: { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE } },
    'double underline': { ...font, ul: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } },
    'strikethrough and superscript': { ...font, st: { s: BooleanNumber.TRUE }, va: BaselineOffset.SUPERSCRIPT },
    'colour and fill': { ...font, cl: { rgb: '#C00000' }, bg: { rgb: '#FFF2CC' } },
    'all four borders': {
      bd: {
        t: { s: BorderStyleTypes.MEDIUM, cl: black },
        r: { s: BorderStyleTypes.THIN, cl: { rgb: '#808080' } },
        b: { s: BorderStyleTypes.DOUBLE, cl: black },
        l: { s: BorderStyleTypes.DASH_DOT, cl: black },
      },
    },
    'centred and wrapped': {
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
    },
    'left with an indent of two': { ht: HorizontalAlign.LEFT, pd: { l: 18 } },
    'turned to the left': { tr: { a: -90 } },
    'turned to the right': { tr: { a: 45 } },
    'letters one under another': { tr: { a: 0, v: BooleanNumber.TRUE } },
    'money with two decimals': { n: { pattern: '#,##0.00' } },
    'a Chinese date': { n: { pattern: 'yyyy"年"m"月"d"日"' } },
  };

  it.each(Object.entries(looks))('%s', async (_name, style) => {
    const before = workbook(
      { cellData: { 0: { 0: { v: 1500, t: CellValueType.NUMBER, s: 'look' } } } },
      { styles: { look: style } },
    );
    const after = await roundTrip(before);
    const cell = firstSheet(after).cellData![0]![0]!;
    expect(after.styles[cell.s as string]).toEqual(style);
  });

  it('reads a theme colour with its tint', async () => {
    const accent = { font: { name: '宋体', size: 11, color: { theme: 1 } } };
    const book = await fromFile({ cells: new Map([['0,0', { value: '黑', style: accent }]]) });
    const cell = firstSheet(book).cellData![0]![0]!;
    expect(book.styles[cell.s as string]?.cl).toEqual({ rgb: '#000000' });
  });
});

describe('cells', () => {
  const cells: Record<string, ICellData> = {
    'a number': { v: 300000.5, t: CellValueType.NUMBER },
    'a text of digits': { v: '0012', t: CellValueType.STRING },
    'a text over two lines': { v: '其中：\n财政拨款', t: CellValueType.STRING },
    'a text with markup': { v: '<b>&"', t: CellValueType.STRING },
    'a truth value': { v: 1, t: CellValueType.BOOLEAN },
    'a formula with a number': { v: 3, t: CellValueType.NUMBER, f: '=SUM(A2:A3)' },
    'a formula with a text': { v: '合计', t: CellValueType.STRING, f: '="合"&"计"' },
  };

  it.each(Object.entries(cells))('%s', async (_name, cell) => {
    const after = await roundTrip(workbook({ cellData: { 0: { 1: cell } } }));
    expect(firstSheet(after).cellData).toEqual({ 0: { 1: cell } });
  });

  it('keeps a day as its serial number', async () => {
    const date = { value: new Date(Date.UTC(2021, 11, 31)), style: { numFmt: 'yyyy-mm-dd' } };
    const book = await fromFile({ cells: new Map([['0,0', date]]) });
    expect(firstSheet(book).cellData![0]![0]).toMatchObject({ v: 44561, t: CellValueType.NUMBER });
  });

  it('gives every cell of a formula filled down its own formula', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const book = await fromFile({
      cells: new Map([
        ['0,2', { value: null, formula: 'A1*$B$1', formulaRef: 'C1:C3', formulaResult: 2, ...shared }],
        ['1,2', { value: null, formula: '', formulaResult: 4, ...shared }],
        ['2,2', { value: null, formula: '', formulaResult: 6, ...shared }],
      ]),
    });
    const formulas = [0, 1, 2].map((row) => firstSheet(book).cellData![row]![2]!.f);
    expect(formulas).toEqual(['=A1*$B$1', '=A2*$B$1', '=A3*$B$1']);
  });

  it('writes a formula that Univer shares as one of its own', async () => {
    const number = { v: 1, t: CellValueType.NUMBER };
    const after = await roundTrip(
      workbook({ cellData: { 0: { 1: { ...number, f: '=A1*2', si: 'x' } }, 1: { 1: { ...number, si: 'x' } } } }),
    );
    expect(firstSheet(after).cellData![1]![1]!.f).toBe('=A2*2');
  });
});

describe('a sheet', () => {
  it('keeps merges, sizes, hidden rows and columns, frozen panes and grid lines', async () => {
    const layout: Partial<IWorksheetData> = {
      cellData: {
        0: { 0: { v: '项目支出绩效目标申报表', t: CellValueType.STRING } },
        5: { 0: { v: '项目名称', t: CellValueType.STRING } },
      },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 7 }],
      rowData: { 0: { h: 40, ia: BooleanNumber.FALSE }, 4: { hd: BooleanNumber.TRUE } },
      columnData: { 0: { w: 84 }, 1: { w: 63, hd: BooleanNumber.TRUE } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: BooleanNumber.FALSE,
      zoomRatio: 0.85,
      tabColor: '#FFC000',
    };
    expect(firstSheet(await roundTrip(workbook(layout)))).toMatchObject(layout);
  });

  it('keeps what Univer has no place for', async () => {
    const kept = {
      pageSetup: { paperSize: 'a4' as const, orientation: 'landscape' as const },
      protection: { sheet: true, insertRows: false },
    };
    const once = await fromFile({ cells: new Map([['0,0', { value: '甲' }]]), ...kept });
    const twice = await roundTrip(once);
    expect(firstSheet(once).custom).toMatchObject({ pageSetup: kept.pageSetup, protection: { sheet: true } });
    expect(firstSheet(twice).custom).toEqual(firstSheet(once).custom);
  });

  it('keeps the order, the names and the hiding of sheets', async () => {
    const before = workbook(
      {},
      {
        sheetOrder: ['b', 'a'],
        sheets: {
          a: { id: 'a', name: '附表（一）', hidden: BooleanNumber.TRUE },
          b: { id: 'b', name: '申报表' },
        },
      },
    );
    const after = await roundTrip(before);
    const sheets = after.sheetOrder.map((id) => after.sheets[id]!);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['申报表', BooleanNumber.FALSE],
      ['附表（一）', BooleanNumber.TRUE],
    ]);
  });
});

describe('conditional formats', () => {
  const style = { bg: { rgb: '#FDE7E9' }, cl: { rgb: '#A4262C' } };
  const kinds = {
    'a formula over several areas': { type: 'highlightCell', subType: 'formula', value: '=$C9<0', style },
    'a comparison': { type: 'highlightCell', subType: 'number', operator: 'greaterThan', value: 100, style },
    'a span': { type: 'highlightCell', subType: 'number', operator: 'between', value: [1, 12], style },
    'a text': { type: 'highlightCell', subType: 'text', operator: 'containsText', value: '待定', style },
    duplicates: { type: 'highlightCell', subType: 'duplicateValues', style },
    'a colour scale': {
      type: 'colorScale',
      config: [
        { index: 0, color: '#F8696B', value: { type: 'min' } },
        { index: 1, color: '#63BE7B', value: { type: 'num', value: 10 } },
      ],
    },
  };

  it.each(Object.entries(kinds))('%s', async (_name, rule) => {
    const rules = [
      {
        cfId: 'cf1',
        ranges: [
          { startRow: 8, startColumn: 2, endRow: 9, endColumn: 7 },
          { startRow: 13, startColumn: 4, endRow: 13, endColumn: 4 },
        ],
        stopIfTrue: false,
        rule,
      },
    ];
    const name = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
    const before = workbook({}, { resources: [{ name, data: JSON.stringify({ sheet1: rules }) }] });
    expect(resource(await roundTrip(before), name)).toEqual(rules);
  });

  it('orders rules by their priority and turns a comparison with a cell into a formula', async () => {
    const book = await fromFile({
      cells: new Map([['0,0', { value: 1 }]]),
      conditionalRules: [
        { type: 'expression', priority: 2, formula: 'TRUE', range: 'A1:B2' },
        { type: 'cellIs', priority: 1, operator: 'lessThan', formula: '$D$1', range: 'C:C' },
      ],
    });
    const rules = resource<{ rule: { value: string } }[]>(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
    expect(rules.map(({ rule }) => rule.value)).toEqual(['=C1<$D$1', '=TRUE']);
  });
});

it('keeps data validation: a list of entries, a source of entries, bounds, a condition', async () => {
  const range = { startRow: 3, startColumn: 2, endRow: 9, endColumn: 2 };
  const flags = { allowBlank: true, showErrorMessage: true, showInputMessage: false };
  const rules = [
    { uid: 'dv1', type: 'list', ranges: [range], formula1: '数量指标,质量指标', ...flags },
    { uid: 'dv2', type: 'list', ranges: [range], formula1: '=$J$1:$J$5', ...flags },
    {
      uid: 'dv3',
      type: 'decimal',
      ranges: [range],
      operator: 'between',
      formula1: '0',
      formula2: '1',
      ...flags,
      errorStyle: 1,
      errorTitle: '比例',
      error: '请填 0 到 1',
    },
    { uid: 'dv4', type: 'custom', ranges: [range], formula1: '=LEN(C4)<20', ...flags },
  ];
  const name = 'SHEET_DATA_VALIDATION_PLUGIN';
  const before = workbook({}, { resources: [{ name, data: JSON.stringify({ sheet1: rules }) }] });
  expect(resource(await roundTrip(before), name)).toEqual(rules);
});

it('keeps notes', async () => {
  const notes = { 2: { 3: { id: 'note-2-3', row: 2, col: 3, note: '请核对', show: false, width: 160, height: 80 } } };
  const before = workbook(
    { cellData: { 2: { 3: { v: 5, t: CellValueType.NUMBER } } } },
    { resources: [{ name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify({ sheet1: notes }) }] },
  );
  expect(resource(await roundTrip(before), 'SHEET_NOTE_PLUGIN')).toEqual(notes);
});
