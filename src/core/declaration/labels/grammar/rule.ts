import { isClass, type Token } from './tokens';

/**
 * How labels of one meaning are composed, as the data write it: `target/half: [year indicator] half goal|indicator value (unit)`.
 * Before the colon stands the meaning. What stands in square brackets may come anywhere before the head, plain classes must come, in any
 * order, the last of them as the head; classes in round brackets may follow the head. `|` parts classes of which one is enough.
 */
export interface Rule {
  readonly meaning: string;
  readonly qualifiers: ReadonlySet<string>;
  readonly needs: readonly (readonly string[])[];
  readonly head: readonly string[];
  readonly after: ReadonlySet<string>;
}

const shape = /^([^:\s]+):(?: \[([^\]]*)\])?((?: [\w|-]+)+)(?: \(([^)]*)\))?$/;

/** @throws Error for a rule that is not written so, or names a class that the morphemes do not have. */
export function parseRule(text: string): Rule {
  const [, meaning, qualifiers = '', needed = '', after = ''] = shape.exec(text) ?? [];
  if (meaning === undefined) throw new Error(`not a rule: ${text}`);
  const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  const needs = words(needed).map((one) => one.split('|'));
  const rule: Rule = {
    meaning,
    qualifiers: new Set(words(qualifiers)),
    needs: needs.slice(0, -1),
    head: needs.at(-1)!,
    after: new Set(words(after)),
  };
  for (const name of [...rule.qualifiers, ...needs.flat(), ...rule.after])
    if (!isClass(name)) throw new Error(`no class ${name}: ${text}`);
  return rule;
}

const isOneOf = (token: Token, classes: Iterable<string>): boolean => {
  for (const name of classes) if (token.classes.has(name)) return true;
  return false;
};

/** Whether every one of the needs is met by a token of its own and all that is left is a qualifier. */
function composes(tokens: readonly Token[], needs: Rule['needs'], qualifiers: ReadonlySet<string>): boolean {
  const [need, ...others] = needs;
  if (!need) return tokens.every((token) => isOneOf(token, qualifiers));
  return tokens.some((token, i) => isOneOf(token, need) && composes(tokens.toSpliced(i, 1), others, qualifiers));
}

/** Whether a label of these morphemes is composed as the rule says. */
export function fitsRule(rule: Rule, tokens: readonly Token[]): boolean {
  for (let end = tokens.length; end > rule.needs.length; end -= 1) {
    const head = tokens[end - 1]!;
    if (isOneOf(head, rule.head) && composes(tokens.slice(0, end - 1), rule.needs, rule.qualifiers)) return true;
    if (!isOneOf(head, rule.after)) return false;
  }
  return false;
}
