import type { Declaration } from '../../core/declaration/declaration';
import type { Part } from '../../core/declaration/parts';
import type { Locale } from '../../core/localized';
import type { Severity } from '../../core/severity';
import type { Entry } from './listing';

/** Which findings are shown. */
export interface Wanted {
  readonly severity: Severity | 'all';
  readonly part: Part | 'all';
  /** Only those that Heji can fix. */
  readonly fixable: boolean;
  /** Words or an address that the finding holds. */
  readonly words: string;
}

export const everything: Wanted = { severity: 'all', part: 'all', fixable: false, words: '' };

/** Whether a line is to be shown. */
export type IsWanted = (entry: Entry, wanted: Wanted, declaration: Declaration, locale: Locale) => boolean;
