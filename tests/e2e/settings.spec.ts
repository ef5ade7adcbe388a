import { readFile } from 'node:fs/promises';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, FIRST, test } from './support/test';

const SAMPLE = '?sample=yunnan-declaration.xlsx';
const noSum = { version: 1, rules: { 'funds/total-equals-parts': 'off', 'text/typo': 'advice' } };

async function read(standin: Standin, pane: Pane, content: unknown): Promise<void> {
  const [dialog] = await Promise.all([standin.page.waitForEvent('filechooser'), pane.button('导入设置文件…').click()]);
  const buffer = Buffer.from(JSON.stringify(content));
  await dialog.setFiles({ name: '设置.json', mimeType: 'application/json', buffer });
}

test('a settings file is read, checked by, kept in the workbook and exported again', FIRST, async ({ standin }) => {
  await standin.start(SAMPLE);
  const pane = new Pane(standin);
  await pane.checked();
  await expect(pane.finding('总投入')).toBeVisible();
  await pane.tab('设置').click();
  await read(standin, pane, { version: 1, rules: { 'funds/none': 'off' } });
  await expect(pane.frame.getByRole('alert')).toContainText('没有规则 funds/none。');
  await read(standin, pane, noSum);
  await expect(pane.frame.getByText('设置文件已导入')).toBeVisible();
  await standin.picture('settings-file');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);

  await pane.tab('校验').click();
  await expect(pane.finding('总投入')).toHaveCount(0);
  await expect(pane.finding('错别字').first()).toBeVisible();

  await standin.page.getByRole('button', { name: '打开面板' }).click();
  await pane.checked();
  await expect(pane.finding('总投入')).toHaveCount(0);

  await pane.tab('设置').click();
  const [file] = await Promise.all([standin.page.waitForEvent('download'), pane.button('导出设置文件').click()]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(noSum);
});

test('settings published beside the pane hold for everybody, until the workbook says otherwise', async ({
  standin,
}) => {
  await standin.page.route('**/office-settings.json', (route) => route.fulfill({ json: noSum }));
  await standin.start(SAMPLE);
  const pane = new Pane(standin);
  await pane.checked();
  await expect(pane.finding('总投入')).toHaveCount(0);

  await pane.tab('设置').click();
  await expect(pane.frame.getByText('本单位统一发布了设置')).toBeVisible();
  await pane.button(/^资金/).click();
  const rule = pane.frame.getByRole('combobox', { name: '合计不等于各项之和' });
  await expect(rule).toHaveValue('off');
  await rule.selectOption('error');
  await pane.tab('校验').click();
  await expect(pane.finding('总投入')).toBeVisible();
});

test('each rule can be reported by another grade or switched off, and says why there is such a rule', async ({
  standin,
}) => {
  await standin.start(SAMPLE);
  const pane = new Pane(standin);
  await pane.checked();
  const group = (name: string) => pane.frame.getByRole('region', { name: new RegExp(`^${name}（`) });
  await expect(group('错误').getByText('总投入 248,000.00')).toBeVisible();
  await pane.tab('设置').click();
  await pane.button(/^资金/).click();
  const rule = pane.frame.getByRole('listitem').filter({ hasText: '合计不等于各项之和' });
  await rule.getByRole('button', { name: '为什么' }).click();
  await expect(rule.getByText('依据')).toBeVisible();
  const grade = pane.frame.getByRole('combobox', { name: '合计不等于各项之和' });
  await expect(grade.locator('option:checked')).toHaveText('错误（默认）');
  await grade.selectOption('advice');
  await expect(pane.button(/^资金.*已改 1 条/)).toBeVisible();
  await pane.tab('校验').click();
  await expect(group('建议').getByText('总投入 248,000.00')).toBeVisible();
  await expect(pane.verdict).toContainText('有 1 条规则改低了级别');

  await pane.tab('设置').click();
  await pane.button(/^资金/).click();
  await grade.selectOption('off');
  await pane.tab('校验').click();
  await expect(pane.finding('总投入 248,000.00')).toHaveCount(0);
  await pane.tab('设置').click();
  await pane.button(/^资金/).click();
  await grade.selectOption('error');
  await expect(pane.button('资金')).toBeVisible();
});

test('published settings that cannot be read are told, and the table is checked all the same', async ({ standin }) => {
  await standin.page.route('**/office-settings.json', (route) => route.fulfill({ json: { version: 1, rules: 'all' } }));
  await standin.start(SAMPLE);
  const pane = new Pane(standin);
  await pane.checked();
  await expect(pane.frame.getByText('本单位统一发布的设置没有读进来')).toBeVisible();
  await expect(pane.finding('总投入')).toBeVisible();
});

test('the ribbon goes by published settings too', async ({ standin, page }) => {
  const counts = async (): Promise<string> => {
    await page.getByRole('navigation').getByRole('button', { name: '校验本表' }).click();
    const dialog = page.getByRole('dialog');
    const sentence = await dialog
      .frameLocator('iframe')
      .getByText(/\d+ 处错误/)
      .innerText();
    await dialog.frameLocator('iframe').getByRole('button', { name: '知道了' }).click();
    return sentence;
  };
  await standin.start(SAMPLE);
  const before = Number(/^\d+/.exec(await counts())![0]);
  await page.route('**/office-settings.json', (route) => route.fulfill({ json: noSum }));
  await standin.start(SAMPLE);
  // The sum and three typing errors are no errors any more.
  expect(Number(/^\d+/.exec(await counts())![0])).toBe(before - 4);
});
