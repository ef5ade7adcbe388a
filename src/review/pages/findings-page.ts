import type { Page, PageRow } from '../../hosts/file/write/sheet-xml';
import { explainedRules } from '../../core/rules/explanations';
import type { Review } from '../review';
import { FROZEN, linkTo, text, textsOf, top, totalText } from './cells';

/** Excel's last row, less those above the data. */
const MAX_ROWS = 1_048_576 - FROZEN;

export const ruleTitle = (rule: string, { locale }: Pick<Review, 'locale'>): string =>
  explainedRules.find(({ id }) => id === rule)?.title[locale] ?? rule;

function* findingRows(review: Review): Generator<PageRow, void, void> {
  const t = textsOf(review);
  for (const table of review.tables) {
    const standing = review.handIn?.changes.get(table)?.standing;
    for (const [i, { severity, rule, cells, message }] of review.read(table).findings.entries()) {
      const [first] = cells;
      const open = table.copy === undefined ? undefined : linkTo(table.copy, table.sheet, first);
      yield {
        cells: [
          ...[
            text(table.unit),
            text(table.project),
            text(t.severity[severity]),
            text(cells.join(' '), open),
            text(message),
          ],
          ...(review.handIn ? [text(t.standing[standing?.[i] ?? 'new'])] : []),
          ...[text(ruleTitle(rule, review)), text(table.file), text(table.sheet)],
        ],
      };
    }
  }
}

function* atMost<T>(items: Iterable<T>, most: number): Generator<T, void, void> {
  let count = 0;
  for (const item of items) {
    if (++count > most) return;
    yield item;
  }
}

/** Every finding, with a link to its cell in the annotated copy. */
export function findingsPage(review: Review): Page {
  const { columns, sheets, total } = textsOf(review);
  const compares = review.handIn !== undefined;
  const heading = [
    ...[columns.unit, columns.project, columns.severity, columns.cells, columns.message],
    ...(compares ? [columns.standing] : []),
    ...[columns.rule, columns.file, columns.sheet],
  ];
  const all = review.tables.reduce((sum, { keys }) => sum + keys.length, 0);
  function* rows(): Generator<PageRow, void, void> {
    const totals = heading.map((_, i) => totalText(i === 0 ? `${total} ${String(all)}` : ''));
    yield* top(review, sheets.findings, totals, heading);
    yield* atMost(findingRows(review), MAX_ROWS);
  }
  return {
    name: sheets.findings,
    widths: [24, 28, 8, 14, 70, ...(compares ? [14] : []), 24, 36, 16],
    rows: rows(),
    frozen: FROZEN,
    filterColumns: heading.length,
    landscape: true,
  };
}
