import { findingKey } from '../../core/finding-key';
import type { Finding } from '../../core/rules/finding';
import type { Sheet } from '../../core/sheet/sheet';

/** A line of the findings list. */
export interface Entry {
  /** The same as long as the line is shown, whatever becomes of its finding. */
  readonly key: string;
  readonly finding: Finding;
  /** `resolved`: gone since the last explicit check, kept in its place so that the list does not jump. */
  readonly status: 'open' | 'fresh' | 'resolved';
  /** Resolved before the last edit: it has been seen, and is folded away. */
  readonly folded?: boolean;
}

/** Keys that no other line has; findings that read alike are told apart by their order. */
export function named(
  sheet: Sheet,
  findings: readonly Finding[],
  status: Entry['status'],
  taken: readonly Entry[],
): Entry[] {
  const used = new Set(taken.map(({ key }) => key));
  return findings.map((finding) => {
    const base = findingKey(sheet, finding);
    let key = base;
    for (let twin = 1; used.has(key); twin++) key = `${base}#${String(twin)}`;
    used.add(key);
    return { key, finding, status };
  });
}

/** The list after an explicit check: what was found and nothing else. */
export const listing = (sheet: Sheet, findings: readonly Finding[]): Entry[] => named(sheet, findings, 'open', []);
