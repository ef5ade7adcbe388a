/** `npm run test:e2e`: the tests in a real browser; says so where there is none, and in CI fails for it. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.cjs';

const chromium = findChromium();
if (!chromium) {
  console.error(
    'No Chromium found, so the browser tests did not run. Install one (apt-get install chromium) ' +
      'or set CHROMIUM_PATH to the one to use.',
  );
  process.exit(process.env.CI ? 1 : 0);
}

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } },
);
process.exit(status ?? 1);
