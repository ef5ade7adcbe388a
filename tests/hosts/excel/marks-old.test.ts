import { openExcel, type OpenExcel } from '../../support/excel';
import { atRequest, livePane } from '../../support/live-pane';

jest.setTimeout(60_000);

const declaration = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['年度目标', '监管社区矫正对象120人。', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '矫正对象人数', '≥120人'],
    ['产出指标', '质量指标', '报到率', '≥120%'],
    ['效益指标', '社会效益指标', '再犯罪率', '≤0.2%'],
    ['满意度指标', '服务对象满意度指标', '对象满意度', '≥90%'],
  ],
};

let excel: OpenExcel;
afterEach(() => excel.close());

/** The pane beside a marked table, after an edit that makes the marks old. */
async function afterAnEdit() {
  excel = await openExcel({ sheets: { 甲: declaration, 乙: { rows: [['说明', '按上年口径填报']] } } });
  const pane = livePane(excel);
  await pane.actions.start();
  await pane.actions.check();
  const edit = (sheet: string, cell: string, value: string): unknown =>
    excel.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(cell).setValue(value);
  const notice = () => pane.store.get().notice?.kind;
  await pane.checksAfter(() => edit('甲', 'D5', '≥95%'));
  return { pane, edit, notice };
}

it('that marks are old is over once they were brought up to date, also when a check was under way', async () => {
  const { pane, edit, notice } = await afterAnEdit();
  expect(notice()).toBe('marksOld');
  await pane.checksAfter(() => {
    atRequest(excel, 1, () => void pane.actions.updateMarks());
    edit('甲', 'D7', '≥900%');
  });
  expect(notice()).toBeUndefined();
});

it('that marks are old stays while they are, whatever is edited beside the table', async () => {
  const { pane, edit, notice } = await afterAnEdit();
  await pane.checksAfter(() => edit('乙', 'B1', '按今年口径填报'));
  expect(notice()).toBe('marksOld');
  await pane.checksAfter(() => edit('甲', 'D5', '≥120%'));
  expect(notice()).toBeUndefined();
});

it('marks of sheets that need not be read again are not taken for old ones', async () => {
  excel = await openExcel({ sheets: { 甲: declaration, 乙: declaration } });
  const pane = livePane(excel);
  await pane.actions.start();
  await pane.actions.checkWorkbook();
  await pane.quiet();
  const page = excel.univerAPI.getActiveWorkbook()!;
  const checks = await pane.checksAfter(() => page.getSheetByName('甲')!.getRange('D7').setValue('≥91%'));
  expect(checks).toBeGreaterThan(0);
  expect(pane.store.get().notice?.kind).toBeUndefined();
});
