import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../../../shared');

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

/** A describe over the real documents; where they are absent it is skipped, and says so in the test's name. */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests);
  else describe.skip(`${name} (skipped: ../shared with the real documents is not here)`, tests);
}
