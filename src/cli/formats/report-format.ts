import type { Locale } from '../../core/localized';
import type { FileReport } from '../check-file';

export interface Totals {
  readonly files: number;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** How reports are printed, one file after the other, so that none is kept. */
export interface ReportFormat {
  readonly head: (locale: Locale) => string;
  /** Stands between two files that print something. */
  readonly between: string;
  readonly file: (report: FileReport, locale: Locale) => string;
  readonly foot: (totals: Totals, locale: Locale) => string;
}
