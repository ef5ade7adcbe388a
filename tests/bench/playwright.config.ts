import { defineConfig } from '@playwright/test';
import tests from '../e2e/playwright.config';

/** `npm run bench:pane`: the same server and browser as the tests have; prints times, asserts nothing. */
export default defineConfig({
  ...tests,
  testDir: '.',
  workers: 1,
  projects: [{ name: 'times' }],
});
