import type { Locale } from '../localized';
import { rules } from './index';
import type { Rule } from './rule';

function learn(messages: readonly Pick<Rule, 'id' | 'messages'>[]): void {
  const known = new Map(rules.map((rule) => [rule.id, rule.messages]));
  for (const rule of messages)
    for (const [kind, texts] of Object.entries(rule.messages)) Object.assign(known.get(rule.id)?.[kind] ?? {}, texts);
}

/**
 * Makes the rules speak a language: their Chinese is always there, the English of their messages may have to be loaded
 * first. Findings that are there already speak it too.
 */
export async function speak(locale: Locale): Promise<void> {
  if (locale === 'en-US') learn((await import(/* webpackChunkName: "messages-en-US" */ './english')).englishMessages);
}
