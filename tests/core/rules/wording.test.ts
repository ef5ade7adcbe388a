/** How the rules speak: lines of a list have no full stop, sentences have one, quotes are of one kind, words are the user's. */
import { rules as registered } from '../../../src/core/rules';
import type { ExplainedRule } from '../../../src/core/rules/rule';

const rules = registered as readonly ExplainedRule[];

const messages = rules.flatMap(({ id, messages: all }) =>
  Object.entries(all).flatMap(([kind, text]) => Object.values(text).map((words) => `${id}#${kind} ${words}`)),
);
const sentences = rules.flatMap(({ id, why, fix }) =>
  [why, fix].flatMap((text) => (text ? Object.values(text).map((words) => `${id} ${words}`) : [])),
);
const english = rules.flatMap(({ id, title, why, fix, messages: all }) =>
  [title, why, fix, ...Object.values(all)].flatMap((text) => (text ? [`${id} ${text['en-US']}`] : [])),
);

it('a message is a line of a list and ends without a full stop', () => {
  expect(messages.filter((words) => /(?:。|[^.]\.)$/u.test(words))).toEqual([]);
});

it('why a rule matters and what its fix does are sentences', () => {
  expect(sentences.filter((words) => !/[。.]$/u.test(words))).toEqual([]);
});

it('English has one kind of quotes, and no space before a percent sign', () => {
  expect(english.filter((words) => /["']|\d %/u.test(words))).toEqual([]);
});

it('English speaks of targets and actual values as the pane does', () => {
  const said = english.map((words) => words.replace(/^\S+|\{\{\w+\}\}/gu, ''));
  expect(said.filter((words) => /\b(?:completion|operator|executed|whole term|profile)\b/iu.test(words))).toEqual([]);
});
