import { loadState, saveState } from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

describe('what is remembered in the workbook', () => {
  it('starts with the defaults and comes back as saved', async () => {
    expect(await loadState()).toEqual({ version: 1, rules: {}, ignored: [], regions: {}, columns: {} });
    const state = { ...(await loadState()), profile: 'yunnan', rules: { 'text/typo': 'off' as const } };
    await saveState(state);
    expect(await loadState()).toEqual(state);
  });

  it('brings back what the user said of the columns, and nothing of it where somebody spoilt it', async () => {
    const told = [
      { column: 1, role: 'name' as const, term: 'other' as const, label: '抓手' },
      { column: 2, role: 'target' as const, term: 'half' as const, label: '' },
    ];
    await saveState({ ...(await loadState()), regions: { 申报表: 'B3:C9' }, columns: { 申报表: told } });
    expect(await loadState()).toMatchObject({ regions: { 申报表: 'B3:C9' }, columns: { 申报表: told } });
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add('heji.state', {
        version: 1,
        rules: { 'text/typo': 'off' },
        columns: { 申报表: told, 说明: [{ column: -1, role: 'price' }] },
      });
      await context.sync();
    });
    expect(await loadState()).toMatchObject({ rules: { 'text/typo': 'off' }, columns: { 申报表: told, 说明: [] } });
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
