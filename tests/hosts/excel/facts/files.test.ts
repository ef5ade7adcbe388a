/** What travels with the file and what Excel has calculated, by the rows of docs/excel-facts.md. */
import { checkAndMark } from '../../../../src/commands/check-and-mark';
import { loadState, readWorkbook, saveState } from '../../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../../support/excel';
import { livePane } from '../../../support/live-pane';

jest.setTimeout(60_000);

let excel: OpenExcel;
afterEach(() => excel.close());

const rows = [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', '社区矫正工作经费', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '质量指标', '报到率', '≥98%'],
];

it('fact 10: settings belong to one source of an add-in; what Heji remembers belongs to the file', async () => {
  excel = await openExcel({ sheets: { 甲: { rows } } });
  const state = { ...(await loadState()), profile: 'yunnan', rules: { 'text/typo': 'off' as const } };
  await saveState(state);
  const snapshot = excel.univerAPI.getActiveWorkbook()!.save();
  const saved = excel.host.save();
  expect(saved.settings).toEqual({});
  excel.close();
  // Another source's Heji sees none of the settings, and a file without any names no add-in.
  excel = await openExcel({ snapshot, saved: { ...saved, settings: {} } });
  expect(await loadState()).toEqual(state);
});

describe('fact 18: with manual calculation the results of formulas may be old', () => {
  const open = async (formulas: boolean, mode: 'Manual' | 'Automatic') => {
    const total = formulas ? '=1+1' : 2;
    excel = await openExcel({ sheets: { 甲: { rows: [...rows, ['合计', '', '', total]] }, 乙: { rows } } });
    await excel.Excel.run(async (context) => {
      context.application.calculationMode = mode;
      await context.sync();
    });
  };

  it.each<[boolean, 'Manual' | 'Automatic', boolean]>([
    [true, 'Manual', true],
    [false, 'Manual', false],
    [true, 'Automatic', false],
  ])('formulas: %s, calculation: %s: told %s, by the ribbon and the pane', async (formulas, mode, told) => {
    await open(formulas, mode);
    expect((await readWorkbook()).manual).toBe(mode === 'Manual');
    expect(await checkAndMark('sheet')).toMatchObject({ kind: 'checked', manual: told });
    const pane = livePane(excel);
    await pane.checksAfter(() => pane.actions.start());
    const { notice } = pane.store.get();
    expect(notice?.kind === 'notRead' && notice.manual).toBe(told);
  });
});
