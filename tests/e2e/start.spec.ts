import { expect, FIRST, OWN_PAGE, test } from './support/test';

test.describe('to who was never here', () => {
  test.use(OWN_PAGE);

  test('shows a sample table beside the pane, in Chinese', FIRST, async ({ standin, page }) => {
    await standin.start();
    await expect(page).toHaveTitle(/核绩/);
    await expect(page.getByRole('navigation').getByRole('button')).toHaveText([
      '校验本表',
      '校验工作簿',
      '插入指标',
      '插入推荐指标',
      '清除标记',
      '打开面板',
    ]);
    expect(await standin.text('A1')).toBe('项目支出绩效目标申报表（生成表）');
    expect(await standin.text('C10')).toBe('248,000.00');
    await standin.picture('start-1280x800');
  });

  test('says so when office.js does not come', async ({ page, baseURL }) => {
    // Asked for, and never answered.
    await page.route(/office\.js$/, () => undefined);
    await page.goto(`${baseURL!}/taskpane.html`, { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toContainText('office.js 十秒内没有加载成功');
  });
});

test.describe('a web view that is too old', () => {
  test.use(OWN_PAGE);

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      if (/taskpane|commands/.test(location.pathname)) Reflect.deleteProperty(Array.prototype, 'findLast');
    });
    // What such a web view cannot parse does not run.
    await page.route(/\/js\/(?:taskpane|commands)[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
  });

  test('is told so by the pane', async ({ page, baseURL }) => {
    await page.goto(`${baseURL!}/taskpane.html`);
    await expect(page.getByRole('alert')).toContainText('这台电脑上的网页组件太旧');
    await expect(page.getByText('正在打开核绩')).toBeHidden();
  });

  test('and by every function of the ribbon, which ends', async ({ standin, page }) => {
    await standin.start();
    const button = page.getByRole('navigation').getByRole('button', { name: '校验本表' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.frameLocator('iframe').getByRole('alert')).toContainText('这台电脑上的网页组件太旧');
    await expect(button).toBeEnabled();
    await dialog.getByRole('button', { name: '×' }).click();
    await expect(dialog).toBeHidden();
  });
});

test('speaks English when asked', FIRST, async ({ standin, page }) => {
  await standin.start('?lang=en-US');
  await expect(page.getByRole('button', { name: 'Check Sheet' })).toBeVisible();
  const language = await page.frame({ url: /taskpane/ })!.evaluate(() => Office.context.displayLanguage);
  expect(language).toBe('en-US');
});

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`fits a window of ${width} × ${height}`, async ({ standin, page }) => {
    await page.setViewportSize({ width, height });
    await standin.start();
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
    });
    expect(overflow).toEqual({ across: 0, down: 0 });
    const pane = (await page.locator('#pane').boundingBox())!;
    expect(pane.width).toBe(380);
    expect(pane.x + pane.width).toBe(width);
    await standin.picture(`fits-${width}x${height}`);
  });
}

for (const excelApi of ['1.8', '1.14']) {
  test(`is an Excel of ExcelApi ${excelApi} when asked`, async ({ standin, page }) => {
    await standin.start(`?excelApi=${excelApi}`);
    const frame = page.frame({ url: /taskpane/ })!;
    const supports = (version: string) =>
      frame.evaluate((v) => Office.context.requirements.isSetSupported('ExcelApi', v), version);
    expect(await supports(excelApi)).toBe(true);
    expect(await supports('1.15')).toBe(false);
  });
}
