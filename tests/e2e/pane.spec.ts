import { pathToFileURL } from 'node:url';
import type { Standin } from './support/standin';
import { Pane } from './support/pane';
import { ALIKE, expect, FIRST, FIRST_ALIKE, test } from './support/test';

const open = async (standin: Standin, query = '?sample=yunnan-declaration.xlsx'): Promise<Pane> => {
  await standin.start(query);
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
};

test('recognises the table and checks it at once, without touching the workbook', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  const before = await standin.content();
  await expect(pane.frame.getByRole('heading', { name: '社区矫正工作经费' })).toBeVisible();
  await expect(pane.frame.getByText('2025 年 · 云南样式 · 元 · 8 条指标')).toBeVisible();
  await expect(pane.verdict).toContainText('8 处错误，提交前必须修改');
  expect(await standin.content()).toEqual(before);
  await standin.picture('pane-first-check');
});

test('a click on a finding selects its cells', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  await pane.finding('总投入 248,000.00 ≠ 各项之和').getByRole('button').first().click();
  await expect.poll(() => standin.selection()).toBe('C10');
});

test('marks the cells on 校验 and 清除标记 leaves no trace', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  const before = await standin.content();
  await pane.button('校验').click();
  await expect.poll(() => standin.content()).not.toEqual(before);
  await standin.picture('pane-marked');
  await pane.button('清除标记').click();
  await expect(pane.frame.getByText('标记已清除')).toBeVisible();
  expect(await standin.content()).toEqual(before);
});

test('says why a rule matters and what it rests on', ALIKE, async ({ standin }) => {
  const pane = await open(standin);
  const total = pane.finding('总投入 248,000.00 ≠ 各项之和');
  await total.getByRole('button', { name: '为什么' }).click();
  await expect(total.getByText('依据')).toBeVisible();
  await expect(total.getByText('正确写法')).toBeVisible();
});

test('fixes a cell after showing it before and after, and 撤销 takes it back exactly', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  const before = await standin.content();
  const typo = pane.finding('台帐 → 台账');
  await typo.getByRole('button', { name: '修改' }).click();
  await expect(typo.getByText('修改前')).toBeVisible();
  await typo.getByRole('button', { name: '确认修改' }).click();
  await expect(typo.getByText('已改正')).toBeVisible();
  expect(await standin.text('C6')).toContain('台账');
  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await standin.content()).toEqual(before);
});

test('fixes all that can be fixed in one go', async ({ standin }) => {
  const pane = await open(standin);
  const before = await standin.content();
  await pane.button(/^全部可修改项/).click();
  await standin.picture('pane-fix-all');
  await pane.button('确认修改').click();
  await expect(pane.frame.getByText(/^已修改 \d 处/)).toBeVisible();
  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await standin.content()).toEqual(before);
});

test('inserts the 社区矫正 block with its figures, and 撤销 takes it back exactly', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  const before = await standin.content();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('sqjz');
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  await pane.frame.getByLabel('在册社区矫正对象人数').fill('１２０');
  await expect(pane.frame.getByText('社区矫正对象监管帮扶人数 ≥120人')).toBeVisible();
  await standin.picture('pane-insert-preview');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  await standin.picture('pane-inserted');
  expect(await standin.content()).not.toEqual(before);
  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await standin.content()).toEqual(before);
});

test('an edit is checked, and the list keeps its place', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  const words = '总投入 248,000.00 ≠ 各项之和';
  const place = () => pane.finding(words).evaluate((line) => [...line.parentElement!.children].indexOf(line));
  const at = await place();
  await standin.edit('C10', '238000');
  await expect(pane.finding(words).getByText('已改正')).toBeVisible();
  expect(await place()).toBe(at);
});

test(
  'a finding ignored for a reason stays ignored when the pane is opened again',
  FIRST_ALIKE,
  async ({ standin, page }) => {
    const pane = await open(standin);
    const line = pane.finding('“上级有关文件精神”');
    await line.getByRole('button', { name: '忽略' }).click();
    await line.getByRole('button', { name: '确认忽略' }).click();
    await expect(line.getByText('请写明理由')).toBeVisible();
    await line.getByLabel('忽略的理由').fill('文件号另行补报');
    await line.getByRole('button', { name: '确认忽略' }).click();
    await expect(pane.button('已忽略（1）')).toBeVisible();
    await page.getByRole('button', { name: '打开面板' }).click();
    await pane.checked();
    await pane.button('已忽略（1）').click();
    await expect(pane.frame.getByText('理由：文件号另行补报')).toBeVisible();
  },
);

test('writes the report on a sheet of its own, and keeps the list', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  await pane.button('生成校验报告').click();
  await expect(pane.frame.getByText('校验报告已写入工作表“校验报告”')).toBeVisible();
  expect(await standin.text('A1')).toBe('绩效目标申报表校验报告');
  await standin.picture('pane-report');
  await expect(pane.verdict).toContainText('8 处错误，提交前必须修改');
});

test('the report as a page prints on A4, with nothing cut off', ALIKE, async ({ standin, page }, info) => {
  const pane = await open(standin);
  const [file] = await Promise.all([page.waitForEvent('download'), pane.button('另存为网页（供打印）').click()]);
  expect(file.suggestedFilename()).toBe('校验报告.html');
  const path = info.outputPath('report.html');
  await file.saveAs(path);
  const sheet = await page.context().newPage();
  try {
    // A4 less its margins: 178 mm.
    await sheet.setViewportSize({ width: 673, height: 986 });
    await sheet.emulateMedia({ media: 'print' });
    await sheet.goto(pathToFileURL(path).href);
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('绩效目标申报表校验报告');
    await expect(sheet.locator('p.verdict')).toContainText('8 处错误，提交前必须修改');
    await expect(sheet.getByText('单位负责人：')).toBeVisible();
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
    const pdf = await sheet.pdf({ path: info.outputPath('report.pdf'), preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
  } finally {
    await sheet.close();
  }
});

test('checks the whole workbook and lets the table be chosen', FIRST, async ({ standin }) => {
  const pane = await open(standin);
  await pane.button('校验工作簿').click();
  const tables = pane.frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button');
  await expect(tables.first()).toBeVisible();
  await tables.nth(1).click();
  await expect(tables.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(pane.verdict).toContainText('张申报表：');
});
