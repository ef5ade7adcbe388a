/** What nobody foresaw: the pane says so, offers the details, and the workbook is as it was. */
import { openPane } from './support/faults';
import { expect, test } from './support/test';

test('a fault while drawing ends in a page that says what to do, and the pane opens again', async ({
  standin,
  page,
}) => {
  const pane = await openPane(standin);
  const before = await standin.content();
  const name = await pane.frame.locator('#recognised').innerText();
  // Only the heading of what was recognised trims this name while it is drawn, and that is not in the settings.
  await pane.tab('设置').click();
  await page.frame({ url: /taskpane/ })!.evaluate((shown) => {
    const trim = Object.getOwnPropertyDescriptor(String.prototype, 'trim')!.value as () => string;
    String.prototype.trim = function (this: string) {
      if (String(this).includes(shown)) throw new Error('this cannot be drawn');
      return trim.call(this);
    };
  }, name);
  await pane.tab('校验').click();
  await expect(pane.frame.getByRole('alert')).toContainText('表格没有被改动，可以照常保存');
  await pane.button('详细信息').click();
  await expect(pane.frame.getByText('this cannot be drawn')).toBeVisible();
  await expect(pane.button('复制详细信息')).toBeVisible();
  expect(await standin.content()).toEqual(before);

  await pane.button('重新打开面板').click();
  await pane.checked();
  standin.problems.errors.length = 0; // React reports what the test broke
});

test('a fault that nobody caught is told with its details, and everything still works', async ({ standin, page }) => {
  const pane = await openPane(standin);
  const before = await standin.content();
  await page.frame({ url: /taskpane/ })!.evaluate(() => {
    void Promise.reject(new Error('nobody caught this'));
  });
  await expect(pane.frame.getByRole('alert')).toContainText('程序遇到意外情况');
  await pane.button('详细信息').click();
  await expect(pane.frame.getByText('nobody caught this')).toBeVisible();
  expect(await standin.content()).toEqual(before);

  await pane.button('校验').click();
  await pane.checked();
  await expect(pane.frame.getByRole('alert')).toBeHidden();
  standin.problems.errors.length = 0; // the browser reports what the test broke
});
