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

/** The findings of one table that no other reported finding covers, in their order. */
export function withoutSubsumed(
  findings: readonly Finding[],
  table: readonly Subsumption[] = subsumptions,
): readonly Finding[] {
  const covering = byName(findings, new Set(table.flatMap(({ by }) => by)));
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
    const names = namesOf(finding);
    const reported = !table.some((line) => names.includes(line.dropped) && isCovered(finding, line));
    judged.set(finding, reported);
    return reported;
  };
  return findings.filter(isReported);
}
