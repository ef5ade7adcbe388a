/** What docs/deployment.zh-CN.md tells a county's IT person to do, done: unpack, serve, open, update, go back. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { makeCertificates, trust, type Certificates } from './support/certificates';
import { startNginx } from './support/nginx';
import { makeRelease, root, unpack } from './support/release';

const { findChromium } = createRequire(__filename)('../../scripts/chromium.cjs') as { findChromium: () => string };

const HOST = 'heji.example.gov.cn';
const PORT = Number(process.env.E2E_PORT ?? 3490);
const ADDRESS = `https://${HOST}:${PORT}`;
const FIRST = '1.0.0';
const SECOND = '1.0.1';

const folder = mkdtempSync(join(tmpdir(), 'heji-release-'));
const unpacked = (version: string): string => join(folder, 'unpacked', `heji-${version}`);
const site = join(folder, 'site');
const manifest = join(folder, 'manifest.xml');
const writeManifest = (address: string): Buffer =>
  execFileSync('sh', [join(unpacked(FIRST), 'manifest/write-manifest.sh'), address, manifest], { stdio: 'pipe' });
let certificates: Certificates;
let nginx: ChildProcess;
let browser: Browser;
let names: string[];

/** Copied over what is there, as the guide says. */
const publish = (version: string): void => cpSync(join(unpacked(version), 'site'), site, { recursive: true });

test.beforeAll(async () => {
  const webpack = createRequire(__filename).resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'standin', '--mode', 'production'], { cwd: root });
  names = unpack(makeRelease(join(folder, 'one'), FIRST), join(folder, 'unpacked'));
  unpack(makeRelease(join(folder, 'two'), SECOND), join(folder, 'unpacked'));
  publish(FIRST);
  writeManifest(ADDRESS);
  certificates = makeCertificates(join(folder, 'certificates'), HOST);
  trust(certificates.authority, join(folder, 'home'));
  nginx = await startNginx({
    configuration: join(unpacked(FIRST), 'server/nginx.conf'),
    site,
    host: HOST,
    port: PORT,
    certificates,
    standin: join(root, 'build/standin'),
    samples: join(root, 'samples'),
    manifest,
    folder: join(folder, 'nginx'),
  });
  browser = await chromium.launch({
    executablePath: findChromium(),
    env: { ...process.env, HOME: join(folder, 'home') },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing but this server is within reach.
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`,
    ],
  });
});

test.afterAll(async () => {
  await browser?.close();
  nginx?.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Over https, trusting the office's own authority only. */
const ask = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = get(
      {
        host: '127.0.0.1',
        port: PORT,
        path,
        servername: HOST,
        ca: readFileSync(certificates.authority),
        headers: { Host: HOST },
      },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      },
    );
    request.once('error', reject);
  });

test('the archive is the same when it is made again, its checksums hold, and no source map is in it', () => {
  const again = makeRelease(join(folder, 'again'), FIRST);
  expect(readFileSync(again).equals(readFileSync(join(folder, 'one', `heji-${FIRST}.zip`)))).toBe(true);
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  const sums = readFileSync(join(unpacked(FIRST), 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(sums).toHaveLength(names.length - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ') as [string, string];
    const content = readFileSync(join(unpacked(FIRST), name));
    expect([name, createHash('sha256').update(content).digest('hex')]).toEqual([name, sum]);
  }
});

test('the command line is one file that runs with Node alone', () => {
  const heji = (...args: string[]): string =>
    execFileSync(process.execPath, [join(unpacked(FIRST), 'cli/heji.cjs'), ...args], { cwd: folder, encoding: 'utf8' });
  expect(heji('--version').trim()).toBe(FIRST);
  const { files } = JSON.parse(
    heji('check', '--format', 'json', join(root, 'samples/national-2021-declaration.xlsx')),
  ) as {
    files: { tables: { indicators: unknown[] }[] }[];
  };
  expect(files[0]!.tables[0]!.indicators.length).toBeGreaterThan(5);
});

test('the manifest is written for an address, and each of its addresses opens', async () => {
  for (const wrong of ['http://heji.example.gov.cn', '', 'https://a"/><x'])
    expect(() => writeManifest(wrong), wrong).toThrow();
  writeManifest(`${ADDRESS}/`);
  const written = readFileSync(manifest, 'utf8');
  expect(written).not.toContain('{{');
  expect(written).not.toContain('localhost');
  const addresses = [...written.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(address.startsWith(`${ADDRESS}/`), address).toBe(true);
    const { status, headers } = await ask(address.slice(ADDRESS.length));
    expect([address, status]).toEqual([address, 200]);
    expect(String(headers['cache-control'])).not.toContain('no-store');
  }
});

test('pages are asked for anew, hashed scripts are kept, the policy is a header, Excel on the web may frame the pane', async () => {
  const page = await ask('/taskpane.html');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).not.toContain('frame-ancestors');
  expect(page.headers['x-frame-options']).toBeUndefined();
  const script = names.find((name) => /site\/js\/taskpane\.[0-9a-f]{8}\.js$/.test(name))!;
  const path = script.slice(script.indexOf('/site/') + '/site'.length);
  expect((await ask(path)).headers['cache-control']).toContain('immutable');
  expect((await ask('/js/no-such.js')).status).toBe(404);
});

/** The pane in the page that plays Excel, as the browser of an office would load it. */
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/?sample=national-2021-declaration.xlsx`);
  return page;
}
const pane = (page: Page) => page.frameLocator('#pane iframe');
const showsVersion = async (page: Page, version: string): Promise<void> => {
  await pane(page).getByRole('tab', { name: '设置' }).click();
  await expect(pane(page).getByText(`核绩 ${version}`, { exact: true })).toBeVisible();
};

test('the pane runs without the internet; an update serves open pages to their end; one can go back', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  // The stand-in gives the pane a host before office.js loads, as its development server does.
  const frame = readFileSync(join(root, 'build/standin/standin/frame.js'), 'utf8');
  await context.addInitScript(`if (window.parent.standin) {\n${frame}\n}`);
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => {
    // The browser's own words for an answer that is looked at below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text());
  });
  context.on('response', (response) => {
    // What an office may publish beside the pane, and this one does not.
    if (response.status() >= 400 && !/\/office-(?:library|settings)\.json$/.test(response.url()))
      problems.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure()?.errorText}`));

  const old = await open(context);
  await expect(pane(old).getByRole('button', { name: '校验', exact: true })).toBeEnabled();
  publish(SECOND);
  // Its view of the settings is loaded only now, from files of the first version.
  await showsVersion(old, FIRST);

  const renewed = await open(context);
  await expect(pane(renewed).getByText(`核绩已更新到 ${SECOND}`)).toBeVisible();
  await showsVersion(renewed, SECOND);
  await renewed.reload();
  await expect(pane(renewed).getByRole('button', { name: '校验', exact: true })).toBeEnabled();
  await showsVersion(renewed, SECOND);
  await expect(pane(renewed).getByText('核绩已更新到')).toHaveCount(0);

  publish(FIRST);
  await renewed.reload();
  await showsVersion(renewed, FIRST);
  expect(problems).toEqual([]);
  await context.close();
});
