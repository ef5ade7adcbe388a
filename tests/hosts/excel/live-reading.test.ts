/** What live checking reads: the sheet that is listed and those that changed, and what it notices all the same. */
import { toA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { card, prose } from '../../core/rules/funds/forms';
import { openExcel, type ExcelSketch, type OpenExcel } from '../../support/excel';
import type { SheetSketch } from '../../support/excel-snapshot';
import { atRequest, livePane, type LivePane } from '../../support/live-pane';

jest.setTimeout(60_000);

const sketch = ({ values, merges }: Sheet): SheetSketch => ({ rows: values, merges: merges.map(toA1) });
const RULE = 'funds/text-differs-from-table';
const TOTAL = 'E5';

let excel: OpenExcel;
let pane: LivePane;
const open = async (sheets: NonNullable<ExcelSketch['sheets']>, excelApi: ExcelSketch['excelApi'] = '1.15') => {
  excel = await openExcel({ excelApi, sheets });
  pane = livePane(excel);
  await pane.checksAfter(() => pane.actions.start());
};
afterEach(() => excel.close());

const sheetNamed = (name: string) => excel.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
const activeName = () => excel.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName();
const edit = (sheet: string, address: string, value: string | number) => () =>
  void sheetNamed(sheet).getRange(address).setValue(value);
const isFound = (rule = RULE): boolean => {
  const { outcome } = pane.store.get();
  if (outcome?.kind !== 'tables') throw new Error('nothing was checked');
  return outcome.tables.some(({ report }) => report.findings.some((finding) => finding.rule === rule));
};
/** Requests and bytes of what Excel answers. */
const costOf = async (change: () => unknown) => {
  const { counters } = excel.host;
  const { syncs, bytesOut } = counters;
  await pane.checksAfter(change);
  return { syncs: counters.syncs - syncs, bytes: counters.bytesOut - bytesOut };
};

/** What a line in the list of sheets costs (its id, name and visibility), and more. */
const LINE_BYTES = 400;

describe('an edit', () => {
  const workbook = (others: number) => ({
    目标表: sketch(card({})),
    ...Object.fromEntries(Array.from({ length: others }, (_, i) => [`附表${String(i + 1)}`, sketch(card({}))])),
  });

  it('costs what its sheet costs, however many there are', async () => {
    const costs = [];
    for (const others of [1, 30]) {
      await open(workbook(others));
      costs.push(await costOf(edit('目标表', TOTAL, 51)));
      if (others === 1) excel.close();
    }
    const [few, many] = costs;
    expect([few!.syncs, many!.syncs]).toEqual([2, 2]);
    expect(many!.bytes).toBeLessThan(few!.bytes + 29 * LINE_BYTES);
  });

  it('of a sheet that is not listed costs that sheet besides', async () => {
    await open(workbook(10));
    const own = await costOf(edit('目标表', TOTAL, 51));
    const other = await costOf(edit('附表3', TOTAL, 51));
    expect(other.syncs).toBe(2);
    expect(other.bytes).toBeGreaterThan(1.5 * own.bytes);
    expect(other.bytes).toBeLessThan(2.5 * own.bytes);
    // And nothing more afterwards.
    expect((await costOf(edit('目标表', TOTAL, 52))).bytes).toBeLessThan(1.2 * own.bytes);
  });

  it('with all sheets listed judges only the sheet that changed again', async () => {
    await open(workbook(10));
    await pane.checksAfter(() => pane.actions.checkWorkbook());
    const tables = () => {
      const { outcome } = pane.store.get();
      return outcome?.kind === 'tables' ? outcome.tables : [];
    };
    const before = tables().map(({ report }) => report);
    const { marked } = pane.store.get();
    const { syncs } = await costOf(edit('附表3', 'E13', ''));
    // Below ExcelApi 1.19 a live check does not paint by itself: it only reads.
    expect(syncs).toBe(2);
    const again = tables().filter(({ report }, i) => report !== before[i]);
    // The sheet that is shown is read in any case.
    expect(again.map(({ sheet }) => sheet.name)).toEqual(['目标表', '附表3']);
    expect(pane.store.get().marked).toEqual(expect.arrayContaining([...marked, '附表3']));
  });

  it('after which the user asks for a check has everything read again', async () => {
    await open(workbook(5));
    // Excel does not tell of it.
    excel.host.workspace.events.enabled = false;
    edit('附表3', TOTAL, 51)();
    excel.host.workspace.events.enabled = true;
    const own = await costOf(edit('目标表', TOTAL, 51));
    expect((await costOf(() => pane.actions.check())).bytes).toBeGreaterThan(3 * own.bytes);
  });
});

describe.each(['1.8', '1.15'] as const)('what a finding depends on (ExcelApi %s)', (excelApi) => {
  const text = sketch(prose('2023年度预算安排52.00万元。'));

  it('is noticed on another sheet', async () => {
    await open({ 说明: text, 目标表: sketch(card({})), 空表: { rows: [] } }, excelApi);
    expect(isFound()).toBe(true);
    expect([await pane.checksAfter(edit('目标表', TOTAL, 52)), isFound()]).toEqual([1, false]);
    expect([await pane.checksAfter(edit('目标表', TOTAL, 50)), isFound()]).toEqual([1, true]);
    expect([await pane.checksAfter(edit('空表', 'A1', '草稿')), isFound()]).toEqual([1, true]);
    expect(pane.shown()).toBe('说明');
  });

  it('is noticed through a formula on a third sheet', async () => {
    const linked = card({ annual: ['=底稿!A1', '=E5', 0] });
    await open({ 说明: text, 目标表: sketch(linked), 底稿: { rows: [[50]] } }, excelApi);
    expect(isFound()).toBe(true);
    expect([await pane.checksAfter(edit('底稿', 'A1', 52)), isFound()]).toEqual([1, false]);
  });

  it('is noticed when it comes while the workbook is read', async () => {
    await open({ 说明: text, 目标表: sketch(card({})) }, excelApi);
    await pane.checksAfter(() => {
      atRequest(excel, 2, edit('目标表', TOTAL, 52));
      return pane.actions.check();
    });
    expect(isFound()).toBe(false);
  });

  it('is noticed on a sheet that is added or taken away', async () => {
    await open({ 说明: text, 空表: { rows: [] } }, excelApi);
    expect(isFound()).toBe(false);
    const added = async () => {
      const made = excel.univerAPI.getActiveWorkbook()!.insertSheet('目标表');
      await pane.quiet();
      const { values } = card({});
      made.getRange(0, 0, values.length, values[0]!.length).setValues(values.map((row) => [...row]));
      await pane.quiet();
      sheetNamed('说明').activate();
    };
    await pane.checksAfter(added);
    expect([pane.shown(), isFound()]).toEqual(['说明', true]);
    await pane.checksAfter(() => excel.univerAPI.getActiveWorkbook()!.deleteSheet(sheetNamed('目标表')));
    expect([pane.shown(), isFound()]).toEqual(['说明', false]);
  });
});

describe('while Heji works', () => {
  const forms = { 甲: sketch(card({})), 乙: sketch(card({})), 丙: sketch(card({})) };
  const remove = (name: string) => () => void excel.univerAPI.getActiveWorkbook()!.deleteSheet(sheetNamed(name));
  const listed = () => {
    const { outcome } = pane.store.get();
    return outcome?.kind === 'tables' ? outcome.tables.map(({ sheet }) => sheet.name) : [];
  };

  it.each(['1.8', '1.15'] as const)(
    'a switch during the very first check is followed (ExcelApi %s)',
    async (excelApi) => {
      excel = await openExcel({ excelApi, sheets: forms });
      pane = livePane(excel);
      const before = excel.syncs();
      excel.host.faults.before = () => {
        // When the check has seen which sheet is in front: its contents are asked for.
        if (pane.store.get().outcome || excel.syncs() - before < (excelApi === '1.8' ? 5 : 4)) return;
        excel.host.faults.before = undefined;
        sheetNamed('乙').activate();
      };
      await pane.checksAfter(() => pane.actions.start());
      expect(excel.host.faults.before).toBeUndefined();
      expect(pane.shown()).toBe('乙');
    },
  );

  it('a sheet may be deleted between two requests of the reading', async () => {
    await open(forms);
    await pane.checksAfter(() => {
      atRequest(excel, 2, remove('乙'));
      return pane.actions.checkWorkbook();
    });
    expect([pane.store.get().notice, listed()]).toEqual([undefined, ['甲', '丙']]);
  });

  it('a sheet may be deleted before its marks are made; the others are marked', async () => {
    await open({ 甲: sketch(card({ goal: '预算总额48万元。' })), 乙: sketch(card({ goal: '预算总额48万元。' })) });
    await pane.checksAfter(() => {
      atRequest(excel, 3, remove('乙'));
      return pane.actions.checkWorkbook();
    });
    expect([pane.store.get().notice, listed(), pane.store.get().marked]).toEqual([undefined, ['甲'], ['甲']]);
  });

  it('the sheet that is listed may be deleted; the one in front is listed then', async () => {
    await open(forms);
    await pane.checksAfter(() => {
      atRequest(excel, 2, remove('甲'));
      return pane.actions.check();
    });
    expect([pane.store.get().notice, listed()]).toEqual([undefined, [activeName()]]);
  });

  it.each([
    // The first request asks to be told of edits, the second what the workbook remembers.
    [1, 'deaf'],
    [2, 'problem'],
  ])('what is lost at the %d. request is told, and what the workbook remembers not written over', async (n, told) => {
    await open(forms);
    const { outcome } = pane.store.get();
    if (outcome?.kind !== 'tables') throw new Error('no table');
    const table = outcome.tables[0]!;
    await pane.actions.setRules({ 'text/typo': 'off' });
    const second = livePane(excel);
    excel.host.faults.failAt = { sync: excel.syncs() + n, code: 'ServiceNotAvailable' };
    await second.checksAfter(() => second.actions.start());
    expect(second.store.get().notice).toMatchObject({ kind: told, problem: { code: 'lost' } });
    expect(await second.checksAfter(edit('甲', TOTAL, 51))).toBe(told === 'deaf' ? 0 : 1);
    // It is tried again, and what had been lost is back.
    await second.checksAfter(() => second.actions.check());
    expect(second.store.get().notice).toBeUndefined();
    expect(await second.checksAfter(edit('甲', TOTAL, 52))).toBe(1);
    await second.checksAfter(() => second.actions.ignore(table, [table.report.findings[0]!], '已核对'));
    const third = livePane(excel);
    await third.checksAfter(() => third.actions.start());
    expect(third.store.get()).toMatchObject({ rules: { 'text/typo': 'off' }, ignored: [{ reason: '已核对' }] });
  });
});
