import { amountOf, printedTolerance, type StatedAmount } from './amounts';
import type { Span } from './normalise';
import type { Reading } from './statements';

/** One amount said twice, the second time in brackets and in another unit: 1434.89万元（14348900元）. */
export interface RestatedAmount {
  readonly first: StatedAmount;
  readonly second: StatedAmount;
  readonly span: Span;
}

const opens = /^\s{0,2}[（(]\s{0,2}(?:即|合|折合|约合|人民币|[¥￥])?\s{0,2}$/;
const closes = /^\s{0,2}整?\s{0,2}[）)]/;

/** Those whose two units give two amounts. */
export const misstatedAmounts = ({ text, quantities }: Reading): RestatedAmount[] =>
  quantities.flatMap((quantity, i): RestatedAmount[] => {
    const again = quantities[i + 1];
    if (!again || again.unit === quantity.unit || !opens.test(text.slice(quantity.span.end, again.span.start)))
      return [];
    if (!closes.test(text.slice(again.span.end))) return [];
    const [first, second] = [amountOf(quantity), amountOf(again)];
    if (
      !first ||
      !second ||
      first.yuan
        .minus(second.yuan)
        .abs()
        .lte(printedTolerance([first, second]).times(2))
    )
      return [];
    return [{ first, second, span: { start: quantity.span.start, end: again.span.end + 1 } }];
  });
