import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { archiveMember, archiveMembers } from '../hosts/file/archive';
import { FileError, type FileErrorCode } from '../hosts/file/file-error';
import { MAX_DEPTH } from '../hosts/file/limits';
import { loadArchive, type Source } from './load-file';

/** A file to check, or a place that cannot be looked at. */
export interface Found extends Source {
  /** Where it stands below the folder that was named, with `/` on every system. */
  readonly name: string;
  /** As it is named to the user. */
  readonly shown: string;
  /** `passed-over`: no format that is read. */
  readonly problem?: FileErrorCode | 'not-followed' | 'passed-over';
}

/** What can be asked of the one who checks. */
export interface Checkable extends Found {
  readonly problem?: FileErrorCode | 'not-followed';
}

export const isCheckable = (found: Found): found is Checkable => found.problem !== 'passed-over';

export const sourceOf = ({ path, inside }: Found): Source => ({ path, ...(inside && { inside }) });

const isLock = (name: string): boolean => basename(name).startsWith('~$');
const isTable = (name: string): boolean => /\.(xlsx|xlsm|xls|et|ods|csv|docx)$/i.test(name) && !isLock(name);
const isArchive = (name: string): boolean => /\.zip$/i.test(name);
/** What systems and programs leave beside the files of people. */
const isLeftover = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)|\.tmp$/i.test(name);
const isOtherArchive = (name: string): boolean => /\.(rar|7z)$/i.test(name);

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

const found = (path: string, name: string, of: Partial<Found> = {}): Found => ({ path, name, shown: path, ...of });

/** The tables in an archive, those in an archive inside it too; what it refuses is said of the archive. */
function* membersOf(archive: Found, bytes: () => Uint8Array, depth = 1): Generator<Found> {
  try {
    const whole = bytes();
    for (const member of archiveMembers(whole).keys()) {
      const { path, inside = [] } = archive;
      const one: Found = {
        ...{
          path,
          name: `${archive.name}/${member}`,
          shown: `${archive.shown}/${member}`,
          inside: [...inside, member],
        },
      };
      if (isTable(member)) yield one;
      else if (isOtherArchive(member)) yield { ...one, problem: 'other-archive' };
      else if (isArchive(member)) {
        if (depth >= MAX_DEPTH) yield { ...one, problem: 'too-large' };
        else yield* membersOf(one, () => archiveMember(whole, member), depth + 1);
      } else if (!isLeftover(member)) yield { ...one, problem: 'passed-over' };
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield { ...archive, problem: error.code };
  }
}

function* file(path: string, name: string): Generator<Found> {
  if (isArchive(name)) yield* membersOf(found(path, name), () => loadArchive(path));
  else if (isOtherArchive(name)) yield found(path, name, { problem: 'other-archive' });
  else yield found(path, name);
}

function* filesBelow(folder: string, below = ''): Generator<Found> {
  const entries = entriesOf(folder);
  if (!entries) yield found(folder, below, { problem: 'not-readable' });
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path, `${name}/`);
    else if (entry.isSymbolicLink() && statOf(path)?.isDirectory())
      yield found(path, name, { problem: 'not-followed' });
    else if (isTable(entry.name) || isArchive(entry.name) || isOtherArchive(entry.name)) yield* file(path, name);
    else if (!isLeftover(entry.name)) yield found(path, name, { problem: 'passed-over' });
  }
}

const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

/**
 * The files to check: folders give the tables below them and those in archives, what is no table as `passed-over`, lock files (~$…) and
 * what systems leave there left out, links to folders not followed; files come as named.
 */
export function* findFiles(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (isFolder(path)) yield* filesBelow(path);
    else yield* file(path, basename(path));
  }
}
