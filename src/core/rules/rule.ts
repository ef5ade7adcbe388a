import type { Declaration } from '../declaration/declaration';
import { fill, type LocalizedText } from '../localized';
import type { Profile } from '../profiles/profile';
import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Finding, Fix, Severity } from './finding';

/** What a rule may look at. */
export interface RuleContext {
  readonly declaration: Declaration;
  readonly profile: Profile;
  readonly sheet: Sheet;
  /** All declarations of the workbook, this one included, in order: one array, whichever of its tables is checked. */
  readonly tables: readonly Declaration[];
}

/** What a rule yields; the rule's id, severity and message template are added by `run`. */
export interface Draft<Message extends string> {
  readonly cells: readonly Range[];
  readonly message: Message;
  readonly data?: Readonly<Record<string, string>>;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface RuleDefinition<Message extends string> {
  /** family/name; the file is named after it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: LocalizedText;
  /** Why it matters to the person who files the table. */
  readonly why: LocalizedText;
  /** Official documents and articles. */
  readonly basis: readonly string[];
  readonly example: { readonly bad: string; readonly good: string };
  /** What its fix does, where it offers one. */
  readonly fix?: LocalizedText;
  /** Templates with `{{name}}` places, by message id. */
  readonly messages: Readonly<Record<Message, LocalizedText>>;
  readonly check: (context: RuleContext) => Iterable<Draft<Message>>;
}

export interface Rule extends Omit<RuleDefinition<string>, 'check'> {
  readonly run: (context: RuleContext) => Finding[];
}

/** Makes a rule of its metadata and its pure `check`. */
export function defineRule<Message extends string>(definition: RuleDefinition<Message>): Rule {
  const { check, ...metadata } = definition;
  const finish = ({ cells, message, data = {}, severity, fix }: Draft<Message>): Finding => ({
    rule: definition.id,
    severity: severity ?? definition.severity,
    cells,
    message: fill(definition.messages[message], data),
    ...(fix && { fix }),
  });
  const run = (context: RuleContext): Finding[] => {
    const findings: Finding[] = [];
    for (const draft of check(context)) findings.push(finish(draft));
    return findings;
  };
  return { ...metadata, run };
}
