import Big from 'big.js';
import type { Page, PageCell, PageRow } from '../../hosts/file/write/sheet-xml';
import type { Severity } from '../../core/severity';
import type { TableFacts } from '../facts';
import type { Review } from '../review';
import { count, FROZEN, linkTo, money, text, textsOf, top, total, totalText } from './cells';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

const inFamily = ({ rules }: TableFacts, family: string): number =>
  [...rules].reduce((sum, [rule, n]) => sum + (rule.startsWith(`${family}/`) ? n : 0), 0);

const standings = (review: Review, table: TableFacts) => {
  const change = review.handIn?.changes.get(table);
  const of = (standing: 'new' | 'still'): number => change?.standing.filter((one) => one === standing).length ?? 0;
  return [change?.corrected.length ?? 0, of('still'), change ? of('new') : table.keys.length];
};

/** One row a table: unit, project, amounts, verdict, counts by severity and family, and what became of it since the last time. */
export function tablesPage(review: Review): Page {
  const t = textsOf(review);
  const { tables, handIn } = review;
  const families = Object.keys(t.families);
  const numbers = (table: TableFacts): number[] => [
    ...severities.map((severity) => table.counts[severity]),
    ...(handIn ? standings(review, table) : []),
    ...families.map((family) => inFamily(table, family)),
  ];
  const all = tables.map(numbers);
  const heading = [
    ...[t.columns.unit, t.columns.project, t.columns.year, t.columns.verdict, t.columns.annual, t.columns.midterm],
    ...severities.map((severity) => t.severity[severity]),
    ...(handIn ? [t.columns.corrected, t.standing.still, t.standing.new] : []),
    ...families.map((family) => t.families[family]!),
    ...[t.columns.file, t.columns.sheet],
  ];
  const sum = (of: (table: TableFacts) => Big | undefined): string =>
    tables.reduce((whole, table) => whole.plus(of(table) ?? 0), new Big(0)).toFixed();
  const width = numbersWidth(handIn !== undefined, families.length);
  const totals: PageCell[] = [
    totalText(`${t.total} ${String(tables.length)}`),
    ...[totalText(''), totalText(''), totalText('')],
    total(
      4,
      sum(({ annual }) => annual),
      tables.length,
      'totalMoney',
    ),
    total(
      5,
      sum(({ midterm }) => midterm),
      tables.length,
      'totalMoney',
    ),
    ...Array.from({ length: width }, (_, i) =>
      total(6 + i, String(all.reduce((whole, one) => whole + one[i]!, 0)), tables.length, 'totalCount'),
    ),
    ...[totalText(''), totalText('')],
  ];
  function* rows(): Generator<PageRow, void, void> {
    yield* top(review, t.title, totals, heading);
    for (const [i, table] of tables.entries()) {
      const open = table.copy === undefined ? undefined : linkTo(table.copy);
      yield {
        cells: [
          ...[text(table.unit), text(table.project), text(String(table.year ?? '')), text(t.verdict[table.verdict])],
          ...[money(table.annual), money(table.midterm)],
          ...all[i]!.map(count),
          ...[text(table.file, open), text(table.sheet)],
        ],
      };
    }
  }
  return {
    name: t.sheets.tables,
    widths: [24, 26, 6, 12, 17, 17, ...Array.from({ length: width }, () => 7), 34, 16],
    rows: rows(),
    frozen: FROZEN,
    filterColumns: heading.length,
    landscape: true,
  };
}

const numbersWidth = (compares: boolean, families: number): number => severities.length + (compares ? 3 : 0) + families;
