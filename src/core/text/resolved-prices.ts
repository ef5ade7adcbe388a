import type { Big } from 'big.js';
import { amountOf, type StatedAmount } from './amounts';
import { toYuan, type Yuan } from './money';
import { within, type Span } from './normalise';
import { feeWords, totalWords } from './phrases';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';
import { moneyPart, usualUnit } from './units';

/** Prices by the pieces they name, each of which the sentence counts once, and the sum that closes it. */
export interface ResolvedPrices {
  /** A product for each price: 700 × 2 × 300 × 3. */
  readonly terms: readonly (readonly Quantity[])[];
  readonly sum: Yuan;
  readonly total: StatedAmount;
  readonly span: Span;
}

const closes = new RegExp(
  `(?:${totalWords}|计|需|(?:${feeWords}|租金|费用?))(?:需要?|资金|经费|费用|金额|为|[:：]){0,2}$`,
);
/** The whole project's money may be more than what its sentence counts. */
const whole = /投资|预算|财政|安排|拨/;

const isPlain = ({ operator, spelled, unit }: Quantity): boolean =>
  !operator && !spelled && unit !== '' && unit !== '%' && !/[/·]/.test(unit);

interface Placed {
  readonly quantity: Quantity;
  /** What stands between it and the number before. */
  readonly lead: string;
}

/** The counts that a lead says 每 of; undefined where it says so of something that nobody counts. */
function namedIn({ lead }: Placed, counts: readonly Placed[]): readonly Placed[] | undefined {
  const named = counts.filter(({ quantity }) => lead.includes(`每${usualUnit(quantity.unit).replace(/^个(?=.)/, '')}`));
  return named.length === (lead.match(/每/g)?.length ?? 0) ? named : undefined;
}

/** A price's counts with those that they are counted by: 每人每餐3元, 每天2餐, 300天, 700人. */
function closure(price: Placed, counts: readonly Placed[]): readonly Placed[] | undefined {
  const found = new Set<Placed>();
  const open = [price];
  for (let next = open.pop(); next; next = open.pop()) {
    const named = namedIn(next, counts);
    if (!named) return undefined;
    for (const count of named) {
      if (found.has(count)) continue;
      found.add(count);
      open.push(count);
    }
  }
  return found.size > 0 ? [...found] : undefined;
}

function resolve(sentence: readonly Placed[]): ResolvedPrices | undefined {
  const last = sentence.at(-1)!;
  const others = sentence.slice(0, -1);
  const prices = others.filter(({ quantity }) => moneyPart(quantity.unit) !== undefined);
  const counts = others.filter((one) => !prices.includes(one));
  const total = amountOf(last.quantity);
  if (prices.length === 0 || !total || last.lead.includes('每') || !closes.test(last.lead) || whole.test(last.lead))
    return undefined;
  if (!sentence.every(({ quantity }) => isPlain(quantity)) || !prices.every(({ lead }) => lead.includes('每')))
    return undefined;
  const units = counts.map(({ quantity }) => usualUnit(quantity.unit));
  if (new Set(units).size < units.length) return undefined;
  const products = prices.map((price) => closure(price, counts));
  const used = products.flatMap((product) => product ?? []);
  if (
    products.includes(undefined) ||
    new Set(used).size !== used.length ||
    used.length !== counts.length ||
    used.length < 2
  )
    return undefined;
  const terms = prices.map((price, i) => [...products[i]!, price].map(({ quantity }) => quantity));
  const sum = prices
    .map(({ quantity }, i) =>
      products[i]!.reduce<Big>(
        (all, count) => all.times(count.quantity.value),
        toYuan(quantity.value, moneyPart(quantity.unit)!),
      ),
    )
    .reduce((a, b) => a.plus(b)) as Yuan;
  return { terms, sum, total, span: { start: sentence[0]!.quantity.span.start, end: last.quantity.span.end } };
}

/** 租用4台，每台每天1500元，租用60天，租赁费36万元: nothing in the sentence is left over. */
export function resolvedPrices(reading: Reading): ResolvedPrices[] {
  const { text, quantities } = reading;
  const found: ResolvedPrices[] = [];
  for (let at = 0; at < quantities.length;) {
    const sentence = sentenceAround(text, quantities[at]!.span);
    const inside = within(quantities, sentence);
    const placed = inside.map((quantity, i): Placed => ({
      quantity,
      lead: text.slice(inside[i - 1]?.span.end ?? sentence.start, quantity.span.start),
    }));
    const resolved = placed.length > 2 ? resolve(placed) : undefined;
    if (resolved) found.push(resolved);
    at += Math.max(1, inside.length);
  }
  return found;
}
