import { groupBy } from '../group';
import { memoize } from '../memoize';
import { contains, overlaps, type Range } from '../sheet/address';
import { ByRow } from '../sheet/by-row';
import type { Finding } from './finding';
import { subsumptions, type Subsumption } from './subsumption';

const namesOf = ({ rule, kind }: Finding): readonly string[] => [rule, `${rule}#${kind}`];

const meets = (dropped: Finding, by: Finding, cells: Subsumption['cells']): boolean =>
  cells === 'some'
    ? dropped.cells.some((cell) => by.cells.some((other) => overlaps(cell, other)))
    : dropped.cells.every((cell) => by.cells.some((other: Range) => contains(other, cell)));

/** Findings by what the table calls them. */
function byName(findings: readonly Finding[], names: ReadonlySet<string>): ReadonlyMap<string, ByRow<Finding>> {
  const found = new Map<string, ByRow<Finding>>();
  for (const finding of findings) {
    for (const name of namesOf(finding).filter((one) => names.has(one))) {
      const here = found.get(name) ?? new ByRow<Finding>();
      here.add(finding, finding.cells);
      found.set(name, here);
    }
  }
  return found;
}

interface Lookup {
  /** What covers some finding. */
  readonly covering: ReadonlySet<string>;
  readonly dropping: ReadonlyMap<string, readonly Subsumption[]>;
}

const lookupOf = memoize((table: readonly Subsumption[]): Lookup => ({
  covering: new Set(table.flatMap(({ by }) => by)),
  dropping: groupBy(table, ({ dropped }) => dropped),
}));

/** The findings of one table that no other reported finding covers, in their order. */
export function withoutSubsumed(
  findings: readonly Finding[],
  table: readonly Subsumption[] = subsumptions,
): readonly Finding[] {
  const lookup = lookupOf(table);
  const covering = byName(findings, lookup.covering);
  const judged = new Map<Finding, boolean>();
  const isCovered = (finding: Finding, { by, cells, same }: Subsumption): boolean => {
    const isAlike = (other: Finding): boolean => same === undefined || finding.data[same] === other.data[same];
    for (const name of by) {
      for (const other of covering.get(name)?.near(finding.cells) ?? [])
        if (other !== finding && isAlike(other) && meets(finding, other, cells) && isReported(other)) return true;
    }
    return false;
  };
  const isReported = (finding: Finding): boolean => {
    const known = judged.get(finding);
    if (known !== undefined) return known;
    const lines = namesOf(finding).flatMap((name) => lookup.dropping.get(name) ?? []);
    const reported = !lines.some((line) => isCovered(finding, line));
    judged.set(finding, reported);
    return reported;
  };
  return findings.filter(isReported);
}
