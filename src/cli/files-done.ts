import type { Locale } from '../core/localized';
import { FileError } from '../hosts/file/file-error';
import { cliTexts } from '../locales/cli';
import { UsageError } from './exit-status';
import { lines } from './lines';
import { assertFile } from './load-file';

function fileIn(line: string): string | undefined {
  try {
    const { file } = JSON.parse(line) as { readonly file?: unknown };
    return typeof file === 'string' ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The files that the whole lines of an earlier `--format ndjson` name: what stands after the last line's end was being
 * written when the run ended.
 * @throws UsageError where it cannot be read
 */
export function filesDone(path: string, locale: Locale): ReadonlySet<string> {
  const files = new Set<string>();
  try {
    assertFile(path);
    for (const { bytes } of lines(path)) {
      const file = fileIn(bytes.toString());
      if (file !== undefined) files.add(file);
    }
  } catch (error) {
    const code = error instanceof FileError ? error.code : 'not-readable';
    throw new UsageError(`${path}: ${cliTexts[locale].fileErrors[code]}`);
  }
  return files;
}
