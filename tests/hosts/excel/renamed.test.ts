/** What the user said of a sheet stays with it when it gets another name. */
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { loadState } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { currentTable } from '../../../src/taskpane/state/selectors';
import { openExcel, type OpenExcel } from '../../support/excel';
import { livePane, type LivePane } from '../../support/live-pane';

jest.setTimeout(60_000);

/** Header words that no form uses, so that only what the user says of the columns makes it a table. */
const list = {
  rows: [
    ['青石河保洁行动清单', '', '', ''],
    ['大项', '小项', '抓手', '到位线'],
    ['产出', '数量', '巡河次数', '≥48次'],
    ['', '质量', '水样合格率', '≥120%'],
    ['效益', '社会效益', '沿岸群众知晓率', '≥130%'],
    ['随手记', '', '', ''],
  ],
};
const roles = ['level1', 'level2', 'name', 'target'] as const;
const told = roles.map((role, column) => ({
  column,
  role,
  term: role === 'target' ? ('annual' as const) : ('other' as const),
  label: list.rows[1]![column]!,
}));
const RULE = 'value/percent-range';

describe.each<RequirementSet>(['1.8', '1.15'])('a sheet that is renamed (ExcelApi %s)', (excelApi) => {
  let excel: OpenExcel;
  let pane: LivePane;

  const rename = (names: Readonly<Record<string, string>>): void => {
    const workbook = excel.univerAPI.getActiveWorkbook()!;
    const sheets = Object.entries(names).map(([from, to]) => [workbook.getSheetByName(from)!, to] as const);
    // Two sheets may take each other's name.
    for (const [sheet] of sheets) sheet.setName(`_${sheet.getSheetName()}`);
    for (const [sheet, to] of sheets) sheet.setName(to);
  };
  const edit = (sheet: string, address: string, value: string) => () =>
    void excel.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(address).setValue(value);
  const found = () =>
    currentTable(pane.store.get())!.report.findings.find(
      ({ rule, cells }) => rule === RULE && toA1(cells[0]!) === 'D4',
    )!;
  const facts = () => {
    const { regions, columns, ignored, marked } = pane.store.get();
    return {
      region: Object.entries(regions).map(([sheet, range]) => `${sheet} ${toA1(range)}`),
      columns: Object.keys(columns),
      ignored: ignored.map(({ sheet }) => sheet),
      marked,
    };
  };
  const inWorkbook = async () => {
    const { regions, columns, ignored } = await loadState();
    return { regions, columns: Object.keys(columns), ignored: ignored.map(({ sheet }) => sheet) };
  };

  beforeEach(async () => {
    excel = await openExcel({ excelApi, sheets: { 清单: list, 草稿: list } });
    pane = livePane(excel);
    const { actions, store, checksAfter } = pane;
    await checksAfter(() => actions.start());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('清单').getRange('A2:D5').select();
      await context.sync();
    });
    await checksAfter(() => actions.useSelection());
    await checksAfter(() => actions.setColumns('清单', told));
    await checksAfter(() => actions.check());
    await checksAfter(() => actions.ignore(currentTable(store.get())!, [found()], '已核对'));
    expect(facts()).toEqual({ region: ['清单 A2:D5'], columns: ['清单'], ignored: ['清单'], marked: ['清单'] });
  });
  afterEach(() => excel.close());

  const NEW = { region: ['保洁 A2:D5'], columns: ['保洁'], ignored: ['保洁'], marked: ['保洁'] };

  it('takes along what was said of it, in the pane and in the workbook', async () => {
    rename({ 清单: '保洁' });
    expect(await pane.checksAfter(edit('保洁', 'C3', '巡查次数'))).toBe(1);
    expect(facts()).toEqual(NEW);
    expect(currentTable(pane.store.get())).toMatchObject({
      sheet: { name: '保洁' },
      report: { declaration: { sheet: '保洁' } },
    });
    expect(await inWorkbook()).toEqual({ regions: { 保洁: 'A2:D5' }, columns: ['保洁'], ignored: ['保洁'] });
    pane = livePane(excel);
    await pane.checksAfter(() => pane.actions.start());
    expect(facts()).toEqual(NEW);
    expect(currentTable(pane.store.get())!.report.declaration.indicators).toHaveLength(3);
  });

  it('keeps apart two that take each other’s name', async () => {
    rename({ 清单: '草稿', 草稿: '清单' });
    await pane.checksAfter(() => pane.actions.check());
    expect(facts()).toEqual({ region: ['草稿 A2:D5'], columns: ['草稿'], ignored: ['草稿'], marked: ['草稿'] });
    expect(await inWorkbook()).toEqual({ regions: { 草稿: 'A2:D5' }, columns: ['草稿'], ignored: ['草稿'] });
  });

  it('is found by what is listed, before anything is read again', async () => {
    rename({ 清单: '保洁' });
    excel.univerAPI.getActiveWorkbook()!.getSheetByName('草稿')!.activate();
    await pane.actions.goTo('清单', [fromA1('D4')]);
    expect(excel.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName()).toBe('保洁');
    const plan = {
      title: { 'zh-CN': '改', 'en-US': 'fix' },
      sheet: '清单',
      expects: [],
      edits: [{ kind: 'setValues' as const, range: fromA1('D4'), values: [['≥98%']] }],
    };
    await pane.checksAfter(() => pane.actions.perform(plan, { kind: 'fixed', count: 1, left: 0 }));
    expect(pane.store.get().notice).toEqual({ kind: 'fixed', count: 1, left: 0 });
    expect(found()).toBeUndefined();
    await pane.checksAfter(() => pane.actions.undo());
    expect(found()).toBeDefined();
  });

  it('changes nothing in the workbook where nothing was said of it', async () => {
    rename({ 草稿: '旧稿' });
    const before = excel.syncs();
    expect(await pane.checksAfter(edit('旧稿', 'A6', '改过'))).toBe(1);
    expect([excel.syncs() - before, facts().columns]).toEqual([2, ['清单']]);
  });
});

it('is noticed at once where Excel tells of it', async () => {
  const excel = await openExcel({ excelApi: '1.17', sheets: { 清单: list } });
  try {
    const pane = livePane(excel);
    await pane.checksAfter(() => pane.actions.start());
    await pane.actions.setColumns('清单', told);
    const workbook = excel.univerAPI.getActiveWorkbook()!;
    await pane.checksAfter(() => workbook.getSheetByName('清单')!.setName('保洁'));
    expect([pane.shown(), Object.keys((await loadState()).columns)]).toEqual(['保洁', ['保洁']]);
    expect(pane.store.get().stale).toBe(false);
  } finally {
    excel.close();
  }
});
