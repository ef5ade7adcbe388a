import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import type { Severity } from '../core/severity';
import { cliTexts } from '../locales/cli';
import type { FileReport } from './check-file';
import { errorText } from './error-text';
import { keptNote, notRead } from './file-notes';
import { csvFormat } from './formats/csv';
import { explainFormat } from './formats/explain';
import { jsonFormat, ndjsonFormat } from './formats/json';
import type { ReportFormat, Totals } from './formats/report-format';
import { sarifFormat } from './formats/sarif';
import { textFormat } from './formats/text';
import type { Source } from './load-file';

export const formatNames = ['text', 'json', 'ndjson', 'csv', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number] | 'explain';

export const formats: Readonly<Record<FormatName, ReportFormat>> = {
  text: textFormat,
  json: jsonFormat,
  ndjson: ndjsonFormat,
  csv: csvFormat,
  sarif: sarifFormat,
  explain: explainFormat,
};

/** What a process is asked for. */
export interface CheckJob {
  readonly file: string;
  /** Where it lies, where that is not where its name says: in an archive. */
  readonly source?: Source;
  readonly options: CheckOptions;
  readonly format: FormatName;
  readonly locale: Locale;
}

/** What is left of a file once it is checked: its part of the report and what the others need to know. */
export interface Outcome {
  readonly printed: string;
  /** For stderr, without the file's name. */
  readonly notes: readonly string[];
  readonly failed: boolean;
  readonly totals: Totals;
}

const count = (report: FileReport, severity: Severity): number =>
  'error' in report
    ? 0
    : report.tables.reduce((sum, { findings }) => sum + findings.filter((f) => f.severity === severity).length, 0);

function notesOf(report: FileReport, format: FormatName, locale: Locale): string[] {
  const texts = cliTexts[locale];
  if ('error' in report) return [[errorText(report, locale), report.details].filter(Boolean).join(' ')];
  const none = report.tables.length === 0 && report.failed.length === 0 ? [texts.noTable] : [];
  // A report for a person says it itself.
  return [...none, ...notRead(report, locale), ...(format === 'text' ? [] : keptNote(report, locale))];
}

export const outcomeOf = (report: FileReport, format: FormatName, locale: Locale): Outcome => ({
  printed: formats[format].file(report, locale),
  notes: notesOf(report, format, locale),
  failed: 'error' in report || report.failed.length > 0,
  totals: {
    files: 1,
    tables: 'error' in report ? 0 : report.tables.length,
    errors: count(report, 'error'),
    warnings: count(report, 'warning'),
    advice: count(report, 'advice'),
  },
});
