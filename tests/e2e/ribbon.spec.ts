import type { StandinWindow } from '../../src/standin/page/excel';
import { ALIKE, expect, FIRST, test } from './support/test';

test(
  '校验本表 marks the cells and says the result; 清除标记 takes the marks away',
  FIRST,
  async ({ standin, page }) => {
    await standin.start();
    const before = await standin.content();
    const ribbon = page.getByRole('navigation');

    await ribbon.getByRole('button', { name: '校验本表' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.frameLocator('iframe').getByText(/\d+ 处错误，提交前必须修改/)).toBeVisible();
    await standin.picture('ribbon-checked');
    await dialog.frameLocator('iframe').getByRole('button', { name: '知道了' }).click();
    await expect(dialog).toBeHidden();
    await expect(ribbon.getByRole('button', { name: '校验本表' })).toBeEnabled();
    expect((await standin.content())[0]!.rules.length).toBeGreaterThan(0);

    await ribbon.getByRole('button', { name: '清除标记' }).click();
    await expect.poll(() => standin.content()).toEqual(before);
  },
);

test('校验工作簿 marks every table; its dialog closes by the cross', async ({ standin, page }) => {
  await standin.start();
  await page.getByRole('navigation').getByRole('button', { name: '校验工作簿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '×' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: '校验工作簿' })).toBeEnabled();
});

test(
  'the ribbon is free while a result is shown, and where nothing is heard of its dialog',
  ALIKE,
  async ({ standin, page }) => {
    await standin.start();
    await standin.ready();
    await page.evaluate(() => {
      (window as unknown as StandinWindow).standin.host.faults.silentDialogs = true;
    });
    const button = page.getByRole('navigation').getByRole('button', { name: '校验本表' });
    const dialog = page.getByRole('dialog');
    for (let time = 0; time < 2; time += 1) {
      await button.click();
      await expect(dialog.frameLocator('iframe').getByText(/处错误/)).toBeVisible();
      await expect(button).toBeEnabled();
      await dialog.getByRole('button', { name: '×' }).click();
      await expect(dialog).toBeHidden();
    }
  },
);

test('插入指标 opens the pane at the library, 打开面板 at the check', ALIKE, async ({ standin, page }) => {
  await standin.start();
  await page.getByRole('navigation').getByRole('button', { name: '插入指标' }).click();
  await expect(standin.pane.getByRole('tab', { name: '指标库' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('navigation').getByRole('button', { name: '打开面板' }).click();
  await expect(standin.pane.getByRole('tab', { name: '校验' })).toHaveAttribute('aria-selected', 'true');
});

test(
  '插入推荐指标 inserts without the pane what needs no figure; 撤销 in its dialog takes it back',
  FIRST,
  async ({ standin, page }) => {
    await standin.start();
    await standin.ready();
    const before = await standin.content();
    const button = page.getByRole('navigation').getByRole('button', { name: '插入推荐指标' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.frameLocator('iframe').getByText(/^已插入“社区矫正”中不用填数的 \d+ 条指标/)).toBeVisible();
    await standin.picture('ribbon-inserted');
    const inserted = await standin.content();
    expect(inserted[0]!.rows.length).toBeGreaterThan(before[0]!.rows.length);
    await dialog.frameLocator('iframe').getByRole('button', { name: '撤销' }).click();
    await expect(dialog).toBeHidden();
    await expect(button).toBeEnabled();
    // Excel calculates when it gets to it.
    await expect.poll(() => standin.content()).toEqual(before);

    await button.click();
    await dialog.frameLocator('iframe').getByRole('button', { name: '知道了' }).click();
    await expect(button).toBeEnabled();
    await expect.poll(() => standin.content()).toEqual(inserted);
  },
);

test('the menu of the cells has one entry', ALIKE, async ({ standin, page }) => {
  await standin.start();
  await standin.click('C14', 'right');
  await page.getByText('在此插入指标').click();
  await expect(standin.pane.getByRole('tab', { name: '指标库' })).toHaveAttribute('aria-selected', 'true');
});
