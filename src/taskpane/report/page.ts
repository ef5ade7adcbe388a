import type { IgnoredFinding } from '../../core/ignoring';
import { leftOutOf } from '../../core/left-out';
import type { Locale } from '../../core/localized';
import type { Settings } from '../../core/settings';
import { toA1 } from '../../core/sheet/address';
import type { ReportPage } from '../../hosts/excel';
import type { Texts } from '../../locales/texts';
import type { Entry } from '../model/listing';
import { count, headline, leftOutWords } from '../model/verdict';
import { sorted } from '../state/selectors';
import type { Table } from '../state/state';
import { version } from '../../version';

type Row = readonly [string, string, string, string];

/** Points; together the width of an A4 page upright. */
const WIDTHS = [48, 78, 270, 104];

/** How the tables were checked. */
export interface Checked {
  readonly ignored: readonly IgnoredFinding[];
  readonly settings: Settings;
}

interface Line {
  readonly row: Row;
  readonly heading?: true;
}

const heading = (...words: Partial<Row>): Line => ({
  row: [words[0] ?? '', words[1] ?? '', words[2] ?? '', words[3] ?? ''],
  heading: true,
});
const plain = (text: string): Line => ({ row: [text, '', '', ''] });
const blank = plain('');

const finding = ({ finding: { severity, cells, message } }: Entry, reason: string, locale: Locale, t: Texts): Line => ({
  row: [t.severity[severity], cells.map(toA1).join(', '), message[locale], reason],
});

function tableLines(table: Table, { ignored, settings }: Checked, locale: Locale, t: Texts): Line[] {
  const lists = sorted(table, ignored);
  const { declaration } = table.report;
  const { columns } = t.report;
  const left = leftOutOf([table.report], settings, lists.ignored.length);
  return [
    blank,
    heading(declaration.project?.value.trim() || t.recognised.noProject),
    plain(t.report.table(declaration.sheet, toA1(declaration.range))),
    heading(`${t.report.verdict}${t.report.colon}${headline(count(lists.open), left, t)}`),
    ...leftOutWords(left, t).map(plain),
    heading(columns.severity, columns.cell, columns.message, ''),
    ...(lists.open.length ? lists.open.map((entry) => finding(entry, '', locale, t)) : [plain(t.report.none)]),
    ...(lists.ignored.length
      ? [
          heading(t.report.ignored, columns.cell, columns.message, columns.reason),
          ...lists.ignored.map(({ entry, record }) => finding(entry, record.reason, locale, t)),
        ]
      : []),
  ];
}

/** The report for the file: verdict, open findings, and the ignored ones with their reasons, table by table. */
export function reportPage(
  tables: readonly Table[],
  checked: Checked,
  date: Date,
  locale: Locale,
  t: Texts,
): ReportPage {
  const lines: Line[] = [
    heading(t.report.title),
    plain(t.report.made(date.toLocaleString(locale), version)),
    ...tables.flatMap((table) => tableLines(table, checked, locale, t)),
  ];
  return {
    name: t.report.sheetName,
    rows: lines.map(({ row }) => row),
    headings: lines.flatMap((line, index) => (line.heading ? [index] : [])),
    widths: WIDTHS,
  };
}
