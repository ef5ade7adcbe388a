import type { Block } from '../../core/library/block';
import { parseLibrary, printLibrary } from '../../core/library/library-file';
import type { LocalizedText } from '../../core/localized';
import { userStorage } from '../../hosts/excel/user-storage';

const KEY = 'library';
/** Where a library that cannot be read is put when a new one is saved, so that nothing is lost. */
const UNREADABLE_KEY = 'library.unreadable';

export interface OwnLibrary {
  readonly blocks: readonly Block[];
  /** Why what is kept cannot be read; it stays where it is. */
  readonly problem: LocalizedText | undefined;
}

/** The user's own blocks as they are kept on this computer; none where storage is switched off. */
export function loadOwn(): OwnLibrary {
  try {
    const kept = userStorage().get(KEY);
    if (kept === undefined) return { blocks: [], problem: undefined };
    const file = parseLibrary(kept);
    return file.ok ? { blocks: file.blocks, problem: undefined } : { blocks: [], problem: file.problem };
  } catch {
    return { blocks: [], problem: undefined };
  }
}

/**
 * Changes the own blocks as they are kept now: another pane may have saved some since. Undefined when nothing could be
 * kept (storage full or switched off).
 */
export function changeOwn(change: (blocks: readonly Block[]) => readonly Block[]): OwnLibrary | undefined {
  const { blocks, problem } = loadOwn();
  const changed = change(blocks);
  try {
    const storage = userStorage();
    if (problem) storage.set(UNREADABLE_KEY, storage.get(KEY) ?? '');
    storage.set(KEY, printLibrary(changed, 0));
    return { blocks: changed, problem: undefined };
  } catch {
    return undefined;
  }
}
