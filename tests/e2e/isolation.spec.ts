/** Tests have one page in common (support/kept-page.ts): what one does there, the next does not see. */
import type { Page } from '@playwright/test';
import type { Host } from '../../src/standin/host/host';
import type { StandinWindow } from '../../src/standin/page/excel';
import { openPane } from './support/faults';
import { Pane } from './support/pane';
import { Standin } from './support/standin';
import { expect, test } from './support/test';

test.describe.configure({ mode: 'serial' });
test.use({ ownPage: false });

/** The host of the first test, left where the second finds it. */
type Marked = StandinWindow & { left?: Host };

test('a test leaves behind whatever a test can', async ({ standin, page }) => {
  await page.route('**/office-settings.json', (route) =>
    route.fulfill({ json: { version: 1, rules: { 'funds/total-equals-parts': 'off' } } }),
  );
  await page.setViewportSize({ width: 900, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
  const pane = await openPane(standin, '?sample=yunnan-declaration.xlsx&dark&excelApi=1.14');
  await pane.setWidth(250);
  // In the workbook, in the browser's storage, in the undo list, in the address.
  await pane.ignore('“上级有关文件精神”', '文件号另行补报');
  await pane.button('校验').click();
  await expect(pane.button('清除标记')).toBeVisible();
  await pane.tab('设置').click();
  await pane.button('键盘快捷键').click();
  await pane.frame.getByRole('switch', { name: '使用快捷键' }).uncheck();
  await pane.tab('校验').click();
  await standin.edit('C3', '另一个项目');
  await expect.poll(() => standin.kept()).toContain('另一个项目');
  // An editor in a cell; under way: a change that Excel takes its time for, a command of the ribbon.
  await page.evaluate(() => {
    const marked = window as unknown as Marked;
    marked.left = marked.standin.host;
  });
  await standin.click('C7');
  await page.keyboard.type('没写完');
  await pane.faults({ delay: 1_000 });
  await pane.fixTypo();
  const command = page.getByRole('navigation').getByRole('button', { name: '校验工作簿' });
  await command.click();
  await expect(command).toBeDisabled();
});

/** What there is to see of a page, for a person and behind the spreadsheet's canvas. */
async function observe(standin: Standin): Promise<unknown> {
  await new Pane(standin).checked();
  const remembered = () => standin.page.evaluate(() => Object.keys(localStorage));
  await expect.poll(remembered, 'the pane remembers that it was here').toContain('heji.pane');
  const focus = () => standin.page.evaluate(() => document.activeElement?.id);
  await expect.poll(focus, 'the grid takes the focus once it is drawn').toContain('editor');
  const page = await standin.page.evaluate(() => {
    const { host } = (window as unknown as StandinWindow).standin;
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
    return {
      address: window.location.href,
      title: document.title,
      window: [window.innerWidth, window.innerHeight],
      media: media.filter((query) => window.matchMedia(query).matches),
      storage: { ...localStorage },
      excel: host.excelApi,
      requests: host.counters.syncs,
      faults: JSON.stringify(host.faults),
      state: host.save(),
      resting: texts('#ribbon button:disabled'),
      dialogs: texts('dialog'),
      frames: [...document.querySelectorAll('iframe')].map((frame) => [frame.src, frame.clientWidth]),
      focus: document.activeElement?.id,
      menus: texts('[role=menu]'),
      notice: document.getElementById('notice')?.textContent,
    };
  });
  return {
    ...page,
    pane: await standin.pane.locator('body').innerText(),
    content: await standin.content(),
    selection: await standin.selection(),
  };
}

/** Presses what takes back in Excel; whether the workbook changed by it. */
async function isUndone(standin: Standin): Promise<boolean> {
  const before = JSON.stringify(await standin.content());
  await standin.page.evaluate(() => (window as unknown as StandinWindow).standin.spreadsheet.api.undo());
  return JSON.stringify(await standin.content()) !== before;
}

/** Until the host of the test before has come to the end of what it was asked. */
const served = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as unknown as Marked).left?.execute('{"Actions":[],"ObjectPaths":{}}'));

test('the next one, on the same page, sees what a page shows that nobody was on', async ({
  standin,
  page,
  browser,
  baseURL,
}) => {
  await standin.start('?sample=yunnan-declaration.xlsx');
  expect(await page.evaluate(() => 'left' in window), 'the spreadsheet was not loaded again').toBe(true);
  await served(page);
  const seen = await observe(standin);

  const context = await browser.newContext();
  const fresh = new Standin(await context.newPage(), new URL(baseURL!).origin, '1.15');
  await fresh.start('?sample=yunnan-declaration.xlsx');
  expect(seen).toEqual(await observe(fresh));
  await context.close();
  expect(await isUndone(standin)).toBe(false);
});
