import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { ALIKE, expect, FIRST, test } from './support/test';

const FORM = '项目支出绩效目标申报表';

/** A workbook without any table, and the choice of forms open. */
async function openChoice(standin: Standin): Promise<Pane> {
  await standin.start('?sample=no-table.xlsx');
  const pane = new Pane(standin);
  await pane.button('插入空白申报表').click();
  await expect(pane.button('插入“全国通用申报表（2021）”')).toBeVisible();
  return pane;
}

const sheetNames = async (standin: Standin): Promise<string[]> => (await standin.content()).map(({ name }) => name);

test('a blank form is inserted, recognised and asks only to be filled in', FIRST, async ({ standin }) => {
  const pane = await openChoice(standin);
  await standin.picture('blank-form-choice');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);
  await pane.button('插入“全国通用申报表（2021）”').click();
  await expect(pane.frame.getByText(`已新建工作表“${FORM}”`)).toBeVisible();
  await pane.checked();
  const toFill = pane.frame.getByRole('list', { name: '还要填写' }).getByRole('listitem');
  await expect(toFill).toHaveText([
    /^C3:H3.*“项目名称”没有填写/,
    /^C4:D4.*“主管部门及代码”没有填写/,
    /^G4:H4.*“实施单位”没有填写/,
    /^G5:H5.*“项目期”没有填写/,
    /“项目资金（万元）”没有填写/,
    /“年度总体目标”没有填写/,
    /“绩效指标”没有填写/,
  ]);
  await expect(pane.verdict).toHaveText('正在填写，还有 7 项要填');
  await expect(pane.finding(/.*/)).toHaveCount(0);
  expect(await standin.text('A1')).toBe(FORM);
  await standin.picture('blank-form-inserted');
  // Each leads to its cell; what is written there is asked for no more.
  await toFill.first().getByRole('button').click();
  await expect.poll(() => standin.selection()).toBe('C3:H3');
  await standin.edit('C3', '古树保护经费');
  await expect(pane.verdict).toHaveText('正在填写，还有 6 项要填');
  await expect(toFill.first()).toContainText('主管部门及代码');
});

test('撤销 takes the new sheet away again, and nothing else', async ({ standin }) => {
  const pane = await openChoice(standin);
  const before = await standin.content();
  await pane.button('插入“云南样式申报表”').click();
  await pane.checked();
  expect(await sheetNames(standin)).toContain('绩效目标申报表');
  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await standin.content()).toEqual(before);
});

test('a form that was begun is not taken away', ALIKE, async ({ standin }) => {
  const pane = await openChoice(standin);
  await pane.button('插入“云南样式申报表”').click();
  await pane.checked();
  await standin.edit('C3', '古树保护经费');
  await pane.button('撤销').click();
  await expect(pane.frame.getByText('表格在这之后又改动过')).toBeVisible();
  expect(await standin.text('C3')).toBe('古树保护经费');
});

test('the library offers the forms too, and a block goes into a new one', ALIKE, async ({ standin }) => {
  await standin.start('?sample=no-table.xlsx');
  const pane = new Pane(standin);
  await pane.tab('指标库').click();
  await pane.button('插入空白申报表').click();
  await pane.button('插入“江苏样式绩效目标表”').click();
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('pxbc');
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  await standin.picture('blank-form-with-block');
});

test('the points of the new rows are shared, suggested or left to the user', ALIKE, async ({ standin }) => {
  const pane = await openChoice(standin);
  await pane.button('插入“全国通用申报表（2021）”').click();
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('培训班次');
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  await pane.frame.getByLabel('分值（权重）').selectOption('blank');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  expect([await standin.text('D15'), await standin.text('H15')]).toEqual(['培训班次', '']);
});

test('points add up to 90 after one block and after a second one, which the preview foresees', async ({ standin }) => {
  const pane = await openChoice(standin);
  await pane.button('插入“全国通用申报表（2021）”').click();
  await pane.checked();
  await pane.tab('指标库').click();
  const total = async (): Promise<string> => {
    const [sheet] = (await standin.content()).filter(({ name }) => name === FORM);
    const row = sheet!.rows.findIndex(([first]) => first === '合计');
    return standin.text(`H${row + 1}`);
  };
  const insert = async (field: string): Promise<void> => {
    await pane.frame.getByLabel('搜索指标').fill(field);
    await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
    await pane.button('填写并预览').click();
  };
  await insert('会议');
  await expect(pane.frame.getByText(/20 分 · /)).toBeVisible();
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  expect(await total()).toBe('90');

  await insert('课题调研与规划编制');
  await expect(pane.frame.getByText(/^原有 \d+ 条指标的分值会相应调整，合计不变。/)).toBeVisible();
  await standin.picture('blank-form-points');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  expect(await total()).toBe('90');
});
