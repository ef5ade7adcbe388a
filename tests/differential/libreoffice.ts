import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = 'soffice';

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** `describe` with LibreOffice and what else is needed; where a program is missing the tests are left out, and it says so. */
export function describeWithLibreOffice(name: string, tests: () => void, ...others: readonly string[]): void {
  const missing = [PROGRAM, ...others].filter((program) => !isInstalled(program));
  if (missing.length === 0) describe(name, tests);
  else it.skip(`${name} (skipped: there is no ${missing.join(', ')} on this computer)`, () => undefined);
}

/** Formulas are calculated anew at opening: by itself LibreOffice believes the results that a file holds. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * Opens .xlsx files in LibreOffice and saves them again as .xlsx, in one run of the program with a profile of its own.
 * @returns what LibreOffice saved, in the order given
 * @throws when it does not save one of them
 */
export async function savedByLibreOffice(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'heji-libreoffice-'));
  try {
    const [profile, before, after] = ['profile', 'before', 'after'].map((name) => join(folder, name));
    mkdirSync(join(profile!, 'user'), { recursive: true });
    writeFileSync(join(profile!, 'user', 'registrymodifications.xcu'), SETTINGS);
    mkdirSync(before!);
    const names = files.map((_bytes, i) => `${String(i)}.xlsx`);
    names.forEach((name, i) => writeFileSync(join(before!, name), files[i]!));
    await promisify(execFile)(PROGRAM, [
      `-env:UserInstallation=${pathToFileURL(profile!).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      after!,
      ...names.map((name) => join(before!, name)),
    ]);
    return names.map((name) => new Uint8Array(readFileSync(join(after!, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
