import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.env.HEJI_SHARED ?? resolve(__dirname, '../../../shared');

/** Path of a file in the folder of real documents beside the checkout. */
export const sharedPath = (...parts: string[]): string => join(folder, ...parts);

export const readShared = (...parts: string[]): Uint8Array => new Uint8Array(readFileSync(sharedPath(...parts)));

/** The real workbooks, as paths below the folder. */
export const sharedWorkbooks = (): string[] =>
  ['seeds', 'tables'].flatMap((part) =>
    existsSync(sharedPath(part))
      ? readdirSync(sharedPath(part))
          .filter((name) => name.endsWith('.xlsx'))
          .sort()
          .map((name) => join(part, name))
      : [],
  );

/** Whether the folder of real documents is beside the checkout. */
export const hasShared = existsSync(folder);

/** What the name of a test says that was left out, for reporters to gather. */
export const WITHOUT_SHARED = 'skipped: ../shared with the real documents is not here';

/**
 * A describe over the real documents. Where they are absent nothing of it is run, not even its body, and one skipped test
 * says so; tests/support/skipped-reporter.cjs tells of it once more at the end.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (hasShared) describe(name, tests);
  else it.skip(`${name} (${WITHOUT_SHARED})`, () => undefined);
}
