import { expect, test as base } from '@playwright/test';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { Standin } from './standin';

export { expect };

/** `npm test` runs only what is marked so, on the newest Excel: of each part the test that would miss most. */
export const FIRST = { tag: '@first' } as const;

/** Set by the project that a test runs in. */
export interface Settings {
  /** Which Excel the stand-in is, unless a test's address says otherwise. */
  readonly excelApi: RequirementSet;
}

/** Tests get the stand-in; a test fails afterwards for anything the browser complained of, or that left the machine. */
export const test = base.extend<Settings & { standin: Standin }>({
  excelApi: ['1.15', { option: true }],
  standin: async ({ page, baseURL, excelApi }, use) => {
    const standin = new Standin(page, new URL(baseURL!).origin, excelApi);
    await use(standin);
    expect(standin.problems).toEqual({ errors: [], foreign: [] });
  },
});
