/**
 * Draws the .png icons of assets/ from their .svg sources: `npm run icons`. Needs a Chromium (CHROMIUM_PATH, or
 * Debian's); the results are committed, so only who changes a drawing needs it.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.cjs';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets');
/** The add-in's own icon appears in Office's dialogs, the others on buttons only. */
const sizes = (name) => (name === 'icon' ? [16, 32, 64, 80, 128] : [16, 32, 80]);

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of (await readdir(assets)).filter((name) => name.endsWith('.svg'))) {
  const name = path.basename(file, '.svg');
  const svg = await readFile(path.join(assets, file), 'utf8');
  for (const size of sizes(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
