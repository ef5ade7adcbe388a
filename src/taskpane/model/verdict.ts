import { isWhole, type LeftOut } from '../../core/left-out';
import type { TableReport } from '../../core/report';
import type { Texts } from '../../locales/texts';
import type { Severity } from '../../core/severity';
import type { Entry } from './listing';

export type Counts = Readonly<Record<Severity, number>>;

export function count(open: readonly Entry[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { finding } of open) counts[finding.severity]++;
  return counts;
}

export type VerdictKind = 'errors' | 'filling' | 'warnings' | 'clean';

/** What was found in one table, and what is not known of it: none of it only where there is nothing to say. */
export function countsOf(
  { declaration, toFill = [] }: Pick<TableReport, 'declaration' | 'toFill'>,
  open: readonly Entry[],
  ignored: number,
): Parameters<Texts['reading']['tableCounts']>[0] {
  const { error, warning, advice } = count(open);
  const unread = declaration.unread.length;
  return { errors: error, warnings: warning, advice, toFill: toFill.length, ignored, unread };
}

/** A form just begun is neither ready nor wrong. */
export const verdictOf = (counts: Counts, { toFill }: LeftOut): VerdictKind =>
  counts.error > 0 ? 'errors' : toFill > 0 ? 'filling' : counts.warning > 0 ? 'warnings' : 'clean';

/** The verdict in one line; it promises nothing where something was left out. */
export function headline(counts: Counts, left: LeftOut, t: Texts): string {
  switch (verdictOf(counts, left)) {
    case 'errors':
      return t.verdict.errors(counts.error);
    case 'filling':
      return t.verdict.toFill(left.toFill);
    case 'warnings':
      return t.verdict.onlyWarnings(counts.warning);
    case 'clean':
      return isWhole(left) ? t.verdict.clean : t.verdict.cleanInPart;
  }
}

/** What the verdict does not speak of, a sentence each. */
export const leftOutWords = ({ parts, unread, off, lowered, ignored }: LeftOut, t: Texts): string[] => [
  ...(parts.length ? [t.verdict.notRead(parts.map((part) => t.verdict.parts[part]))] : []),
  ...(unread ? [t.verdict.unread(unread)] : []),
  ...(off ? [t.verdict.rulesOff(off)] : []),
  ...(lowered ? [t.verdict.rulesLowered(lowered)] : []),
  ...(ignored ? [t.verdict.ignored(ignored)] : []),
];
