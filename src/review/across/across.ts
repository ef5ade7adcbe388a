import type { Severity } from '../../core/severity';
import type { TableFacts } from '../facts';

export type AcrossKind =
  | 'twice-same'
  | 'twice'
  | 'two-names'
  | 'total'
  | 'total-unknown'
  | 'total-unread'
  | 'wrong-folder'
  | 'not-received'
  | 'not-listed'
  | 'goal-copied'
  | 'values-unchanged'
  | 'year-unchanged';

/** What only several tables together show. */
export interface AcrossFinding {
  readonly kind: AcrossKind;
  readonly severity: Severity;
  /** Whose letter it goes into. */
  readonly units: readonly string[];
  /** The tables it speaks of. */
  readonly tables: readonly TableFacts[];
  /** What fills the places of its message. */
  readonly data: Readonly<Record<string, string>>;
}
