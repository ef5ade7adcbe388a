import type { Locale } from '../../core/localized';
import { toA1 } from '../../core/sheet/address';
import { organisationOf } from '../../core/declaration/organisation';
import { cliTexts } from '../../locales/cli';
import type { CheckedTable, FileReport } from '../check-file';
import { errorText } from '../error-text';
import { printable } from '../printable';
import { csvLine } from './escape-csv';
import type { ReportFormat } from './report-format';

const line = (cells: readonly string[]): string => csvLine(cells.map(printable));

function tableLines(file: string, { declaration, findings }: CheckedTable, locale: Locale): string[] {
  const facts = [
    file,
    declaration.sheet,
    organisationOf(declaration) ?? '',
    declaration.project?.value ?? '',
    String(declaration.year?.value ?? ''),
  ];
  return findings.map(({ severity, rule, cells, message }) =>
    line([...facts, cliTexts[locale].severity[severity], rule, cells.map(toA1).join(' '), message[locale]]),
  );
}

function fileLines(report: FileReport, locale: Locale): string[] {
  if (!('error' in report)) return report.tables.flatMap((table) => tableLines(report.file, table, locale));
  const { severity } = cliTexts[locale];
  return [line([report.file, '', '', '', '', severity.error, `file/${report.error}`, '', errorText(report, locale)])];
}

/** A line a finding, for a spreadsheet: UTF-8 with the mark by which Excel knows it. */
export const csvFormat: ReportFormat = {
  head: (locale) => `\ufeff${csvLine(cliTexts[locale].csvColumns)}`,
  between: '',
  file: (report, locale) => fileLines(report, locale).join(''),
  foot: () => '',
};
