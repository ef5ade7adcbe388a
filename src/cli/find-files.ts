import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isWorkbook = (name: string): boolean => /\.(xlsx|xlsm|xls)$/i.test(name) && !name.startsWith('~$');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && isWorkbook(entry.name) ? [path] : [];
    });

/** The files to check: folders give the workbooks below them, Excel's lock files (~$…) left out; files come as named. */
export const findFiles = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => (existsSync(path) && statSync(path).isDirectory() ? filesBelow(path) : [path]));
