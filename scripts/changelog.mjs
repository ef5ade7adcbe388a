/**
 * `npm run changelog`: whether CHANGELOG.md is as https://keepachangelog.com/ has it and speaks of the version in package.json.
 * `npm run changelog -- VERSION`: what is unreleased becomes that version, of today, in CHANGELOG.md and package.json.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parser, Release } from 'keep-a-changelog';
import { format, resolveConfig } from 'prettier';

const FILE = 'CHANGELOG.md';
const [version] = process.argv.slice(2);

const changelog = parser(readFileSync(FILE, 'utf8'));
const [unreleased, latest] = changelog.releases;
if (!unreleased || unreleased.version) throw new Error(`${FILE} does not begin with what is unreleased.`);

if (version) {
  unreleased.setVersion(version);
  unreleased.setDate(new Date());
  changelog.addRelease(new Release());
  const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
  writeFileSync(FILE, await format(changelog.toString({ format: 'markdownlint' }), options));
  process.exit(
    spawnSync('npm', ['version', version, '--no-git-tag-version'], { stdio: 'inherit', shell: true }).status ?? 1,
  );
}

const current = JSON.parse(readFileSync('package.json', 'utf8')).version;
if (String(latest?.version) !== current)
  throw new Error(`${FILE} does not speak of ${current}, the version in package.json.`);
