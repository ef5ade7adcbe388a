/** `npm run screenshots`: a picture of every screen, in both languages and every theme, and those of the guide; no test. */
import { resolve } from 'node:path';
import { Screens, type Looks } from './support/screens';
import { test } from './support/test';

const FOLDER = resolve(__dirname, '../../test-results/screenshots');
const DOCS = resolve(__dirname, '../../docs/images');

/** Pictures of the README and of docs/user-guide.zh-CN.md: the whole window, or the pane alone. */
const shownInDocs: Readonly<Record<string, 'window' | 'pane'>> = {
  check: 'window',
  fix: 'window',
  'library-preview': 'window',
  report: 'window',
  correction: 'pane',
  completeness: 'pane',
  why: 'pane',
  ignore: 'pane',
  ignored: 'pane',
  'fix-all': 'pane',
  library: 'pane',
  'library-fill': 'pane',
  'own-blocks': 'pane',
  'blank-forms': 'pane',
  settings: 'pane',
  'settings-keys': 'pane',
};
const docsLooks: Looks = { locale: 'zh-CN', theme: 'light', width: 400 };

const looks: readonly Looks[] = [
  docsLooks,
  { ...docsLooks, theme: 'dark' },
  { ...docsLooks, theme: 'contrast' },
  { ...docsLooks, width: 320 },
  // 450 px at 200 % zoom.
  { ...docsLooks, width: 225 },
  { ...docsLooks, locale: 'en-US' },
  { ...docsLooks, locale: 'en-US', theme: 'dark' },
  { ...docsLooks, locale: 'en-US', width: 320 },
];

for (const look of looks) {
  const name = `${look.locale}-${look.theme}-${look.width}`;
  test(name, async ({ standin, page }) => {
    test.setTimeout(600_000);
    const screens = new Screens(standin, look, async (screen) => {
      await page.screenshot({ path: resolve(FOLDER, name, `${screen}.png`), animations: 'disabled' });
      const part = look === docsLooks ? shownInDocs[screen] : undefined;
      if (!part) return;
      const path = resolve(DOCS, `${screen}.png`);
      if (part === 'window') await page.screenshot({ path, animations: 'disabled' });
      else await page.locator('#pane').screenshot({ path, animations: 'disabled' });
    });
    await screens.all();
  });
}
