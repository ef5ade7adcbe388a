import { fill, type Locale, type LocalizedText } from '../localized';
import type { Said } from './finding';
import { rules } from './index';
import type { Rule } from './rule';

const known = new Map(rules.map((rule) => [rule.id, rule.messages]));

function learn(messages: readonly Pick<Rule, 'id' | 'messages'>[]): void {
  for (const rule of messages)
    for (const [kind, texts] of Object.entries(rule.messages)) Object.assign(known.get(rule.id)?.[kind] ?? {}, texts);
}

/** The same in words that this thread knows, or comes to know: a finding of another thread brings only those known there. */
export function spoken<T extends Partial<Said> & { readonly message: LocalizedText }>(said: T): T {
  const { rule, kind, data } = said;
  const template = rule !== undefined && kind !== undefined ? known.get(rule)?.[kind] : undefined;
  return template && data ? { ...said, message: fill(template, data) } : said;
}

/**
 * Makes the rules speak a language: their Chinese is always there, the English of their messages may have to be loaded
 * first. Findings that are there already speak it too.
 */
export async function speak(locale: Locale): Promise<void> {
  if (locale === 'en-US') learn((await import(/* webpackChunkName: "messages-en-US" */ './english')).englishMessages);
}
