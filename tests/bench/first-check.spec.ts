/**
 * How long the user waits, on this computer. The figures are printed, not asserted: they are the machine's as much as
 * ours. Nothing else should run meanwhile.
 */
import type { Page } from '@playwright/test';
import { openPane } from '../e2e/support/faults';
import { OWN_PAGE, test } from '../e2e/support/test';

test.use(OWN_PAGE);

const RUNS = 5;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const report = (what: string, values: readonly number[]): void =>
  console.log(`${what}: median ${median(values).toFixed(0)} ms of ${values.map((ms) => ms.toFixed(0)).join(', ')}`);

const paneFrame = (page: Page) => page.frame({ url: /taskpane/ })!;

test('from the opening of the pane to the first check', async ({ standin, page }) => {
  const pane = await openPane(standin);
  const sinceStart: number[] = [];
  const sinceLoad: number[] = [];
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[role=status][aria-label=结论]')) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('checked'));
    }).observe(document, { childList: true, subtree: true });
  });
  for (let run = 0; run < RUNS; run++) {
    const reloaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes('taskpane.html'));
    await paneFrame(page).evaluate(() => window.location.reload());
    await reloaded;
    await pane.checked();
    await paneFrame(page).waitForFunction(() => performance.getEntriesByName('checked').length > 0);
    const times = await paneFrame(page).evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { checked: performance.getEntriesByName('checked')[0]!.startTime, loaded: navigation!.loadEventEnd };
    });
    sinceStart.push(times.checked);
    sinceLoad.push(times.checked - times.loaded);
  }
  report('first check shown, since the pane was opened', sinceStart);
  report('first check shown, since its page was loaded', sinceLoad);
});
