import { utils, write } from '@e965/xlsx';
import { Pane } from './support/pane';
import { expect, test } from './support/test';

/** A department's framework: nothing in it means 可持续影响. */
const rows = [
  ['项目支出绩效目标申报表（2026年度）'],
  ['项目名称', '社区矫正工作经费'],
  ['年度目标', '做好社区矫正对象的教育和管理。'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['部门履职', '重点工作', '走访次数', '≥120次'],
  ['管理效率', '预算管理', '预算执行率', '≥95%'],
  ['社会效应', '社会效益', '群众知晓率', '≥90%'],
];

test('what the form has no level for is left out until the user says where it goes', async ({ standin }) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '申报表');
  await standin.start();
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  await standin.openFile('申报表.xlsx', bytes);
  await expect(standin.page).toHaveTitle(/申报表/);
  await standin.ready();
  const pane = new Pane(standin);
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('社区矫正');
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  await expect(pane.frame.getByText('表中另有一套指标层级')).toBeVisible();
  const lasting = pane.frame.getByLabel('可持续影响指标', { exact: true });
  await expect(lasting).toHaveValue('');
  await standin.picture('own-levels');
  const insert = pane.button(/^插入 \d+ 条指标/);
  const before = Number(/\d+/.exec((await insert.textContent())!)![0]);
  await lasting.selectOption({ label: '社会效应 › 社会效益指标' });
  await expect.poll(async () => Number(/\d+/.exec((await insert.textContent())!)![0])).toBeGreaterThan(before);
  await standin.picture('own-levels-chosen');
  expect(await pane.accessibilityProblems()).toEqual([]);
  await insert.click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  const levels = (await standin.content()).flatMap((sheet) => sheet.rows.map(([level1]) => String(level1)));
  expect(levels.filter((level) => /^(?:产出|效益)/.test(level))).toEqual([]);
});
