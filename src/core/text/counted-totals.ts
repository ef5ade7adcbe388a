import type { StatedAmount } from './amounts';
import { within, type Span } from './normalise';
import { parseSpelled } from './numerals';
import type { Reading, Statement } from './statements';
import { spendingWords, totalWords } from './phrases';

/** A total that says of how many amounts before it: …计500万元；…计300万元。两项合计800万元. */
export interface CountedTotal {
  readonly items: readonly StatedAmount[];
  readonly total: Statement;
  readonly span: Span;
}

const counted = new RegExp(
  `(?:以上|上述|前述)?([两二三四五六七八九])(?:项|类|笔|部分|块)${spendingWords}?(?:${totalWords}|计)$`,
);

const reach = 16;

/** Told only where the paragraph states exactly so many amounts before the total. */
export const countedTotals = (reading: Reading): CountedTotal[] =>
  reading.statements.flatMap((total): CountedTotal[] => {
    const start = reading.text.lastIndexOf('\n', total.span.start - 1) + 1;
    const words = reading.text.slice(Math.max(start, total.span.start - reach), total.span.start);
    const said = total.isTotal && !total.calculation ? counted.exec(words)?.[1] : undefined;
    if (said === undefined) return [];
    const items = within(reading.statements, { start, end: total.span.start });
    const [first] = items;
    if (!first || parseSpelled(said)?.eq(items.length) !== true) return [];
    const span = { start: first.span.start, end: total.span.end };
    return [{ items: items.map(({ amount }) => amount), total, span }];
  });
