import { fromA1 } from '../../../src/core/sheet/address';
import {
  displayLocale,
  hostPlatform,
  loadState,
  onWorkbookChange,
  readSelection,
  saveState,
  selectCells,
  userStorage,
  type WorkbookChange,
} from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('selecting cells', () => {
  it('brings their sheet to the front', async () => {
    await selectCells('说明', [fromA1('B1'), fromA1('A1')]);
    expect(await readSelection()).toEqual({ sheet: '说明', ranges: [fromA1('B1')] });
  });

  it('says that another workbook is in front', async () => {
    excel.host.faults.otherWorkbookInFocus = true;
    await expect(selectCells('说明', [fromA1('B1')])).rejects.toMatchObject({ code: 'otherWorkbook' });
  });

  it('says that the sheet is gone', async () => {
    await expect(selectCells('旧表', [fromA1('B1')])).rejects.toMatchObject({ code: 'noSheet' });
  });
});

describe('what is remembered in the workbook', () => {
  it('starts with the defaults and comes back as saved', async () => {
    expect(await loadState()).toEqual({ version: 1, rules: {}, ignored: [], regions: {} });
    const state = { ...(await loadState()), profile: 'yunnan', rules: { 'text/typo': 'off' as const } };
    await saveState(state);
    expect(await loadState()).toEqual(state);
  });

  it('sets aside what it cannot read instead of overwriting it', async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add('heji.state', { version: 99, ignored: 'all' });
      await context.sync();
    });
    const state = await loadState();
    expect(state.ignored).toEqual([]);
    await saveState(state);
    await excel.Excel.run(async (context) => {
      const aside = context.workbook.settings.getItem('heji.state.unreadable');
      aside.load('value');
      await context.sync();
      expect(aside.value).toEqual({ version: 99, ignored: 'all' });
    });
  });
});

describe('listening to the workbook', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
  const write = (sheet: string, address: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [['新']];
      await context.sync();
    });

  it('tells of edits and sheet switches once each, and of nothing after it is stopped', async () => {
    const heard: WorkbookChange[] = [];
    const stop = await onWorkbookChange((change) => heard.push(change));
    await write('说明', 'B1');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').activate();
      await context.sync();
    });
    await settled();
    expect(heard.filter(({ kind }) => kind === 'changed').map(({ range }) => range)).toEqual([fromA1('B1')]);
    expect(heard.filter(({ kind }) => kind === 'activated')).toHaveLength(1);
    await stop();
    await stop();
    const count = heard.length;
    await write('申报表', 'B1');
    await settled();
    expect(heard).toHaveLength(count);
    expect(excel.host.workspace.events.count).toBe(0);
  });

  it('hears every sheet where Excel has no event for all of them', async () => {
    excel.close();
    excel = await openExcel({ sheets, excelApi: '1.8' });
    const heard: WorkbookChange[] = [];
    const stop = await onWorkbookChange((change) => heard.push(change));
    await write('说明', 'B1');
    await write('申报表', 'A1');
    await settled();
    expect(heard.filter(({ kind }) => kind === 'changed').map(({ range }) => range)).toEqual([
      fromA1('B1'),
      fromA1('A1'),
    ]);
    await stop();
    expect(excel.host.workspace.events.count).toBe(0);
  });
});

describe('the environment', () => {
  it('is Excel on a PC, in Chinese', () => {
    Object.defineProperty(globalThis, 'window', { value: excel.window, configurable: true });
    expect([hostPlatform(), displayLocale()]).toEqual(['PC', 'zh-CN']);
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('keeps texts for the user', () => {
    Object.defineProperty(globalThis, 'window', { value: excel.window, configurable: true });
    const storage = userStorage();
    expect(storage.get('blocks')).toBeUndefined();
    storage.set('blocks', '{"培训":1}');
    expect(userStorage().get('blocks')).toBe('{"培训":1}');
    storage.remove('blocks');
    storage.remove('blocks');
    expect(storage.get('blocks')).toBeUndefined();
    Reflect.deleteProperty(globalThis, 'window');
  });
});
