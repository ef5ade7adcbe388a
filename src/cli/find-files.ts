import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';

/** A file to check, or a place that cannot be looked at. */
export interface Found {
  readonly path: string;
  /** Where it stands below the folder that was named, with `/` on every system. */
  readonly name: string;
  readonly problem?: 'not-readable' | 'not-followed';
}

const isWorkbook = (name: string): boolean => /\.(xlsx|xlsm|xls)$/i.test(name) && !name.startsWith('~$');

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  } catch {
    return undefined;
  }
}

function* filesBelow(folder: string, below = ''): Generator<Found> {
  const entries = entriesOf(folder);
  if (!entries) yield { path: folder, name: below, problem: 'not-readable' };
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path, `${name}/`);
    else if (entry.isSymbolicLink() && statOf(path)?.isDirectory()) yield { path, name, problem: 'not-followed' };
    else if (isWorkbook(entry.name)) yield { path, name };
  }
}

const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

/**
 * The files to check: folders give the workbooks below them, Excel's lock files (~$…) left out and links to folders not
 * followed; files come as named.
 */
export function* findFiles(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (isFolder(path)) yield* filesBelow(path);
    else yield { path, name: basename(path) };
  }
}
