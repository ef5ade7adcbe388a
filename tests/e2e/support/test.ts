import { expect, test as base } from '@playwright/test';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { KeptPage } from './kept-page';
import { Standin } from './standin';

export { expect };

/** `npm test` runs only what is marked so, on the newest Excel: of each part the test that would miss most. */
export const FIRST = { tag: '@first' } as const;

/**
 * What it shows is the same on the oldest Excel: of the `supports()` it meets only those of reading, of the first check and of
 * a plain fix, which the tests without this mark show there.
 */
export const ALIKE = { tag: '@alike' } as const;

export const FIRST_ALIKE = { tag: [FIRST.tag, ALIKE.tag] };

/**
 * For tests that load the page as somebody does who was never here, or do to it what cannot be undone: install a clock,
 * look at every request, go to another page.
 */
export const OWN_PAGE = { ownPage: true } as const;

/** Set by the project that a test runs in. */
export interface Settings {
  /** Which Excel the stand-in is, unless a test's address says otherwise. */
  readonly excelApi: RequirementSet;
  /** See `OWN_PAGE`. */
  readonly ownPage: boolean;
}

/** Tests get the stand-in; a test fails afterwards for anything the browser complained of, or that left the machine. */
export const test = base.extend<Settings & { standin: Standin }, { keptPage: KeptPage }>({
  excelApi: ['1.15', { option: true }],
  ownPage: [false, { option: true }],
  keptPage: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here
    async ({}, use) => {
      const kept = new KeptPage();
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, keptPage, ownPage, viewport }, use) => {
    const page = ownPage ? await (await browser.newContext()).newPage() : await keptPage.take(browser, viewport);
    await use(page);
    if (ownPage) await page.context().close();
  },
  standin: async ({ page, baseURL, excelApi }, use) => {
    const standin = new Standin(page, new URL(baseURL!).origin, excelApi);
    await use(standin);
    standin.stopListening();
    expect(standin.problems).toEqual({ errors: [], foreign: [] });
  },
});
