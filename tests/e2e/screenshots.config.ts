import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

/** The same server and browser as the tests have, to make pictures with. */
export default defineConfig({
  ...tests,
  projects: [{ name: 'screenshots', testMatch: 'screenshots.ts' }],
});
