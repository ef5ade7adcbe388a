import { writeFileSync } from 'node:fs';
import { printLibrary } from '../core/library/library-file';
import { readWorksheet, type WorksheetLibrary } from '../core/library/worksheet/read-worksheet';
import type { Locale } from '../core/localized';
import { readWorkbook } from '../hosts/file/read';
import { FileError } from '../hosts/file/file-error';
import { cliTexts } from '../locales/cli';
import { exitStatus, UsageError } from './exit-status';
import { loadFile } from './load-file';
import type { Output } from './output';

export interface LibraryFlags {
  readonly out: string;
  /** Name of the worksheet; the first that holds a library where left out. */
  readonly sheet?: string;
  readonly lang: Locale;
}

interface Found {
  readonly sheet: string;
  readonly read: WorksheetLibrary;
}

/** @throws {UsageError} where the file cannot be read, or none of its sheets holds an indicator library */
function libraryIn(file: string, { sheet, lang }: LibraryFlags): Found {
  const texts = cliTexts[lang];
  try {
    for (const each of readWorkbook(loadFile(file), file)) {
      const read = sheet === undefined || each.name === sheet ? readWorksheet(each) : undefined;
      if (read) return { sheet: each.name, read };
    }
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(texts.fileErrors[error.code]);
    throw error;
  }
  throw new UsageError(texts.noLibrary);
}

/**
 * `heji library FILE --out office-library.json`: an indicator library of a worksheet as a library file. Rows that cannot
 * be taken are named on the error output.
 */
export function runLibrary(file: string, flags: LibraryFlags, output: Output): number {
  const texts = cliTexts[flags.lang];
  const { sheet, read } = libraryIn(file, flags);
  for (const { row, name, why } of read.refused) output.note(texts.refusedRow(sheet, row + 1, name, why[flags.lang]));
  writeFileSync(flags.out, printLibrary(read.blocks));
  output.note(texts.libraryRead(read.taken, read.blocks.length, read.refused.length));
  return exitStatus.ok;
}
