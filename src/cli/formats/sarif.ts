import { pathToFileURL } from 'node:url';
import type { Locale } from '../../core/localized';
import { explainedRules } from '../../core/rules/explanations';
import type { Severity } from '../../core/severity';
import { toA1 } from '../../core/sheet/address';
import { version } from '../../version';
import type { CheckedTable, FileReport } from '../check-file';
import { errorText } from '../error-text';
import { printableJson } from '../printable';
import type { ReportFormat } from './report-format';

/** SARIF 2.1.0, § 3.27.10. */
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'note' };

const json = (value: unknown): string => printableJson(JSON.stringify(value));

const driver = (locale: Locale) => ({
  name: 'Heji',
  version,
  rules: explainedRules.map(({ id, severity, title }) => ({
    id,
    shortDescription: { text: title[locale] },
    defaultConfiguration: { level: levels[severity] },
  })),
});

/** The file on the disk: of a table in an archive, the archive. */
const artifact = ({ file, source }: FileReport) => ({
  physicalLocation: { artifactLocation: { uri: pathToFileURL(source?.path ?? file).href } },
});

/** How Excel names a workbook in a folder before its sheet, '司法局/[普法.xlsx]申报表'; nothing where the workbook is the file. */
function workbookIn({ source }: FileReport): string {
  const path = source?.inside?.join('/');
  return path === undefined ? '' : path.replace(/[^/]*$/, '[$&]');
}

/** A cell has no line: it is a logical location (§ 3.33) of the file. */
const cellLocation = (report: FileReport, sheet: string, cells: string) => ({
  ...artifact(report),
  logicalLocations: [
    { fullyQualifiedName: `'${`${workbookIn(report)}${sheet}`.replaceAll("'", "''")}'!${cells}`, kind: 'element' },
  ],
});

const fileLocation = (report: FileReport) => ({
  ...artifact(report),
  ...(report.source?.inside && {
    logicalLocations: [{ fullyQualifiedName: report.source.inside.join('/'), kind: 'resource' }],
  }),
});

const tableResults = (report: FileReport, { declaration, findings, keys }: CheckedTable, locale: Locale) =>
  findings.map(({ rule, severity, cells, message }, index) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: message[locale] },
    locations: cells.slice(0, 1).map((range) => cellLocation(report, declaration.sheet, toA1(range))),
    relatedLocations: cells.slice(1).map((range) => cellLocation(report, declaration.sheet, toA1(range))),
    partialFingerprints: { 'hejiFinding/v1': keys[index] },
  }));

const fileResults = (report: FileReport, locale: Locale): object[] =>
  'error' in report
    ? [
        {
          ruleId: `file/${report.error}`,
          level: 'error',
          message: { text: errorText(report, locale) },
          locations: [fileLocation(report)],
        },
      ]
    : report.tables.flatMap((table) => tableResults(report, table, locale));

/** SARIF 2.1.0: what code hosts and CI systems show. A file that could not be read is a result `file/<error code>`. */
export const sarifFormat: ReportFormat = {
  head: (locale) =>
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${json(driver(locale))}},"columnKind":"utf16CodeUnits","results":[\n`,
  between: ',\n',
  file: (report, locale) => fileResults(report, locale).map(json).join(',\n'),
  foot: () => '\n]}]}\n',
};
