import type { Big } from 'big.js';
import { amountOf, printedTolerance, type StatedAmount } from './amounts';
import { within, type Span } from './normalise';
import type { Reading } from './statements';

/** One amount said twice, the second time in another unit: 1434.89万元（14348900元）; 4800000元，折合480万元. */
export interface RestatedAmount {
  readonly first: StatedAmount;
  readonly second: StatedAmount;
  readonly span: Span;
}

const goesOn = /^[，,]\s{0,2}(?:即|折合|约合|也就是|相当于)(?:人民币)?\s{0,2}$/;

/** 4800000元，折合4800万元: the digits are right, the unit or the point is not. */
const isShifted = (first: StatedAmount, second: StatedAmount): boolean =>
  first.yuan.gt(0) && second.yuan.gt(0) && /^10*$/.test(digitsOf(first.yuan.div(second.yuan)));
/** 1000 of 0.001: how many times more or less. */
const digitsOf = (ratio: Big): string => (ratio.lt(1) ? ratio.pow(-1) : ratio).toFixed();

const opens = /^\s{0,2}[（(]\s{0,2}(?:即|合|折合|约合|人民币|[¥￥])?\s{0,2}$/;
const closes = /^\s{0,2}整?\s{0,2}[）)]/;

/** Those whose two units give two amounts. */
export const misstatedAmounts = (reading: Reading): RestatedAmount[] =>
  reading.quantities.flatMap((quantity, i): RestatedAmount[] => {
    const { text, calculations } = reading;
    const again = reading.quantities[i + 1];
    if (!again || again.unit === quantity.unit) return [];
    const between = text.slice(quantity.span.end, again.span.start);
    const isBracketed = opens.test(between) && closes.test(text.slice(again.span.end));
    const [first, second] = [amountOf(quantity), amountOf(again)];
    if (!first || !second || !(isBracketed || goesOn.test(between))) return [];
    if (
      first.yuan
        .minus(second.yuan)
        .abs()
        .lte(printedTolerance([first, second]).times(2))
    )
      return [];
    const isFactor = calculations.some(
      ({ span, result }) => result !== quantity && within([quantity], span).length > 0,
    );
    if (!isBracketed && (isFactor || !isShifted(first, second))) return [];
    return [{ first, second, span: { start: quantity.span.start, end: again.span.end + (isBracketed ? 1 : 0) } }];
  });
