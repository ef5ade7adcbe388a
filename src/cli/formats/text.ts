import type { TableReport } from '../../core/report';
import type { Locale } from '../../core/localized';
import { nameOf } from '../../core/declaration/parts';
import { toA1 } from '../../core/sheet/address';
import { cliTexts } from '../../locales/cli';
import type { FileReport } from '../check-file';
import { errorText } from '../error-text';
import { keptNote } from '../file-notes';
import { printable } from '../printable';
import type { ReportFormat } from './report-format';

function tableText({ declaration, profile, findings }: TableReport, locale: Locale): string[] {
  const texts = cliTexts[locale];
  const facts = texts.table({
    project: nameOf(declaration) ?? texts.unknown,
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
    ...notUnderstood(declaration, locale),
  ];
}

/** What was not understood, and what was guessed: never silently. */
function notUnderstood({ unread, indicatorRegion }: TableReport['declaration'], locale: Locale): string[] {
  const texts = cliTexts[locale];
  const guessed = (indicatorRegion?.columns ?? []).filter(({ confidence }) => confidence !== undefined);
  return [
    ...(unread.length ? [`    ${texts.notUnderstood(unread.map(toA1).join(' '))}`] : []),
    ...(guessed.length ? [`    ${texts.guessed(guessed.map(({ label }) => label).join(' '))}`] : []),
  ];
}

function fileText(report: FileReport, locale: Locale): string[] {
  if ('error' in report) return [report.file, `  ${errorText(report, locale)}`];
  const failed = report.failed.map((sheet) => cliTexts[locale].sheetFailed(sheet));
  const none = report.tables.length === 0 && failed.length === 0 ? [cliTexts[locale].noTable] : [];
  return [
    report.file,
    ...[...keptNote(report, locale), ...failed, ...none].map((line) => `  ${line}`),
    ...report.tables.flatMap((table) => tableText(table, locale)),
  ];
}

/** The report for a person, one finding a line, with a total at the end. */
export const textFormat: ReportFormat = {
  head: () => '',
  between: '',
  file: (report, locale) =>
    fileText(report, locale)
      .map((line) => `${printable(line)}\n`)
      .join(''),
  foot: (totals, locale) => `\n${cliTexts[locale].total(totals)}\n`,
};
