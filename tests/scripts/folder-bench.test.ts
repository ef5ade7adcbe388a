import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['-r', './scripts/typescript.cjs', 'tests/bench/folder.bench.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run bench:folder', () => {
  it.each([
    ['--help', 0, /^npm run bench:folder -- \[FILES…\]/],
    ['many', 2, /^“many” is no number of files, from 1 to 100000\.\n/],
    ['0', 2, /^“0” is no number/],
  ])('answers %s with a sentence', (arg, status, said) => {
    const { status: ended, stdout, stderr } = bench(arg);
    expect([ended, stderr]).toEqual([status, '']);
    expect(stdout).toMatch(said);
  });
});
