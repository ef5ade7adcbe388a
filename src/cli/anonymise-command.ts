import { existsSync, writeFileSync } from 'node:fs';
import { anonymise } from '../core/anonymise';
import type { Locale } from '../core/localized';
import { FileError } from '../hosts/file/file-error';
import { readWorkbook } from '../hosts/file/read';
import { rebuild } from '../hosts/file/write/rebuild';
import { cliTexts } from '../locales/cli';
import { errorText } from './error-text';
import { exitStatus, UsageError } from './exit-status';
import { loadFile } from './load-file';
import type { Output } from './output';

/** `heji anonymise`: a new workbook with the tables of a file, fit to be sent with a report of a wrong finding. */
export async function runAnonymise(
  file: string,
  { out, lang }: { out: string; lang: Locale },
  output: Output,
): Promise<number> {
  if (existsSync(out)) throw new UsageError(cliTexts[lang].exists(out));
  try {
    const copy = rebuild(anonymise(readWorkbook(loadFile(file), file)));
    if (!copy) throw new FileError('too-large');
    writeFileSync(out, copy, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    output.note(`${file}: ${errorText({ error: error.code, ...(error.content && { content: error.content }) }, lang)}`);
    return exitStatus.failed;
  }
  await output.write(`${cliTexts[lang].anonymised(out)}\n`);
  return exitStatus.ok;
}
