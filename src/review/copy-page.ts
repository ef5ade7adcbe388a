import type { Locale } from '../core/localized';
import { reviewTexts } from '../locales/review';
import type { Page, PageCell, PageRow } from '../hosts/file/write/sheet-xml';
import type { TableRecord } from './record';

export interface CopyFacts {
  readonly locale: Locale;
  readonly date: string;
  readonly version: string;
  /** The file's name, where the copy was not made of its own parts. */
  readonly rebuiltFrom: string | undefined;
}

const row = (...cells: (PageCell | undefined)[]): PageRow => ({ cells });
const line = (value: string, look: 'title' | 'note' | 'section'): PageRow => row({ value, look });

function tableRows(table: TableRecord, locale: Locale): PageRow[] {
  const t = reviewTexts[locale];
  const place = (cell: string): string => `#'${table.sheet.replaceAll("'", "''")}'!${cell}`;
  const heading = [t.columns.severity, t.columns.cells, t.columns.message];
  return [
    row(),
    line(t.copy.table(table.project ?? '', table.sheet, table.range), 'section'),
    row(...heading.map((value): PageCell => ({ value, look: 'head' }))),
    ...table.findings.map(({ severity, cells, message }) =>
      row(
        { value: t.severity[severity], look: 'text' },
        { value: cells.join(' '), look: 'link', ...(cells[0] && { link: place(cells[0]) }) },
        { value: message, look: 'text' },
      ),
    ),
    ...(table.findings.length === 0 ? [row(undefined, undefined, { value: t.copy.none, look: 'text' })] : []),
    ...(table.notRead.length > 0 ? [line(t.copy.notRead, 'note')] : []),
  ];
}

/** The sheet at the end of an annotated copy: its findings, each with a link to its cell. */
export function copyPage(tables: readonly TableRecord[], facts: CopyFacts): Page {
  const t = reviewTexts[facts.locale];
  return {
    name: t.copy.sheetName,
    widths: [9, 18, 84],
    rows: [
      line(t.copy.sheetName, 'title'),
      line(t.made(facts.date, facts.version), 'note'),
      ...(facts.rebuiltFrom === undefined ? [] : [line(t.copy.rebuilt(facts.rebuiltFrom), 'note')]),
      ...tables.flatMap((table) => tableRows(table, facts.locale)),
    ],
  };
}
