import { unitKey, unitName } from './keys';

/** The folders above a file, an archive among them: 司法局.zip/第一批/普法.xlsx → 司法局.zip, 第一批. */
const foldersOf = (file: string): readonly string[] => file.split('/').slice(0, -1);

/** How many folders all files share: 收到/2025 above 收到/2025/司法局 and 收到/2025/民政局 says nothing of a unit. */
export function sharedDepth(files: readonly string[]): number {
  const [first = [], ...others] = files.map(foldersOf);
  const parts = first.findIndex((folder, depth) => others.some((folders) => folders[depth] !== folder));
  return parts < 0 ? first.length : parts;
}

/** The folder that stands for a unit, from the top; where all files lie in one, that one. Empty for a file that lies alone. */
export function unitFolder(file: string, shared: number): readonly string[] {
  const folders = foldersOf(file);
  return folders.slice(0, shared + 1);
}

/** Its name: that of an archive without its ending. */
export const folderName = (folders: readonly string[]): string | undefined => folders.at(-1)?.replace(/\.zip$/i, '');

/** The folders a file lies in, as paths, the innermost first, up to the unit's. */
export function pathsUp(file: string, shared: number): string[] {
  const folders = foldersOf(file);
  const top = Math.min(folders.length, shared + 1);
  return Array.from({ length: folders.length - top + 1 }, (_, i) => folders.slice(0, folders.length - i).join('/'));
}

/** Shorter names end those of many units: 局. */
const MIN_LETTERS = 3;

/** Whether a folder is called as a unit, by its key: 司法局 and 青禾县司法局, 01 司法局 and 司法局. */
export function isNamedAfter(folder: string, unit: string): boolean {
  const key = unitKey(unitName(folder));
  return (
    key === unit ||
    (key.length >= MIN_LETTERS && unit.endsWith(key)) ||
    (unit.length >= MIN_LETTERS && key.endsWith(unit))
  );
}
