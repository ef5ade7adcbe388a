import type { Finding } from '../../core/rules/finding';
import type { Sheet } from '../../core/sheet/sheet';
import { findingKeys } from './finding-key';

/** A line of the findings list. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
  /** `resolved`: gone since the last explicit check, kept in its place so that the list does not jump. */
  readonly status: 'open' | 'fresh' | 'resolved';
}

/** The list after an explicit check: what was found and nothing else. */
export function listing(sheet: Sheet, findings: readonly Finding[]): Entry[] {
  const keys = findingKeys(sheet, findings);
  return findings.map((finding, i) => ({ key: keys[i]!, finding, status: 'open' }));
}

/**
 * The list after a live check. Lines that are shown keep their order and place; what was mended is marked so, what is
 * new goes behind the lines of its severity.
 */
export function refresh(shown: readonly Entry[], sheet: Sheet, findings: readonly Finding[]): Entry[] {
  const now = new Map(listing(sheet, findings).map((entry) => [entry.key, entry]));
  const kept = shown.map((entry): Entry => {
    const current = now.get(entry.key);
    now.delete(entry.key);
    if (!current) return { ...entry, status: 'resolved' };
    return { ...current, status: entry.status === 'fresh' ? 'fresh' : 'open' };
  });
  // A finding whose sum changed is the same slip at the same cell: it takes over the line of its former self.
  const settled = kept.map((entry): Entry => {
    if (entry.status !== 'resolved') return entry;
    const heir = [...now.values()].find((candidate) => sameSpot(candidate.finding, entry.finding));
    if (!heir) return entry;
    now.delete(heir.key);
    return { ...heir, status: 'open' };
  });
  return [...settled, ...[...now.values()].map((entry): Entry => ({ ...entry, status: 'fresh' }))];
}

const sameSpot = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.severity === b.severity &&
  a.cells[0]?.top === b.cells[0]?.top &&
  a.cells[0]?.left === b.cells[0]?.left;
