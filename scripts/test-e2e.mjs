/** `npm run test:e2e`: the tests in a real browser; says so where there is none, and in CI fails for it. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.cjs';

if (!findChromium()) {
  console.error(
    'Not run: the browser tests, because no Chromium, Chrome or Edge was found here; CHROMIUM_PATH says where one is.',
  );
  process.exit(process.env.CI ? 1 : 0);
}

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
