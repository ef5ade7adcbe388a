import { rules } from './index';
import type { Rule } from './rule';

/** Gives the rules the messages of a language that was loaded apart from them; findings that are there speak it too. */
export function learn(messages: readonly Pick<Rule, 'id' | 'messages'>[]): void {
  const known = new Map(rules.map((rule) => [rule.id, rule.messages]));
  for (const rule of messages)
    for (const [kind, texts] of Object.entries(rule.messages)) Object.assign(known.get(rule.id)?.[kind] ?? {}, texts);
}
