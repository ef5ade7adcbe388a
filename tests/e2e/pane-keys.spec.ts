import type { Locator } from '@playwright/test';
import { openPane } from './support/faults';
import type { Pane } from './support/pane';
import { expect, test } from './support/test';

/** The line of a finding, which is where the keyboard stands on it. */
const line = (pane: Pane, words: string): Locator => pane.finding(words).getByRole('button').first();

const TYPO = '台帐 → 台账';
const TOTAL = '总投入 248,000.00 ≠ 各项之和';

/** The pane listens once its first check is shown. The first finding is the current line afterwards, the keyboard on the tab. */
async function withKeys(pane: Pane): Promise<void> {
  const { keyboard } = pane.standin.page;
  await pane.tab('校验').focus();
  await expect(async () => {
    await keyboard.press('n');
    await expect(pane.frame.locator('[data-finding] button:focus')).toHaveCount(1, { timeout: 200 });
  }).toPass();
  // At the first one P stays where it is.
  await expect(async () => {
    await keyboard.press('p');
    await expect(line(pane, TYPO)).toBeFocused({ timeout: 200 });
  }).toPass();
  await pane.tab('校验').focus();
}

test('N and P go from finding to finding, W, F and I open what belongs to it, Escape closes it', async ({
  standin,
  page,
}) => {
  const pane = await openPane(standin);
  await withKeys(pane);
  await page.keyboard.press('n');
  await expect(line(pane, TOTAL)).toBeFocused();
  await page.keyboard.press('P');
  await expect(line(pane, TYPO)).toBeFocused();

  const typo = pane.finding(TYPO);
  await page.keyboard.press('w');
  await expect(typo.getByText('依据')).toBeVisible();
  await expect(typo.getByRole('button', { name: '为什么' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(typo.getByText('依据')).toHaveCount(0);
  await expect(typo.getByRole('button', { name: '为什么' })).toBeFocused();

  await page.keyboard.press('i');
  const reason = typo.getByLabel('忽略的理由');
  await expect(reason).toBeFocused();
  // In a field every key is a letter.
  await page.keyboard.type('fu wins');
  await expect(reason).toHaveValue('fu wins');
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await expect(typo.getByRole('button', { name: '忽略' })).toBeFocused();

  await page.keyboard.press('f');
  await expect(typo.getByRole('button', { name: '修改', exact: true })).toBeFocused();
  await typo.getByRole('button', { name: '确认修改' }).click();
  await expect(typo.getByText('已改正')).toBeVisible();
  await page.keyboard.press('u');
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await standin.text('C6')).toContain('台帐');
});

test('C checks again, S searches the library, and combinations stay those of Excel and the browser', async ({
  standin,
  page,
}) => {
  const pane = await openPane(standin);
  await withKeys(pane);
  const marks = async () => (await standin.content())[0]!.rules.length;
  expect(await marks()).toBe(0);
  for (const combination of ['Control+c', 'Alt+c', 'Shift+c', 'Meta+c']) await page.keyboard.press(combination);
  await page.keyboard.press('x');
  await page.keyboard.press('c');
  await expect.poll(marks).toBeGreaterThan(0);

  await page.keyboard.press('s');
  const search = pane.frame.getByLabel('搜索指标');
  await expect(search).toBeFocused();
  await page.keyboard.type('sqjz');
  await expect(search).toHaveValue('sqjz');
  await expect(pane.tab('指标库')).toHaveAttribute('aria-selected', 'true');
});

test('buttons name their keys, the settings list them, and switched off there are none', async ({ standin, page }) => {
  const pane = await openPane(standin);
  await withKeys(pane);
  await expect(pane.button('校验')).toHaveAttribute('title', '快捷键 C');
  const named = await pane.frame
    .locator('[aria-keyshortcuts]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('aria-keyshortcuts')))].sort());
  expect(named).toEqual(['C', 'F', 'I', 'S', 'W']);

  await pane.tab('设置').click();
  await pane.button('键盘快捷键').click();
  await expect(pane.frame.locator('dt')).toHaveCount(named.length + 4);
  const listed = await pane.frame.locator('dt').allInnerTexts();
  expect(listed.sort()).toEqual([...named, 'Esc', 'N', 'P', 'U'].sort());
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);
  await pane.frame.getByRole('switch', { name: '使用快捷键' }).uncheck();
  await pane.tab('校验').click();
  await expect(pane.frame.locator('[aria-keyshortcuts]')).toHaveCount(0);
  for (const key of ['n', 's', 'c']) await page.keyboard.press(key);
  await expect(pane.tab('校验')).toBeFocused();
  expect((await standin.content())[0]!.rules).toEqual([]);
});

test('in the sheet the keys are letters', async ({ standin, page }) => {
  const pane = await openPane(standin);
  await withKeys(pane);
  await standin.edit('C7', 'fun');
  expect(await standin.text('C7')).toBe('fun');
  await expect(pane.tab('校验')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#pane iframe')).not.toBeFocused();
});
