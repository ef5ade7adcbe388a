import { expect, test as base } from '@playwright/test';
import { Standin } from './standin';

export { expect };

/** Tests get the stand-in; a test fails afterwards for anything the browser complained of, or that left the machine. */
export const test = base.extend<{ standin: Standin }>({
  standin: async ({ page, baseURL }, use) => {
    const standin = new Standin(page, new URL(baseURL!).origin);
    await use(standin);
    expect(standin.problems).toEqual({ errors: [], foreign: [] });
  },
});
