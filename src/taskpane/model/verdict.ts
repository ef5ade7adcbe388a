import type { Part } from '../../core/declaration/parts';
import type { Texts } from '../../locales/texts';
import type { Severity } from '../../core/severity';
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

/** The verdict in one line; it promises nothing for parts that were not read. */
export function headline(counts: Counts, notRead: readonly Part[], t: Texts): string {
  switch (verdictOf(counts)) {
    case 'errors':
      return t.verdict.errors(counts.error);
    case 'warnings':
      return t.verdict.onlyWarnings(counts.warning);
    case 'clean':
      return notRead.length ? t.verdict.cleanInPart : t.verdict.clean;
  }
}
