import type { StatedAmount } from './amounts';
import { changeWord, earlierOf } from './changes';
import { within, type Span } from './normalise';
import { earlierWords, fallWords, givenWords, riseWords, spentWords } from './phrases';
import { amountsIn } from './printed-share';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';

/** Two amounts of which a text says in words alone how they compare: 上年30万元，本年36万元，与上年持平. */
export interface Comparison {
  readonly prior: StatedAmount;
  readonly current: StatedAmount;
  readonly says: 'rise' | 'fall' | 'same';
  readonly span: Span;
}

const base = `(?:${earlierWords}|年初|同期|预算)[^\\d，,。；;]{0,6}`;
const ends = '(?=[。；;，,（(]|$)';
const compared = (words: string): RegExp => new RegExp(`^[，,、]\\s{0,2}(?:[较比]${base})${words}${ends}`);
const against = (words: string): RegExp => new RegExp(`^[，,、]\\s{0,2}${words}${base}${ends}`);
/** Behind the later amount, with no number of its own. */
const sayings: readonly (readonly [Comparison['says'], RegExp])[] = [
  ['same', new RegExp(`^[，,、]\\s{0,2}(?:[与和同]${base}|基本)?(?:持平|一致|相同)${ends}`)],
  ['rise', compared(`(?:有所)?${riseWords}`)],
  ['fall', compared(`(?:有所)?${fallWords}`)],
  ['rise', against('(?:高于|超出|超过|多于)')],
  ['fall', against('(?:低于|少于)')],
];

const spent = new RegExp(spentWords);
const given = new RegExp(givenWords);

/** Which of two amounts is compared with: the earlier one, or the budget of what was spent. */
function baseOf(reading: Reading, pair: readonly [StatedAmount, StatedAmount], start: number): 0 | 1 | undefined {
  const [first, second] = pair.map(({ quantity }) => quantity.before) as [string, string];
  const isBudget = (words: string): boolean => given.test(words) && !spent.test(words);
  if (isBudget(first) && spent.test(second)) return 0;
  return earlierOf(reading, pair, start);
}

/** Every sentence of two amounts and one word for how they compare. */
export const findComparisons = (reading: Reading): Comparison[] =>
  reading.quantities.flatMap((quantity): Comparison[] => {
    const behind = reading.text.slice(quantity.span.end, quantity.span.end + 24);
    const saying = sayings.find(([, pattern]) => pattern.test(behind));
    if (!saying) return [];
    const [says, pattern] = saying;
    const end = quantity.span.end + pattern.exec(behind)![0].length;
    const { start } = sentenceAround(reading.text, quantity.span);
    const amounts = amountsIn(within(reading.quantities, { start, end: quantity.span.end }));
    const [first, second] = amounts;
    if (!first || !second || amounts.length > 2 || second.quantity !== quantity) return [];
    if (amounts.some(({ quantity: q }) => q.operator || changeWord.test(q.before))) return [];
    const at = baseOf(reading, [first, second], start);
    if (at === undefined) return [];
    const [prior, current] = at === 0 ? [first, second] : [second, first];
    return [{ prior, current, says, span: { start: first.quantity.span.start, end } }];
  });
