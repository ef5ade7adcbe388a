import { organisationOf } from '../../core/declaration/organisation';
import { nameOf } from '../../core/declaration/parts';
import type { IgnoredFinding } from '../../core/ignoring';
import { leftOutOf } from '../../core/left-out';
import type { Locale } from '../../core/localized';
import type { Settings } from '../../core/settings';
import { toA1 } from '../../core/sheet/address';
import type { Texts } from '../../locales/texts';
import { version } from '../../version';
import type { Entry } from '../model/listing';
import { count, countsOf, headline, leftOutWords } from '../model/verdict';
import { sorted } from '../state/selectors';
import type { Table } from '../state/state';

/** How the tables were checked. */
export interface Checked {
  readonly ignored: readonly IgnoredFinding[];
  readonly settings: Settings;
}

export interface ReportLine {
  readonly severity: string;
  readonly cells: string;
  readonly message: string;
  /** Why it was ignored; blank for an open one. */
  readonly reason: string;
}

/** What is reported of one table, or of all of them together. */
interface Verdict {
  readonly verdict: string;
  /** How many of each severity, and what the verdict does not speak of. */
  readonly notes: readonly string[];
}

export interface TableSection extends Verdict {
  readonly heading: string;
  readonly where: string;
  /** "错误 3 · 提醒 2" */
  readonly counts: string;
  readonly open: readonly ReportLine[];
  readonly ignored: readonly ReportLine[];
}

/** A report as it is filed, in words: whoever writes it adds only looks. */
export interface CheckReport extends Verdict {
  readonly facts: readonly string[];
  readonly tables: readonly TableSection[];
}

const line = (
  { finding: { severity, cells, message } }: Entry,
  reason: string,
  locale: Locale,
  t: Texts,
): ReportLine => ({
  severity: t.severity[severity],
  cells: cells.map(toA1).join(', '),
  message: message[locale],
  reason,
});

function verdictOf(tables: readonly Table[], { ignored, settings }: Checked, t: Texts): Verdict {
  const lists = tables.map((table) => sorted(table, ignored));
  const counts = count(lists.flatMap(({ open }) => open));
  const put = lists.reduce((sum, list) => sum + list.ignored.length, 0);
  const reports = tables.map(({ report }) => report);
  const left = leftOutOf(reports, settings, put);
  return {
    verdict: headline(counts, left, t),
    notes: [
      t.reportPage.counts(counts.error, counts.warning, counts.advice, put),
      ...leftOutWords({ ...left, ignored: 0 }, t),
    ],
  };
}

function sectionOf(table: Table, checked: Checked, locale: Locale, t: Texts): TableSection {
  const { open, ignored } = sorted(table, checked.ignored);
  const { declaration } = table.report;
  return {
    heading: nameOf(declaration) ?? t.recognised.noProject,
    where: t.reportPage.table(declaration.sheet, toA1(declaration.range)),
    counts: t.reading.tableCounts(countsOf(table.report, open, ignored.length)),
    ...verdictOf([table], checked, t),
    open: open.map((entry) => line(entry, '', locale, t)),
    ignored: ignored.map(({ entry, record }) => line(entry, record.reason, locale, t)),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Who hands the tables in, which they are, and when they were checked with what. */
function factsOf(tables: readonly Table[], date: Date, locale: Locale, t: Texts): string[] {
  const { facts } = t.reportPage;
  const declarations = tables.map(({ report }) => report.declaration);
  const units = unique(declarations.flatMap((declaration) => organisationOf(declaration) ?? []));
  const years = unique(declarations.flatMap(({ year }) => (year ? [t.recognised.year(year.value)] : [])));
  const fact = (label: string, value: string): string[] => (value ? [`${label}${t.report.colon}${value}`] : []);
  return [
    ...fact(facts.unit, units.length > 1 ? facts.several(units[0]!, units.length) : (units[0] ?? '')),
    ...(tables.length > 1
      ? fact(facts.tables, facts.tableCount(tables.length))
      : fact(facts.project, declarations[0]?.project?.value.trim() ?? '')),
    ...fact(facts.year, years.join(t.reportPage.comma)),
    ...fact(facts.date, date.toLocaleDateString(locale, { dateStyle: 'long' })),
    ...fact(facts.tool, t.about.version(version)),
  ];
}

/** The report of tables: who and when, the verdict on all of them, then open and ignored findings table by table. */
export const checkReport = (
  tables: readonly Table[],
  checked: Checked,
  date: Date,
  locale: Locale,
  t: Texts,
): CheckReport => ({
  facts: factsOf(tables, date, locale, t),
  ...verdictOf(tables, checked, t),
  tables: tables.map((table) => sectionOf(table, checked, locale, t)),
});
