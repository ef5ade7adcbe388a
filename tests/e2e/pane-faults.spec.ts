import { faultAt, inExcel, openPane as open } from './support/faults';
import { Pane } from './support/pane';
import { ALIKE, expect, FIRST, test } from './support/test';

test('a sheet without a table: says what was looked for, and where there is one', ALIKE, async ({ standin }) => {
  await standin.start('?sample=no-table.xlsx');
  const pane = new Pane(standin);
  await expect(pane.frame.getByText('这张工作表里没有找到绩效目标申报表')).toBeVisible();
  await expect(pane.frame.getByText('三级指标')).toBeVisible();
  await expect(pane.button('按选中的区域识别')).toBeVisible();
  await standin.picture('pane-no-table');
});

test('an empty sheet', ALIKE, async ({ standin, page }) => {
  const pane = await open(standin);
  await inExcel(page, async (context) => {
    context.workbook.worksheets.add('空表').activate();
    return Promise.resolve();
  });
  await pane.button('校验').click();
  await expect(pane.frame.getByText('这张工作表是空的')).toBeVisible();
  await pane.button('打开“绩效目标申报表”').click();
  await pane.checked();
});

test('a protected sheet: says how to go on, and nothing is changed', FIRST, async ({ standin, page }) => {
  const pane = await open(standin);
  await inExcel(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    return Promise.resolve();
  });
  const before = await standin.content();
  await pane.fixTypo();
  await expect(pane.frame.getByText('工作表或工作簿受保护，无法修改')).toBeVisible();
  expect(await standin.content()).toEqual(before);
  await standin.picture('pane-protected');
});

test('a read-only file', ALIKE, async ({ standin }) => {
  const pane = await open(standin, '?sample=yunnan-declaration.xlsx&readOnly');
  await pane.fixTypo();
  await expect(pane.frame.getByText('这个文件是只读的')).toBeVisible();
});

test('a cell is being edited: waits, says so, and goes on by itself', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  await pane.faults({ cellEditMode: true });
  await pane.button('校验').click();
  await expect(pane.frame.getByText('正在编辑单元格。请按回车键完成输入')).toBeVisible();
  await pane.faults({ cellEditMode: false });
  await expect(pane.frame.getByText('正在编辑单元格')).toBeHidden();
  await pane.checked();
});

test('another workbook is in front', ALIKE, async ({ standin }) => {
  const pane = await open(standin);
  await pane.faults({ otherWorkbookInFocus: true });
  await pane.finding('台帐 → 台账').getByRole('button').first().click();
  await expect(pane.frame.getByText('现在最前面的是另一个工作簿')).toBeVisible();
});

test('slow Excel: shows that it works, can be cancelled, and a cancelled check shows nothing', async ({ standin }) => {
  const pane = await open(standin);
  await pane.faults({ delay: 2_000 });
  await pane.button('校验').click();
  await expect(pane.frame.getByRole('progressbar')).toBeVisible();
  await pane.button('取消').click();
  await expect(pane.frame.getByText('已取消')).toBeVisible();
  await pane.checked();
});

test('the table was changed under a fix: refuses rather than writes over it', async ({ standin }) => {
  const pane = await open(standin);
  await pane.tab('设置').click();
  await pane.frame.getByRole('switch', { name: '修改表格后自动校验' }).click();
  await pane.tab('校验').click();
  await standin.edit('C6', '改写的概况');
  await expect(pane.frame.getByText('表格已改动，结论可能过时')).toBeVisible();
  await pane.fixTypo();
  await expect(pane.frame.getByText('表格在这之后又改动过')).toBeVisible();
  expect(await standin.text('C6')).toBe('改写的概况');
});

test('a failed request: says so with details to copy, and everything still works', ALIKE, async ({ standin }) => {
  const pane = await open(standin);
  await faultAt(pane, 1, 'fails');
  await pane.button('校验').click();
  await expect(pane.frame.getByText('程序遇到意外情况')).toBeVisible();
  await pane.button('详细信息').click();
  await expect(pane.frame.getByText('GeneralException')).toBeVisible();
  await pane.button('关闭提示').click();
  await pane.button('校验').click();
  await pane.checked();
  await expect(pane.frame.getByText('程序遇到意外情况')).toBeHidden();
});
