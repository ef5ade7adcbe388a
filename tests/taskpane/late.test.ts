/** What the pane's page says before the pane can: in a web view that is too old, and where office.js does not come. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';

const script = readFileSync(resolve(__dirname, '../../assets/late.js'), 'utf8');

/** The page with its script, in a web view that lacks something. */
function page(lacks: string) {
  const { window } = new JSDOM('<!doctype html><div id="root">正在打开核绩……</div>', { runScripts: 'outside-only' });
  const timers: (() => void)[] = [];
  window.setTimeout = ((work: () => void) => timers.push(work)) as never;
  window.eval(`window.structuredClone = () => undefined; ${lacks};\n${script}`);
  window.document.dispatchEvent(new window.Event('DOMContentLoaded', { bubbles: true }));
  return {
    window,
    body: () => window.document.body.textContent,
    afterTenSeconds: () => timers.forEach((work) => work()),
  };
}

it.each([
  ['findLast', 'delete Array.prototype.findLast'],
  ['toSpliced', 'delete Array.prototype.toSpliced'],
  ['Object.hasOwn', 'delete Object.hasOwn'],
  ['structuredClone', 'delete window.structuredClone'],
  ['lookbehind', 'RegExp = function () { throw new SyntaxError("invalid group") }'],
])('says that the web view is too old where it lacks %s', (_what, lacks) => {
  const { body, afterTenSeconds } = page(lacks);
  afterTenSeconds();
  expect(body()).toMatch(/^这台电脑上的网页组件太旧.*Safari 16\.4.*too old for Heji/);
});

it('says nothing in one that is new enough, unless office.js does not come', () => {
  const { window, body, afterTenSeconds } = page('');
  expect(body()).toBe('正在打开核绩……');
  afterTenSeconds();
  expect(body()).toMatch(/office\.js 十秒内没有加载成功/);
  window.eval('window.Office = {}');
  window.dispatchEvent(new window.Event('load'));
  expect(body()).toBe('正在打开核绩……');
});

it('ends every function of the ribbon with that sentence, where their own script cannot run', () => {
  const { window } = new JSDOM('<!doctype html><main id="notice"></main>', {
    runScripts: 'outside-only',
    url: 'https://heji.test/commands.html',
  });
  const functions = new Map<string, (event: { completed: () => void }) => void>();
  const opened: string[] = [];
  Object.assign(window, {
    Office: {
      onReady: (then: () => void) => then(),
      actions: { associate: (id: string, work: () => void) => functions.set(id, work) },
      context: {
        ui: {
          displayDialogAsync: (address: string, _size: object, shown: () => void) => {
            opened.push(address);
            shown();
          },
        },
      },
    },
  });
  window.eval(`delete Array.prototype.findLast;\n${script}`);
  window.document.dispatchEvent(new window.Event('DOMContentLoaded', { bubbles: true }));
  const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
  const inManifest = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name!);
  expect([...functions.keys()].sort()).toEqual([...new Set(inManifest)].sort());
  let completed = 0;
  for (const work of functions.values()) work({ completed: () => (completed += 1) });
  expect([completed, new Set(opened)]).toEqual([functions.size, new Set(['https://heji.test/commands.html?old'])]);
  expect(window.document.body.textContent).toContain('这台电脑上的网页组件太旧');
});

it('is written for any browser', () => {
  // Arrow functions, let, const, templates and catch without a name are not understood everywhere.
  expect(script.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')).not.toMatch(/=>|\b(?:let|const|class)\b|`|catch \{/);
});
