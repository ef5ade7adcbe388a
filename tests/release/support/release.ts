import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

export const root = resolve(__dirname, '../../..');

/** Runs `npm run release` for a version; the archive's path. */
export function makeRelease(out: string, version: string): string {
  execFileSync(process.execPath, ['scripts/release.mjs', '--out', out, '--version', version], {
    cwd: root,
    stdio: 'pipe',
  });
  return join(out, `heji-${version}.zip`);
}

/** Unpacks an archive into a folder; the names of its files. */
export function unpack(archive: string, folder: string): string[] {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return files.map(([name]) => name);
}
