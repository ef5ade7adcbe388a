import type { Severity } from '../severity';
import type { LocalizedText } from '../localized';
import type { Range } from '../sheet/address';
import type { Edit } from '../edits/edit';

/** Edits that change nothing but what their title says. */
export interface Fix {
  readonly title: LocalizedText;
  readonly edits: readonly Edit[];
}

/** What a finding says, in no language. */
export interface Said {
  readonly rule: string;
  /** Which of the rule's messages it is. */
  readonly kind: string;
  /** What fills the places of the message: numbers, labels, quotes. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Finding extends Said {
  readonly severity: Severity;
  /** The cells a person would look at, on the declaration's sheet; the first is where to look first. */
  readonly cells: readonly Range[];
  /** Shows the numbers and the sum. */
  readonly message: LocalizedText;
  readonly fix?: Fix;
  /** Fixes of which the user picks one, where it cannot be told what is wrong: never done along with others. */
  readonly choices?: readonly Fix[];
}
