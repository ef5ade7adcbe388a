import type { Declaration } from './declaration/declaration';
import type { ProfileChoice } from './profiles/choose';
import type { Finding } from './rules/finding';

/** What a check says of one table. */
export interface TableReport {
  readonly declaration: Declaration;
  readonly profile: ProfileChoice;
  readonly findings: readonly Finding[];
}

/** What a check says of a workbook. */
export interface Report {
  readonly tables: readonly TableReport[];
  /** Names of the sheets that hold tables of which no report was asked for. */
  readonly elsewhere: readonly string[];
  /** Names of the sheets at which the reading failed: nothing is known of their tables. */
  readonly failed: readonly string[];
}
