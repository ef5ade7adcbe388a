import type { TableReport } from '../core/check';
import type { Locale } from '../core/localized';
import type { Severity } from '../core/rules/finding';
import { toA1 } from '../core/sheet/address';
import { cliTexts } from '../locales/cli';
import type { FileReport } from './check-file';

function tableText({ declaration, profile, findings }: TableReport, locale: Locale): string[] {
  const texts = cliTexts[locale];
  const facts = texts.table({
    project: declaration.project?.value ?? texts.unknown,
    year: String(declaration.year?.value ?? texts.unknown),
    profile: profile.profile.title[locale],
    unit: declaration.unit?.value ?? texts.unknown,
    indicators: declaration.indicators.length,
  });
  const lines = findings.map(
    ({ severity, cells, message, rule }) =>
      `    ${texts.severity[severity]}  ${cells.map(toA1).join(' ')}  ${message[locale]}  [${rule}]`,
  );
  return [
    `  ${declaration.sheet}!${toA1(declaration.range)}  ${facts}`,
    ...(lines.length ? lines : [`    ${texts.noFindings}`]),
  ];
}

function fileText(report: FileReport, locale: Locale): string[] {
  const texts = cliTexts[locale];
  if ('error' in report) return [report.file, `  ${texts.fileErrors[report.error]}`];
  if (report.tables.length === 0) return [report.file, `  ${texts.noTable}`];
  return [report.file, ...report.tables.flatMap((table) => tableText(table, locale))];
}

/** The report for a person, one finding a line, with a total at the end. */
export function toText(reports: readonly FileReport[], locale: Locale): string {
  const tables = reports.flatMap((report) => ('error' in report ? [] : report.tables));
  const count = (severity: Severity): number =>
    tables.flatMap((table) => table.findings).filter((finding) => finding.severity === severity).length;
  const total = cliTexts[locale].total({
    files: reports.length,
    tables: tables.length,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
  });
  return [...reports.flatMap((report) => fileText(report, locale)), '', total].join('\n');
}
