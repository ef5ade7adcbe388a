import { contains, overlaps, type Range } from '../../core/sheet/address';
import type { LocalizedText } from '../../core/localized';
import type { Severity } from '../../core/severity';
import { valueAt, type Sheet } from '../../core/sheet/sheet';
import type { Entry } from './listing';

/** A table in small: one unit per column and row, from its top-left cell. */
export interface TableMap {
  readonly rows: number;
  readonly columns: number;
  /** Areas with content, merged cells whole. */
  readonly filled: readonly Range[];
  /** Problem cells, the gravest last so that it is drawn on top. Ranges of the worksheet. */
  readonly problems: readonly { readonly range: Range; readonly severity: Severity; readonly message: LocalizedText }[];
}

const gravity: Record<Severity, number> = { advice: 0, warning: 1, error: 2 };

export function tableMap(sheet: Sheet, range: Range, open: readonly Entry[]): TableMap {
  const merges = sheet.merges.filter((merge) => overlaps(merge, range));
  const covered = new Set(merges.flatMap((merge) => cellsOf(merge).slice(1)));
  const byOrigin = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const filled: Range[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const key = `${row},${column}`;
      if (covered.has(key) || valueAt(sheet, row, column) === '') continue;
      filled.push(byOrigin.get(key) ?? { top: row, left: column, bottom: row, right: column });
    }
  }
  const problems = open
    .flatMap(({ finding }) =>
      finding.cells.map((range) => ({ range, severity: finding.severity, message: finding.message })),
    )
    .filter(({ range: cells }) => contains(range, cells))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1, filled, problems };
}

const cellsOf = (range: Range): string[] => {
  const keys: string[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) keys.push(`${row},${column}`);
  return keys;
};
