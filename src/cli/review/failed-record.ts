import type { Locale } from '../../core/localized';
import type { FileRecord } from '../../review/record';
import type { FileReport } from '../check-file';
import { errorText } from '../error-text';

/** The record of a file that could not be checked. */
export const failedRecord = (
  { file, stamp, locale }: Pick<FileRecord, 'file' | 'stamp'> & { readonly locale: Locale },
  report: Extract<FileReport, { error: unknown }>,
): FileRecord => ({
  ...{ version: 1 as const, file, stamp, notes: [], tables: [] },
  error: { code: report.error, message: errorText(report, locale) },
});
