import type { ReportCell, ReportPage, ReportRow } from '../../hosts/excel';
import type { Texts } from '../../locales/texts';
import type { CheckReport, ReportLine, TableSection } from './report';

/** Points; together the width of an A4 page upright within its margins. */
const WIDTHS = [32, 44, 84, 252, 92];
const ALL = WIDTHS.length;

const whole = (look: ReportRow['look'], text: string): ReportRow => ({ look, cells: [{ text, span: ALL }] });
const cells = (look: ReportRow['look'], ...texts: (string | number)[]): ReportRow => ({
  look,
  cells: texts.map((text): ReportCell => ({ text })),
});
/** A number, a long text and a short one. */
const wide = (look: ReportRow['look'], number: string | number, text: string, last: string): ReportRow => ({
  look,
  cells: [{ text: number }, { text, span: ALL - 2 }, { text: last }],
});
const blank = whole('line', '');
const signed = (left: string, right: string): ReportRow => ({
  look: 'line',
  cells: [
    { text: left, span: 3 },
    { text: right, span: ALL - 3 },
  ],
});

const lines = (found: readonly ReportLine[], head: ReportRow): ReportRow[] => [
  head,
  ...found.map(({ severity, cells: where, message, reason }, i) =>
    cells('row', i + 1, severity, where, message, reason),
  ),
];

function section(table: TableSection, alone: boolean, t: Texts): ReportRow[] {
  const { columns } = t.reportPage;
  const head = (last: string) => cells('head', columns.number, columns.severity, columns.cell, columns.message, last);
  return [
    blank,
    ...(alone
      ? [whole('line', table.where)]
      : [
          whole('heading', table.heading),
          whole('line', table.where),
          ...[`${t.reportPage.verdict}${t.report.colon}${table.verdict}`, ...table.notes].map((note) =>
            whole('line', note),
          ),
        ]),
    ...(table.open.length ? lines(table.open, head(columns.handling)) : [whole('line', t.reportPage.none)]),
    ...(table.ignored.length
      ? [blank, whole('heading', t.reportPage.ignored), ...lines(table.ignored, head(columns.reason))]
      : []),
  ];
}

const summary = (tables: readonly TableSection[], t: Texts): ReportRow[] => [
  blank,
  whole('heading', t.reportPage.summary),
  wide('head', t.reportPage.columns.number, t.reportPage.columns.table, t.reportPage.columns.counts),
  ...tables.map(({ heading, where, counts }, i) => wide('row', i + 1, `${heading}\n${where}`, counts)),
];

/** A report on a worksheet: what matters first, one A4 page wide, lines to sign at its end. */
export function sheetPage(report: CheckReport, t: Texts): ReportPage {
  const { title, sheetName, verdict, signatures } = t.reportPage;
  const { tables } = report;
  return {
    name: sheetName,
    replaces: title,
    widths: WIDTHS,
    rows: [
      whole('title', title),
      ...report.facts.map((fact) => whole('line', fact)),
      whole('heading', `${verdict}${t.report.colon}${report.verdict}`),
      ...report.notes.map((note) => whole('line', note)),
      ...(tables.length > 1 ? summary(tables, t) : []),
      ...tables.flatMap((table) => section(table, tables.length === 1, t)),
      blank,
      blank,
      signed(signatures.filled, signatures.reviewed),
      blank,
      signed(signatures.head, signatures.date),
    ],
  };
}
