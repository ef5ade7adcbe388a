/**
 * `npm run release -- [--officejs self|cdn|cn] [--out DIR] [--version VERSION]`: builds the add-in and packs it with all that a
 * county's IT person needs into heji-VERSION.zip. Built twice, it is the same to the byte.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const require = createRequire(import.meta.url);
const { officeJs } = require('./office-js.cjs');

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PUBLISHED_AT = 'https://localhost:3000';
/** Zip entries carry a time; any fixed one will do, local because the format knows no zones. */
const ENTRY_TIME = new Date(2020, 0, 1);
const EXECUTABLE = 0o100755 << 16;
const PLAIN = 0o100644 << 16;

const { values: options } = parseArgs({
  options: {
    officejs: { type: 'string', default: 'self' },
    out: { type: 'string', default: join(root, 'build') },
    version: { type: 'string', default: require('../package.json').version },
  },
});
const { version } = options;
const { contentSecurityPolicy } = officeJs(options.officejs);

for (const build of ['addin', 'cli']) {
  const webpack = spawnSync(
    process.execPath,
    [
      require.resolve('webpack/bin/webpack.js'),
      '--config-name',
      build,
      '--env',
      'release',
      '--env',
      `officejs=${options.officejs}`,
      '--env',
      `version=${version}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (webpack.status !== 0) process.exit(1);
}

/** All files below a folder, by their path in the release. */
const folder = (from, to = '') =>
  readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [join(to, relative(from, path)).split(sep).join('/'), readFileSync(path)]);
const file = (path, to = path) => [to, readFileSync(join(root, path))];

const templates = folder(join(root, 'scripts/release'))
  .filter(([name]) => /^(?:server|manifest|windows)\//.test(name))
  .map(([name, content]) => [
    name,
    name.startsWith('server/') ? Buffer.from(content.toString().replaceAll('{{CSP}}', contentSecurityPolicy)) : content,
  ]);
const site = folder(join(root, 'dist'), 'site');
const manifest = site.find(([name]) => name === 'site/manifest.xml')[1].toString();
const files = [
  ...site.filter(([name]) => name !== 'site/manifest.xml'),
  ...templates,
  ['manifest/manifest.template.xml', Buffer.from(manifest.replaceAll(PUBLISHED_AT, '{{ADDRESS}}'))],
  file('docs/deployment.zh-CN.md', '部署指南.md'),
  file('docs/getting-started.zh-CN.md', '使用人指南.md'),
  file('docs/deployment.md', 'deployment.md'),
  file('build/heji.cjs', 'cli/heji.cjs'),
  file('docs/command-line.md', 'cli/command-line.md'),
  file('CHANGELOG.md'),
  file('LICENSE'),
  ['THIRD-PARTY-NOTICES.txt', site.find(([name]) => name === 'site/THIRD-PARTY-NOTICES.txt')[1]],
  ['VERSION', Buffer.from(`${version}\n`)],
].sort(([a], [b]) => (a < b ? -1 : 1));

const sums = files.map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
const name = `heji-${version}`;
const entries = [...files, ['SHA256SUMS', Buffer.from(sums.join(''))]].map(([path, content]) => [
  `${name}/${path}`,
  [content, { mtime: ENTRY_TIME, os: 3, attrs: path.endsWith('.sh') ? EXECUTABLE : PLAIN }],
]);
mkdirSync(resolve(options.out), { recursive: true });
const target = join(resolve(options.out), `${name}.zip`);
writeFileSync(target, zipSync(Object.fromEntries(entries), { level: 9 }));
console.log(`${target}: ${files.length + 1} files, office.js: ${options.officejs}`);
