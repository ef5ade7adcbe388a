import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.cjs';
import type { RequirementSet } from '../../src/standin/host/requirement-set';
import type { Settings } from './support/test';

/** E2E_PORT lets a second run stand beside a first one, results and all. */
const PORT = Number(process.env.E2E_PORT ?? 3310);
const baseURL = `http://localhost:${PORT}`;

const specs = (...names: readonly string[]): RegExp => new RegExp(`[\\\\/](?:${names.join('|')})\\.spec\\.ts$`);

/** What does not depend on what Excel can do: looks, the page around the pane, the network, what the pane remembers and filters. */
const ON_ANY_EXCEL = specs(
  'boundary',
  'files',
  'hostile',
  'isolation',
  'large-workbook',
  'long-library',
  'own-blocks',
  'pane-keys',
  'pane-looks',
  'pane-room',
  'pane-truth',
  'samples',
  'security',
  'settings',
  'start',
);

/**
 * The newest Excel that the npm client knows runs every other spec, the oldest that is supported all that is not the same there
 * (`ALIKE`). Between them only what
 * meets a `supports()` that neither of the two has in this company: 1.9 copies formats and hears the selection, but tells
 * no merges and knows no comments; 1.13 tells merges, but not whose a change is. (1.14 brought that, and nothing else that
 * Heji asks for.)
 */
const BETWEEN: readonly (readonly [RequirementSet, RegExp])[] = [
  ['1.9', specs('comments', 'insert-here', 'undo-seeds')],
  ['1.13', specs('comments', 'undo-seeds')],
];

/** With E2E_REST=1, as in CI after `npm test`, what that ran is not run again. */
const REST = process.env.E2E_REST ? { grepInvert: /@first/ } : {};

export default defineConfig<Settings>({
  testDir: '.',
  outputDir: `../../test-results/${PORT}`,
  reporter: process.env.CI ? [['list']] : [['list', { printSteps: false }]],
  forbidOnly: Boolean(process.env.CI),
  // The spreadsheet takes most of a processor while it loads.
  workers: 2,
  // Long enough for any machine; what passes does not wait for them.
  timeout: 240_000,
  expect: { timeout: 60_000 },
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
    { name: 'any Excel', testMatch: ON_ANY_EXCEL, ...REST },
    { name: 'ExcelApi 1.15', testIgnore: ON_ANY_EXCEL, use: { excelApi: '1.15' }, ...REST },
    // Each step of the walk is tested there; the whole way takes a minute or more.
    {
      name: 'ExcelApi 1.8',
      testIgnore: [ON_ANY_EXCEL, specs('walk')],
      grepInvert: /@alike/,
      use: { excelApi: '1.8' },
    },
    ...BETWEEN.map(([excelApi, testMatch]) => ({ name: `ExcelApi ${excelApi}`, testMatch, use: { excelApi } })),
  ],
  // The finished build, as it is published, with the stand-in around it.
  webServer: {
    command: 'npx webpack serve --mode production --config-name addin --config-name standin',
    cwd: resolve(__dirname, '../..'),
    env: { PORT: String(PORT) },
    url: `${baseURL}/taskpane.html`,
    // One left over from another run would show another build.
    reuseExistingServer: false,
    // It builds first what has changed, on machines that may be busy.
    timeout: 1_800_000,
  },
});
