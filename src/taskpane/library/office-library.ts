import type { Block } from '../../core/library/block';
import { parseLibrary, type LibraryFile } from '../../core/library/library-file';

/** Beside taskpane.html, where the office that publishes Heji may put its own blocks. */
const FILE = 'office-library.json';

/** Blocks of the library's own file keep apart from those that ship and from the user's. */
const ofOffice = (block: Block): Block => ({ ...block, id: `office-${block.id}` });

const none: LibraryFile = { ok: true, blocks: [] };

async function fetchLibrary(): Promise<LibraryFile> {
  try {
    const response = await fetch(FILE, { credentials: 'omit' });
    // Some servers answer every unknown address with a page.
    if (!response.ok || response.status === 204 || /html/.test(response.headers.get('content-type') ?? '')) return none;
    const file = parseLibrary(await response.text());
    return file.ok ? { ok: true, blocks: file.blocks.map(ofOffice) } : file;
  } catch {
    return none;
  }
}

let asked: Promise<LibraryFile> | undefined;

/** The office's blocks, asked for once; none where there is no such file. */
export const officeLibrary = (): Promise<LibraryFile> => (asked ??= fetchLibrary());
