import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { incomeWords, spendingWords } from './phrases';

/** Shares of one whole that a sentence lists: 人员经费占60%，公用经费占25%，项目经费占20%. */
export interface ListedPercents {
  readonly percents: readonly Quantity[];
  readonly span: Span;
}

const leastParts = 3;
const moneyPartName = new RegExp(`(?:${spendingWords}|${incomeWords})(?:预算|总额)?占比?(?:例|重)?(?:为|约|达)?$`);

/** Three shares of money at least, one after another, with nothing between them that narrows the whole. */
export function findListedPercents({ text, quantities }: Reading): ListedPercents[] {
  const runs: Quantity[][] = [];
  for (const [i, quantity] of quantities.entries()) {
    if (quantity.unit !== '%' || quantity.operator || !moneyPartName.test(quantity.before)) continue;
    const run = runs.at(-1);
    const previous = quantities[i - 1];
    const between = previous && text.slice(previous.span.end, quantity.span.start);
    const goesOn = run?.at(-1) === previous && between !== undefined && /^[，,、；;和及]/.test(between);
    if (run && goesOn && !/其中|[。\n]/.test(between)) run.push(quantity);
    else runs.push([quantity]);
  }
  return runs
    .filter((run) => run.length >= leastParts)
    .map((percents) => ({ percents, span: { start: percents[0]!.span.start, end: percents.at(-1)!.span.end } }));
}
