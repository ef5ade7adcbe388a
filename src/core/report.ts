import type { Declaration } from './declaration/declaration';
import type { ProfileChoice } from './profiles/choose';
import type { Finding, Said } from './rules/finding';

/** Something of a form that nobody has written yet; where a rule has found it, its finding. */
export type ToFill = Pick<Finding, 'cells' | 'message'> & Partial<Said>;

/** What a check says of one table. */
export interface TableReport {
  readonly declaration: Declaration;
  readonly profile: ProfileChoice;
  readonly findings: readonly Finding[];
  /** Of a form that was just begun, where that was asked for: what is still to be filled in, down the form. */
  readonly toFill?: readonly ToFill[];
}

/** What a check says of a workbook. */
export interface Report {
  readonly tables: readonly TableReport[];
  /** Names of the sheets that hold tables of which no report was asked for. */
  readonly elsewhere: readonly string[];
  /** Names of the sheets at which the reading failed: nothing is known of their tables. */
  readonly failed: readonly string[];
}
