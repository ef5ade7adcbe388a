import { memoizeText } from '../memoize';
import { budgetIn, kindAtEnd, meaningAt } from './measurand-words';
import { plainWords } from './similarity';

/** What a name says it measures, whatever its words. */
export interface Measurand {
  /** Kind of figure that the name's ending tells: rate, people, deadline, money … */
  readonly kind: string | undefined;
  /** What a rate is the rate of: 合格. */
  readonly aspects: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** What sets it apart from rows of the same wording: numbers, schools, levels. */
  readonly apart: ReadonlySet<string>;
  /** Per what: 人均. */
  readonly each: ReadonlySet<string>;
  /** The cost of the whole within its budget. */
  readonly budget: boolean;
  /** Of what it is: the words that are left. */
  readonly thing: string;
  /** Words that stand for any thing: 工程. */
  readonly anyThing: ReadonlySet<string>;
}

/** 42天, PM2.5, 第二剂, 三级, 二期. */
const number = /^(?:\d[\d.]*|第?[一二三四五六七八九十](?=[级期审剂季批次类阶孩胎号标]))/;

/** A name without its ending, and the kind that the ending tells. */
function withoutEnding(plain: string): {
  readonly text: string;
  readonly kind: string | undefined;
  readonly budget: boolean;
} {
  const budget = budgetIn(plain);
  if (budget !== undefined) return { text: plain.replace(budget, ''), kind: 'money', budget: true };
  const ended = kindAtEnd(plain);
  return { text: ended ? plain.slice(0, -ended.ending.length) : plain, kind: ended?.kind, budget: false };
}

export const measurandOf = memoizeText((name): Measurand => {
  const { text, kind, budget } = withoutEnding(plainWords(name));
  const said = (): Set<string> => new Set();
  const found = { aspect: said(), work: said(), apart: said(), each: said(), anyThing: said() };
  let thing = '';
  for (let at = 0; at < text.length;) {
    const digits = number.exec(text.slice(at))?.[0];
    const { word, meaning } = meaningAt(text, at) ?? {
      word: text[at]!,
      meaning: { role: 'thing', id: text[at]! } as const,
    };
    if (digits !== undefined) found.apart.add(digits);
    else if (meaning.role === 'thing') thing += meaning.id;
    else if (meaning.role !== 'empty') found[meaning.role].add(meaning.id);
    at += (digits ?? word).length;
  }
  return {
    kind,
    budget,
    aspects: found.aspect,
    works: found.work,
    apart: found.apart,
    each: found.each,
    anyThing: found.anyThing,
    // 危房改造户 are counted by households: 户数.
    thing: thing.replace(/[^\p{L}\p{N}]+/gu, '').replace(/户$/, ''),
  };
});
