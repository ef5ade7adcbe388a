import type { Block } from '../../core/library/block';
import { parseLibrary, type LibraryFile } from '../../core/library/library-file';
import { readOfficeFile } from '../../hosts/excel';

/** Blocks of the library's own file keep apart from those that ship and from the user's. */
const ofOffice = (block: Block): Block => ({ ...block, id: `office-${block.id}` });

async function readLibrary(): Promise<LibraryFile> {
  const text = await readOfficeFile('office-library.json');
  if (text === undefined) return { ok: true, blocks: [] };
  const file = parseLibrary(text);
  return file.ok ? { ok: true, blocks: file.blocks.map(ofOffice) } : file;
}

let asked: Promise<LibraryFile> | undefined;

/** The office's blocks, asked for once; none where there is no such file. */
export const officeLibrary = (): Promise<LibraryFile> => (asked ??= readLibrary());
