import { readFile } from 'node:fs/promises';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, FIRST, test } from './support/test';

async function openLibrary(standin: Standin): Promise<Pane> {
  await standin.start('?sample=national-2021-declaration.xlsx');
  const pane = new Pane(standin);
  await pane.checked();
  await pane.tab('指标库').click();
  return pane;
}

/** Selects the rows of cells that can be seen, from the first to the last. */
async function selectRows(standin: Standin, from: string, more: number): Promise<void> {
  await standin.click(from);
  for (let i = 0; i < more; i++) await standin.page.keyboard.press('Shift+ArrowDown');
}

async function choose(standin: Standin, pane: Pane, name: string, text: string): Promise<void> {
  const [dialog] = await Promise.all([standin.page.waitForEvent('filechooser'), pane.button('导入…').click()]);
  await dialog.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('selected rows are saved, renamed, exported, deleted and imported again', FIRST, async ({ standin }) => {
  const pane = await openLibrary(standin);
  await pane.button('自存指标').click();
  await pane.button('保存选中的行').click();
  await expect(pane.frame.getByText('请填写名称。')).toBeVisible();
  await selectRows(standin, 'C13', 2);
  await pane.frame.getByLabel('名称', { exact: true }).fill('营养餐');
  await pane.button('保存选中的行').click();
  await expect(pane.frame.getByText(/^已保存“营养餐”，共 \d+ 条。/)).toBeVisible();
  await standin.picture('own-blocks');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);

  await pane.button('给“营养餐”改名').click();
  await pane.frame.getByLabel('“营养餐”的新名称').fill('学生营养餐');
  await pane.button('改名').click();
  await expect(pane.frame.getByText('已改名为“学生营养餐”。')).toBeVisible();

  const [download] = await Promise.all([standin.page.waitForEvent('download'), pane.button('导出').click()]);
  const text = await readFile(await download.path(), 'utf8');

  await pane.button('删除“学生营养餐”').click();
  await pane.button('确认删除').click();
  await expect(pane.frame.getByText('已删除“学生营养餐”。')).toBeVisible();

  await choose(standin, pane, 'spoilt.json', text.replace(/"unit"(?![^]*"unit")/, '"unt"'));
  await expect(pane.frame.getByRole('alert').filter({ hasText: /“学生营养餐”的第 \d 条指标：“单位”/ })).toBeVisible();
  await choose(standin, pane, 'library.json', text);
  await expect(pane.frame.getByText('已导入 1 组。')).toBeVisible();
  await choose(standin, pane, 'library.json', text);
  await expect(pane.frame.getByText('已导入 0 组，另有 1 组原来就有。')).toBeVisible();
});

test('own blocks are there when the pane is opened again, and are inserted like any other', async ({ standin }) => {
  const pane = await openLibrary(standin);
  await pane.button('自存指标').click();
  await selectRows(standin, 'C13', 0);
  await pane.frame.getByLabel('名称', { exact: true }).fill('营养餐');
  await pane.button('保存选中的行').click();
  await expect(pane.frame.getByText(/^已保存“营养餐”/)).toBeVisible();
  await standin.page.getByRole('button', { name: '打开面板' }).click();
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('营养餐');
  await expect(pane.frame.getByText('自存', { exact: true })).toBeVisible();
});

test('the office’s library stands beside the pane; a spoilt one is told and leaves the rest', async ({ standin }) => {
  const file = { format: 'heji-library', version: 1, blocks: [] as unknown[] };
  await standin.page.route('**/office-library.json', (route) =>
    route.fulfill({ json: { ...file, blocks: [{ id: 'x' }] } }),
  );
  const pane = await openLibrary(standin);
  await expect(pane.frame.getByText(/^本单位的指标库没有读进来：第 1 组指标/)).toBeVisible();
  await pane.frame.getByLabel('搜索指标').fill('社区矫正');
  await expect(pane.frame.getByText('社区矫正对象监管帮扶人数').first()).toBeVisible();
});

test('a library on a worksheet is shown as it was understood, then imported; own blocks are written as one', async ({
  standin,
}) => {
  const pane = await openLibrary(standin);
  await pane.button('自存指标').click();
  await selectRows(standin, 'C13', 2);
  await pane.frame.getByLabel('名称', { exact: true }).fill('营养餐');
  await pane.button('保存选中的行').click();
  await expect(pane.frame.getByText(/^已保存“营养餐”/)).toBeVisible();
  await pane.button('导出到工作表').click();
  await expect(pane.frame.getByText('已写入新工作表“指标库”。')).toBeVisible();
  await pane.button('从工作表导入').click();
  await expect(pane.frame.getByText('E 列“三级指标”：三级指标')).toBeVisible();
  await expect(pane.frame.getByText(/^可导入 \d+ 条指标，分属 1 个领域。/)).toBeVisible();
  expect(await pane.accessibilityProblems()).toEqual([]);
  await pane.button(/^导入 \d+ 条$/).click();
  await expect(pane.frame.getByText(/^已导入 \d+ 组/)).toBeVisible();
});
