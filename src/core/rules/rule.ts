import type { Declaration } from '../declaration/declaration';
import { fill, type LocalizedText } from '../localized';
import type { Profile } from '../profiles/profile';
import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Severity } from '../severity';
import type { Finding, Fix } from './finding';

/** What a rule may look at. */
export interface RuleContext {
  readonly declaration: Declaration;
  readonly profile: Profile;
  readonly sheet: Sheet;
  /**
   * All declarations of the workbook, this one included, in order: one array, whichever of its tables is checked. Asked for
   * only where it matters: what is found without it need not be looked for again when another table changes.
   */
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
  readonly choices?: readonly Fix[];
}

/** What a person may want to know of a rule. Checking does without it: the pane loads it when asked (explanations.ts). */
export interface Explanation {
  readonly title: LocalizedText;
  /** Why it matters to the person who files the table. */
  readonly why: LocalizedText;
  /** Official documents and articles. */
  readonly basis: readonly string[];
  readonly example: { readonly bad: string; readonly good: string };
  /** What its fix does, where it offers one. */
  readonly fix?: LocalizedText;
}

export interface RuleDefinition<Message extends string> extends Explanation {
  /** family/name; the file is named after it. */
  readonly id: string;
  readonly severity: Severity;
  /** Templates with `{{name}}` places, by message id. */
  readonly messages: Readonly<Record<Message, LocalizedText>>;
  readonly check: (context: RuleContext) => Iterable<Draft<Message>>;
}

export interface Rule extends Pick<RuleDefinition<string>, 'id' | 'severity' | 'messages'> {
  readonly run: (context: RuleContext) => Finding[];
  /** Where its code loads apart (`late.ts`): brings what this table needs (without one: all), or nothing if it is there. */
  readonly load?: (context?: RuleContext) => Promise<void> | undefined;
}

export type ExplainedRule = Rule & Explanation;

/** Makes a rule of its metadata and its pure `check`. */
export function defineRule<Message extends string>(definition: RuleDefinition<Message>): ExplainedRule {
  const { check, ...metadata } = definition;
  const finish = ({ cells, message, data = {}, severity, fix, choices }: Draft<Message>): Finding => ({
    rule: definition.id,
    kind: message,
    data,
    severity: severity ?? definition.severity,
    cells,
    message: fill(definition.messages[message], data),
    ...(fix && { fix }),
    ...(choices && { choices }),
  });
  const run = (context: RuleContext): Finding[] => {
    const findings: Finding[] = [];
    for (const draft of check(context)) findings.push(finish(draft));
    return findings;
  };
  return { ...metadata, run };
}
