import { contains, overlaps, sameRange, type Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Severity } from '../severity';
import type { Finding } from '../rules/finding';
import type { Highlight } from './edit';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** The merged area a range stands in: marking its corner alone would colour part of what is seen as one cell. */
const expand = (range: Range, merges: readonly Range[]): Range =>
  merges.find((merge) => overlaps(merge, range) && contains(merge, range)) ?? range;

/** One mark a severity over all its cells; a cell that has several findings carries the gravest. */
export function marksOf(sheet: Pick<Sheet, 'merges'>, findings: readonly Finding[]): Highlight[] {
  const taken: Range[] = [];
  return severities.flatMap((severity) => {
    const ranges: Range[] = [];
    for (const finding of findings.filter((f) => f.severity === severity)) {
      for (const range of finding.cells.map((cell) => expand(cell, sheet.merges))) {
        if (![...taken, ...ranges].some((other) => sameRange(other, range) || contains(other, range)))
          ranges.push(range);
      }
    }
    taken.push(...ranges);
    return ranges.length > 0 ? [{ severity, ranges }] : [];
  });
}
