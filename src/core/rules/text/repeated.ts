import type { Narrative } from '../../declaration/declaration';
import { isIn, properNames, textCells } from '../common/cells';
import { defineRule } from '../rule';

/** Shorter doublings are words (一对一), shorter sentences are formulas of the trade. */
const doubled = /(\p{Script=Han}{4,20})\1/u;
/** 85万85万: an amount pasted behind itself. */
const doubledAmount = /(?<![\d.])(\d[\d.,]{0,20}(?:亿元?|万元?|元|%|人次|人|次|个))\1/u;
const shortSentence = 12;
const longSentence = 30;
const shortestField = 40;

/**
 * Whether four characters in a row return within twenty: `doubled` tries every length at every place, this does not.
 * Any four places in a row hold one of every fourth, so only those are compared first.
 */
function mayDouble(text: string): boolean {
  for (let gap = 4; gap <= 20; gap++) {
    const returns = (at: number): boolean => at >= gap && text.charCodeAt(at) === text.charCodeAt(at - gap);
    for (let at = gap + 3; at < text.length; at += 4) {
      if (text.charCodeAt(at) !== text.charCodeAt(at - gap)) continue;
      let [from, to] = [at, at];
      while (returns(from - 1)) from--;
      while (returns(to + 1)) to++;
      if (to - from >= 3) return true;
    }
  }
  return false;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s“”"‘’]/g, '');
const bare = (text: string): string => plain(text).replace(/[。.;!?]{1,20}$/, '');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** A sentence that stands three times, or a long one that stands twice. */
function repeatedSentence(text: string): { sentence: string; times: number } | undefined {
  if (text.length < 2 * shortSentence) return undefined;
  const all = plain(text);
  const sentences = [...new Set(all.split(/[。;!?]/).filter((s) => s.length >= shortSentence))];
  return sentences
    .map((sentence) => ({ sentence, times: occurrences(all, sentence) }))
    .find(({ sentence, times }) => times >= 3 || (times === 2 && sentence.length >= longSentence));
}

/** Two fields of which one holds the whole of the other; of two equal ones the first is the whole. */
function copies(narratives: readonly Narrative[]): readonly (readonly [Narrative, Narrative])[] {
  const fields = narratives
    .map((narrative) => ({ narrative, all: plain(narrative.text.value), core: bare(narrative.text.value) }))
    .filter(({ core }) => core.length >= shortestField);
  return fields.flatMap((whole, at) =>
    fields
      .filter(
        (part, other) => other !== at && whole.all.includes(part.core) && (whole.core !== part.core || at < other),
      )
      .map((part) => [whole.narrative, part.narrative] as const),
  );
}

const start = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);

export const repeated = defineRule({
  id: 'text/repeated',
  severity: 'warning',
  title: { 'zh-CN': '文字重复', 'en-US': 'Text repeated' },
  why: {
    'zh-CN': '词语、整句或整段重复多是复制粘贴留下的，两个栏目内容相同等于少填了一项。',
    'en-US':
      'Doubled words and copied passages are slips of pasting; two fields with one text leave one of them empty.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '2024年人头保障经费保障经费为30万元', good: '2024年人头保障经费为30万元' },
  messages: {
    phrase: { 'zh-CN': '“{{phrase}}”连写了两遍', 'en-US': '"{{phrase}}" is written twice in a row' },
    sentence: { 'zh-CN': '“{{phrase}}”出现了 {{times}} 遍', 'en-US': '"{{phrase}}" stands {{times}} times' },
    field: {
      'zh-CN': '“{{phrase}}”整段与另一栏相同',
      'en-US': 'The passage "{{phrase}}" is copied from another field',
    },
  },
  *check(context) {
    const names = properNames(context.declaration);
    for (const { range, text } of textCells(context)) {
      const twice = (mayDouble(text) ? doubled.exec(text) : null) ?? doubledAmount.exec(text);
      const phrase = twice && !isIn(range, names) ? twice[1] : undefined;
      if (phrase) yield { cells: [range], message: 'phrase', data: { phrase, times: '2' } };
      const found = repeatedSentence(text);
      if (found)
        yield {
          cells: [range],
          message: 'sentence',
          data: { phrase: start(found.sentence), times: String(found.times) },
        };
    }
    for (const [whole, part] of copies(context.declaration.narratives)) {
      const data = { phrase: start(part.text.value.trim()), times: '2' };
      yield { cells: [whole.text.cell, part.text.cell], message: 'field', data };
    }
  },
});
