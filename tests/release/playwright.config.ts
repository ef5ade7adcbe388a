import { defineConfig } from '@playwright/test';

/** `npm run test:release`: what an office gets, unpacked and served as the guide says. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/release',
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  // Two builds and an Excel stand-in, on machines that may be busy.
  timeout: 900_000,
  expect: { timeout: 60_000 },
});
