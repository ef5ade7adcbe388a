import { contains, overlaps, type Range } from '../sheet/address';
import { ByRow } from '../sheet/by-row';
import type { Sheet } from '../sheet/sheet';
import type { Severity } from '../severity';
import type { Finding } from '../rules/finding';
import type { Highlight } from './edit';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** The merged area a range stands in: marking its corner alone would colour part of what is seen as one cell. */
function expander(merges: readonly Range[]): (range: Range) => Range {
  const index = new ByRow<Range>();
  for (const merge of merges) index.add(merge, [merge]);
  return (range) => {
    for (const merge of index.near([range])) if (overlaps(merge, range) && contains(merge, range)) return merge;
    return range;
  };
}

/** One mark a severity over all its cells; a cell that has several findings carries the gravest. */
export function marksOf({ merges }: Pick<Sheet, 'merges'>, findings: readonly Finding[]): Highlight[] {
  const expand = expander(merges);
  const taken = new ByRow<Range>();
  const isTaken = (range: Range): boolean => {
    for (const other of taken.near([range])) if (contains(other, range)) return true;
    return false;
  };
  return severities.flatMap((severity) => {
    const ranges: Range[] = [];
    for (const range of findings.filter((f) => f.severity === severity).flatMap(({ cells }) => cells.map(expand))) {
      if (isTaken(range)) continue;
      ranges.push(range);
      taken.add(range, [range]);
    }
    return ranges.length > 0 ? [{ severity, ranges }] : [];
  });
}
