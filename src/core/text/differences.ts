import { amountOf, type StatedAmount } from './amounts';
import { changeWord, earlierOf, rises } from './changes';
import { within, type Span } from './normalise';
import { amountsIn } from './printed-share';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';

/** A printed change of an amount with the two amounts it is the difference of: 由210000元增至248000元，增加38000元. */
export interface PrintedDifference {
  readonly change: StatedAmount;
  readonly prior: StatedAmount;
  readonly current: StatedAmount;
  /** What its word says. */
  readonly says: 'rise' | 'fall';
  readonly span: Span;
}

/** The changes that a sentence prints beside exactly the two amounts they are of. */
export function findDifferences(reading: Reading): PrintedDifference[] {
  return reading.quantities.flatMap((quantity): PrintedDifference[] => {
    const change = changeWord.test(quantity.before) && !quantity.operator ? amountOf(quantity) : undefined;
    if (!change) return [];
    const sentence = sentenceAround(reading.text, quantity.span);
    if (/分别|其中|累计/.test(reading.text.slice(sentence.start, sentence.end))) return [];
    const all = amountsIn(within(reading.quantities, sentence));
    const plain = all.filter(({ quantity: q }) => q !== quantity);
    const [first, second] = plain;
    if (!first || !second || plain.length !== 2 || plain.some(({ quantity: q }) => changeWord.test(q.before)))
      return [];
    if (first.quantity.span.start > quantity.span.start) return [];
    const earlier = earlierOf(reading, plain, sentence.start);
    if (earlier === undefined) return [];
    const [prior, current] = earlier === 0 ? [first, second] : [second, first];
    const end = Math.max(second.quantity.span.end, quantity.span.end);
    const says = rises.test(quantity.before) ? 'rise' : 'fall';
    return [{ change, prior, current, says, span: { start: first.quantity.span.start, end } }];
  });
}
