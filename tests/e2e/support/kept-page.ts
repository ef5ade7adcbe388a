import type { Browser, Page, ViewportSize } from '@playwright/test';
import type { StandinWindow } from '../../../src/standin/page/excel';

/** Neither is there on a blank page, nor on one of the add-in's that a test went to. */
const isStandin = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'standinRestart' in (window as unknown as Partial<StandinWindow>));

/**
 * The page that the tests of a worker have in common: the spreadsheet is loaded once, and each test begins with a workbook,
 * frames and storage of its own (see `Standin.start`). What a test did to the browser's page itself is undone here;
 * tests/e2e/isolation.spec.ts shows that nothing is left.
 */
export class KeptPage {
  private page: Page | undefined;

  /** Called within a test: the page's context goes by the settings of its project. */
  async take(browser: Browser, viewport: ViewportSize | null): Promise<Page> {
    if (this.page && !(await isStandin(this.page))) await this.close();
    this.page ??= await (await browser.newContext()).newPage();
    const { page } = this;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.mouse.move(0, 0);
    return page;
  }

  async close(): Promise<void> {
    await this.page?.context().close();
    this.page = undefined;
  }
}
