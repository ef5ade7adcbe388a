import type { Page, PageCell, PageRow } from '../../hosts/file/write/sheet-xml';
import type { Review } from '../review';
import { FROZEN, linkTo, text, textsOf, top, totalText } from './cells';
import { ruleTitle } from './findings-page';

function listPage(
  review: Review,
  name: string,
  heading: readonly string[],
  widths: readonly number[],
  list: readonly PageRow[],
): Page {
  const t = textsOf(review);
  const totals = heading.map((_, i): PageCell => totalText(i === 0 ? `${t.total} ${String(list.length)}` : ''));
  return {
    ...{ name, widths, frozen: FROZEN, filterColumns: heading.length, landscape: true },
    rows: [...top(review, name, totals, heading), ...list],
  };
}

/** What only several tables together show. */
export function acrossPage(review: Review): Page {
  const t = textsOf(review);
  const names = new Map(review.units.map(({ key, name }) => [key, name]));
  const rows = review.across.map(({ kind, severity, units, tables, data }) => {
    const [first] = tables;
    const open = first?.copy === undefined ? undefined : linkTo(first.copy);
    return {
      cells: [
        ...[
          text(t.severity[severity]),
          text(t.across[kind].title),
          text(units.map((key) => names.get(key) ?? key).join('、')),
        ],
        ...[text(t.across[kind].message(data)), text(first?.file ?? '', open)],
      ],
    };
  });
  const { columns } = t;
  const heading = [columns.severity, columns.kind, columns.unit, columns.message, columns.file];
  return listPage(review, t.sheets.across, heading, [8, 24, 30, 80, 40], rows);
}

/** Files without a table, and those that could not be read. */
export function othersPage(review: Review): Page {
  const t = textsOf(review);
  const units = new Map(review.units.flatMap(({ name, others }) => others.map((other) => [other, name] as const)));
  const rows = review.others.map((other) => ({
    cells: [text(units.get(other) ?? ''), text(other.file), text(other.reason ?? t.noTable)],
  }));
  return listPage(review, t.sheets.others, [t.columns.unit, t.columns.file, t.columns.reason], [30, 60, 70], rows);
}

/** What was found the last time and is not there any more. */
export function correctedPage(review: Review): Page {
  const t = textsOf(review);
  const rows: PageRow[] = [];
  for (const [now, { before, corrected }] of review.handIn?.changes ?? []) {
    if (corrected.length === 0) continue;
    const { findings } = review.read(before);
    for (const i of corrected) {
      const { severity, message, rule } = findings[i]!;
      const cells = [now.unit, now.project, t.severity[severity], message, ruleTitle(rule, review), now.file];
      rows.push({ cells: cells.map((cell) => text(cell)) });
    }
  }
  const { columns } = t;
  const heading = [columns.unit, columns.project, columns.severity, columns.message, columns.rule, columns.file];
  return listPage(review, t.sheets.corrected, heading, [26, 30, 8, 80, 26, 40], rows);
}

/** Tables of the last hand-in that were not handed in again. */
export function missingPage(review: Review): Page {
  const t = textsOf(review);
  const rows = (review.handIn?.missing ?? []).map(({ unit, project, verdict, file }) => ({
    cells: [text(unit), text(project), text(t.verdict[verdict]), text(file)],
  }));
  const { columns } = t;
  return listPage(
    review,
    t.sheets.missing,
    [columns.unit, columns.project, columns.verdict, columns.file],
    [30, 36, 14, 50],
    rows,
  );
}
