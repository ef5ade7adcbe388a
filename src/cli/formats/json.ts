import type { Indicator } from '../../core/declaration/declaration';
import { organisationOf } from '../../core/declaration/organisation';
import { budgetOf } from '../../core/money/budgets';
import type { Locale } from '../../core/localized';
import { toA1, topLeft, cellRange, type Range } from '../../core/sheet/address';
import type { CheckedTable, FileReport } from '../check-file';
import { errorText } from '../error-text';
import { printableJson } from '../printable';
import type { ReportFormat } from './report-format';

/** A merged area is named by its first cell. */
const cellName = (range: Range): string => {
  const { row, column } = topLeft(range);
  return toA1(cellRange(row, column));
};

const indicatorJson = (indicator: Indicator) => ({
  level1: indicator.level1?.value,
  level2: indicator.level2?.value,
  name: indicator.name.value,
  nameCell: cellName(indicator.name.cell),
  valueCells: indicator.targets.map((target) => cellName(target.cell)),
});

function tableJson({ declaration, profile, findings, keys }: CheckedTable, locale: Locale) {
  return {
    sheet: declaration.sheet,
    range: toA1(declaration.range),
    family: declaration.family,
    profile: profile.profile.id,
    project: declaration.project?.value,
    organisation: organisationOf(declaration),
    year: declaration.year?.value,
    unit: declaration.unit?.value,
    amounts: {
      annualTotal: budgetOf(declaration, 'annual')?.yuan.toNumber(),
      midtermTotal: budgetOf(declaration, 'midterm')?.yuan.toNumber(),
    },
    indicators: declaration.indicators.map(indicatorJson),
    columns: declaration.indicatorRegion?.columns.map(({ label, role, term, confidence }) => ({
      label,
      role,
      ...(role === 'target' && { term }),
      ...(confidence !== undefined && { confidence: Math.round(confidence * 100) / 100 }),
    })),
    unread: declaration.unread.map(toA1),
    findings: findings.map(({ rule, severity, cells, message }, index) => ({
      rule,
      severity,
      cells: cells.map(toA1),
      message: message[locale],
      key: keys[index],
    })),
  };
}

const fileJson = (report: FileReport, locale: Locale) =>
  'error' in report
    ? { file: report.file, error: { code: report.error, message: errorText(report, locale) }, tables: [] }
    : {
        file: report.file,
        ...(report.failed.length > 0 && { sheetsFailed: report.failed }),
        ...(report.kept && { kept: report.kept }),
        tables: report.tables.map((table) => tableJson(table, locale)),
      };

/**
 * The document of the command line's contract, version 1 (docs/command-line.md), file by file. Amounts are in yuan.
 */
export const jsonFormat: ReportFormat = {
  head: () => '{"version":1,"files":[\n',
  between: ',\n',
  file: (report, locale) => printableJson(JSON.stringify(fileJson(report, locale), null, 1)),
  foot: () => '\n]}\n',
};

/** The same, a line a file, each a document of its own: what was written is whole whenever it ends. */
export const ndjsonFormat: ReportFormat = {
  head: () => '',
  between: '',
  file: (report, locale) => `${printableJson(JSON.stringify({ version: 1, ...fileJson(report, locale) }))}\n`,
  foot: () => '',
};
