import type { Big } from 'big.js';
import { changeWord, earlierOf, rises } from './changes';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';
import { moneyPart } from './units';

/** What two values of one kind are said to differ by: counts by a percentage or a count, percentages by 百分点, anything by 倍. */
export interface ComparedValues {
  readonly change: Quantity;
  readonly prior: Quantity;
  readonly current: Quantity;
  /** What they really differ by, in the unit of the change. */
  readonly computed: Big;
  readonly isRight: boolean;
  /** Undefined where no word says a rise or a fall: 是上年的3倍. */
  readonly says: 'rise' | 'fall' | undefined;
  readonly span: Span;
}

const points = /^个?百分点$/;
const timesOf =
  /[，,]\s{0,2}(?:是|为|相当于|达到?)[^\d，,。；;]{0,8}(?:(?:19|20)\d\d ?年|上年|去年)[^\d，,。；;]{0,8}的$/;
const otherwise = /分别|其中|累计|均/;

/** What the change is measured in, as a fraction of one; undefined where it says nothing of such values. */
function measure(change: Quantity, unit: string): 'ratio' | 'difference' | undefined {
  if (change.unit === '倍') return 'ratio';
  if (moneyPart(unit)) return undefined;
  if (unit === '%') return points.test(change.unit) ? 'difference' : undefined;
  return change.unit === '%' ? 'ratio' : change.unit === unit ? 'difference' : undefined;
}

/** The bounds that the printed digits leave to a quotient less what is subtracted, times a hundred for percent. */
function quotient(
  prior: Quantity,
  current: Quantity,
  less: number,
  scale: number,
): { computed: Big; leeway: Big } | undefined {
  const lowest = prior.value.minus(prior.step.div(2));
  if (lowest.lte(0)) return undefined;
  const of = (n: Big, d: Big): Big => n.div(d).minus(less).times(scale);
  const computed = of(current.value, prior.value);
  const highest = of(current.value.plus(current.step.div(2)), lowest);
  return { computed: less === 0 ? computed : computed.abs(), leeway: highest.minus(computed) };
}

function compared(change: Quantity, prior: Quantity, current: Quantity, isMultiple: boolean) {
  const how = measure(change, prior.unit);
  if (how === 'ratio') return quotient(prior, current, isMultiple ? 0 : 1, change.unit === '%' ? 100 : 1);
  return how && { computed: current.value.minus(prior.value).abs(), leeway: prior.step.plus(current.step).div(2) };
}

/** Changes with exactly two values of one unit before them in their sentence, told apart by their years or by 由…到. */
export const comparedValues = (reading: Reading): ComparedValues[] =>
  reading.quantities.flatMap((change): ComparedValues[] => {
    if (change.operator || !(change.unit === '%' || change.unit === '倍' || changeWord.test(change.before))) return [];
    const sentence = sentenceAround(reading.text, change.span);
    const isMultiple = change.unit === '倍' && timesOf.test(reading.text.slice(sentence.start, change.span.start));
    const isChange = changeWord.test(change.before);
    if (isMultiple === isChange || otherwise.test(reading.text.slice(sentence.start, sentence.end))) return [];
    const [first, second, ...more] = within(reading.quantities, { start: sentence.start, end: change.span.start });
    if (!first || !second || more.length > 0 || first.unit === '' || first.unit !== second.unit) return [];
    if ([first, second].some(({ operator, before }) => operator || changeWord.test(before))) return [];
    const earlier = earlierOf(reading, [{ quantity: first }, { quantity: second }], sentence.start);
    if (earlier === undefined) return [];
    const [prior, current] = earlier === 0 ? [first, second] : [second, first];
    const found = compared(change, prior, current, isMultiple);
    if (!found) return [];
    const isRight = found.computed
      .minus(change.value)
      .abs()
      .lte(found.leeway.plus(change.step.div(2)));
    const says = isMultiple ? undefined : rises.test(change.before) ? 'rise' : 'fall';
    return [
      {
        change,
        prior,
        current,
        isRight,
        says,
        computed: found.computed,
        span: { start: first.span.start, end: change.span.end },
      },
    ];
  });
