import type { LocalizedText } from '../localized';
import type { Range } from '../sheet/address';
import type { Edit } from '../edits/edit';

/** E: certain · W: likely, a person decides · A: style. */
export type Severity = 'error' | 'warning' | 'advice';

/** A mend that changes nothing but what its title says. */
export interface Fix {
  readonly title: LocalizedText;
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cells a person would look at, on the declaration's sheet; the first is where to look first. */
  readonly cells: readonly Range[];
  /** Shows the numbers and the sum. */
  readonly message: LocalizedText;
  readonly fix?: Fix;
  /** Mends of which the user picks one, where it cannot be told what is wrong: never done along with others. */
  readonly choices?: readonly Fix[];
}
