import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/** E2E_PORT lets a second run stand beside a first one, results and all. */
const PORT = Number(process.env.E2E_PORT ?? 3310);
const baseURL = `http://localhost:${PORT}`;

export default defineConfig({
  testDir: '.',
  outputDir: `../../test-results/${PORT}`,
  reporter: process.env.CI ? [['list']] : [['list', { printSteps: false }]],
  forbidOnly: Boolean(process.env.CI),
  // The spreadsheet takes most of a processor while it loads.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    acceptDownloads: true,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The finished build, as it is published, with the stand-in around it.
  webServer: {
    command: 'npx webpack serve --mode production --config-name addin --config-name standin',
    cwd: resolve(__dirname, '../..'),
    env: { PORT: String(PORT) },
    url: `${baseURL}/taskpane.html`,
    reuseExistingServer: !process.env.CI,
    timeout: 300_000,
  },
});
