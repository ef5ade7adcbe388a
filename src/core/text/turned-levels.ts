import type { Comparison } from './comparisons';
import { earlierOf } from './changes';
import { within } from './normalise';
import { fallWords, riseWords } from './phrases';
import { amountsIn } from './printed-share';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';

const to = '(?:至|到)$';
const falls = new RegExp(`(?:${fallWords}|压减|压缩)${to}`);
const rises = new RegExp(`(?:${riseWords})${to}`);

/** 由420万元减少到462万元: the level reached lies on the other side of the one before. */
export const turnedLevels = (reading: Reading): Comparison[] =>
  reading.quantities.flatMap((quantity): Comparison[] => {
    const says = falls.test(quantity.before) ? 'fall' : rises.test(quantity.before) ? 'rise' : undefined;
    if (!says) return [];
    const { start } = sentenceAround(reading.text, quantity.span);
    const [first, second, ...more] = amountsIn(within(reading.quantities, { start, end: quantity.span.end }));
    if (!first || !second || more.length > 0 || second.quantity !== quantity || first.quantity.operator) return [];
    const between = reading.text.slice(first.quantity.span.end, quantity.span.start);
    const named = earlierOf(reading, [first, second], start) === 0 || /[由从]/.test(first.quantity.before);
    if (!named || between.length > 24 || first.yuan.eq(second.yuan)) return [];
    return [
      { prior: first, current: second, says, span: { start: first.quantity.span.start, end: quantity.span.end } },
    ];
  });
