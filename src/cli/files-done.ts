import { readFileSync } from 'node:fs';
import type { Locale } from '../core/localized';
import { cliTexts } from '../locales/cli';
import { UsageError } from './exit-status';

function fileIn(line: string): string | undefined {
  try {
    const { file } = JSON.parse(line) as { readonly file?: unknown };
    return typeof file === 'string' ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The files that the whole lines of an earlier `--format ndjson` name.
 * @throws UsageError where it cannot be read
 */
export function filesDone(path: string, locale: Locale): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${cliTexts[locale].fileErrors['not-readable']} ${(error as Error).message}`);
  }
  // What stands after the last line's end was being written when the run ended.
  return new Set(
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => fileIn(line) ?? []),
  );
}
