import type { Severity } from '../../core/rules/finding';
import type { Entry } from './listing';

export type Counts = Readonly<Record<Severity, number>>;

export function count(open: readonly Entry[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { finding } of open) counts[finding.severity]++;
  return counts;
}

export type VerdictKind = 'errors' | 'warnings' | 'clean';

export const verdictOf = (counts: Counts): VerdictKind =>
  counts.error > 0 ? 'errors' : counts.warning > 0 ? 'warnings' : 'clean';
