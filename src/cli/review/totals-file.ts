import type { Locale } from '../../core/localized';
import { FileError } from '../../hosts/file/file-error';
import { readWorkbook } from '../../hosts/file/read';
import { cliTexts } from '../../locales/cli';
import { reviewTexts } from '../../locales/review';
import { readTotals, type Totals } from '../../review/across/totals-list';
import { UsageError } from '../exit-status';
import { loadFile } from '../load-file';

/**
 * The approved totals that a file lists.
 * @throws UsageError where it cannot be read
 */
export function totalsOf(path: string, locale: Locale): Totals {
  try {
    const totals = readTotals(readWorkbook(loadFile(path)));
    if (typeof totals === 'string') throw new UsageError(`${path}: ${reviewTexts[locale].totalsProblem[totals]}`);
    return totals;
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`${path}: ${cliTexts[locale].fileErrors[error.code]}`);
    throw error;
  }
}
