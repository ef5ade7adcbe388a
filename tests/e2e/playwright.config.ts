import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.cjs';
import type { RequirementSet } from '../../src/standin/host/requirement-set';
import type { Settings } from './support/test';

/** E2E_PORT lets a second run stand beside a first one, results and all. */
const PORT = Number(process.env.E2E_PORT ?? 3310);
const baseURL = `http://localhost:${PORT}`;

/** Excel 2019, then what brought something that Heji uses, then 2021 LTSC and the newest that the npm client knows. */
const REQUIREMENT_SETS: readonly RequirementSet[] = ['1.8', '1.9', '1.13', '1.14', '1.15'];
/** What does not depend on what Excel can do: looks, the page around the pane, the network. Every other spec runs on each set. */
const ON_ANY_EXCEL = /(?:boundary|files|large-workbook|pane-keys|pane-looks|samples|security|start)\.spec\.ts$/;

export default defineConfig<Settings>({
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
    // A trace of every test takes as long as the test; `-- --trace on` makes one of those that are asked for.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
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
  projects: [
    { name: 'any Excel', testMatch: ON_ANY_EXCEL },
    ...REQUIREMENT_SETS.map((excelApi) => ({
      name: `ExcelApi ${excelApi}`,
      testIgnore: ON_ANY_EXCEL,
      use: { excelApi },
    })),
  ],
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
