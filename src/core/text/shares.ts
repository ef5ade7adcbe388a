import type { Big } from 'big.js';
import { amountOf, type StatedAmount } from './amounts';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import { saysTotal, type Reading } from './statements';

/** A printed percentage with the two amounts it is the ratio of. */
export interface PrintedShare {
  readonly percent: Quantity;
  readonly numerator: StatedAmount;
  readonly denominator: StatedAmount;
  /** `part`: numerator / denominator; `change`: (numerator − denominator) / denominator, without its sign. */
  readonly kind: 'part' | 'change';
  /** Of a change: what its word says. */
  readonly says?: 'rise' | 'fall';
  /** The text says once that it grew and once that it fell. */
  readonly contrary?: true;
  readonly span: Span;
}

const partWord =
  /占比?(?:总?(?:收入|支出|预算|资金|投入|经费|投资|额|数)?(?:总额|合计)?)?的?(?:比例|比重)?(?:为|达|约)?$/;
const changeWord = /(?:增长|增加|上升|提高|下降|减少|降低)(?:了|率|幅度|比例)?(?:为|达)?$/;
const rises = /增长|增加|上升|提高/;
const lastYear = /上年|去年|上一年|往年|同期/;

const amountsIn = (quantities: readonly Quantity[]): StatedAmount[] => quantities.flatMap((q) => amountOf(q) ?? []);

function partOf(reading: Reading, percent: Quantity, before: readonly StatedAmount[]): Found | undefined {
  const last = before[before.length - 1];
  const previous = before[before.length - 2];
  // 其中A万元，占总额B万元的15%
  if (
    last &&
    previous &&
    /占[^\d]{0,12}$/.test(last.quantity.before) &&
    /^的?(?:比例|比重)?(?:为|达)?$/.test(percent.before)
  ) {
    return { numerator: previous, denominator: last, kind: 'part' };
  }
  if (!last || !partWord.test(percent.before)) return undefined;
  const named = before.filter((a) => a !== last && (saysTotal(a.quantity) || /总/.test(a.quantity.before)));
  // 收入2000万元，其中财政拨款1496万元，占74.8%
  const ofWhich = previous && /其中/.test(reading.text.slice(previous.quantity.span.end, last.quantity.span.start));
  const totals = named.length === 0 && ofWhich && before.length === 2 ? [previous] : named;
  return totals.length === 1 && totals[0]!.yuan.gte(last.yuan)
    ? { numerator: last, denominator: totals[0]!, kind: 'part' }
    : undefined;
}

/** The year that stands before an amount in its own part of the sentence. */
function yearOf(reading: Reading, amounts: readonly StatedAmount[], i: number, start: number): number | undefined {
  const from = amounts[i - 1]?.quantity.span.end ?? start;
  const dates = within(reading.references, { start: from, end: amounts[i]!.quantity.span.start });
  const years = dates.flatMap(({ kind, span }) => {
    const year = kind === 'date' ? /^(?:19|20)\d\d/.exec(reading.text.slice(span.start, span.end))?.[0] : undefined;
    return year ? [Number(year)] : [];
  });
  return years.length === 1 ? years[0] : undefined;
}

/** Which of two amounts is the earlier one: by the years named, by 上年, by 由…到; undefined where the text leaves it open. */
function earlierOf(reading: Reading, amounts: readonly StatedAmount[], start: number): 0 | 1 | undefined {
  const [first, second] = amounts as [StatedAmount, StatedAmount];
  const [one, other] = [yearOf(reading, amounts, 0, start), yearOf(reading, amounts, 1, start)];
  if (one !== undefined && other !== undefined && one !== other) return one < other ? 0 : 1;
  if (/[由从][^\d]{0,6}$/.test(first.quantity.before) && /[到至为]$/.test(second.quantity.before)) return 0;
  const [before, after] = [first, second].map(({ quantity }) => lastYear.test(quantity.before)) as [boolean, boolean];
  return before === after ? undefined : before ? 0 : 1;
}

type Found = Omit<PrintedShare, 'percent' | 'span'>;

function changeOf(
  reading: Reading,
  percent: Quantity,
  before: readonly StatedAmount[],
  start: number,
): Found | undefined {
  if (!changeWord.test(percent.before)) return undefined;
  const says = rises.test(percent.before) ? 'rise' : 'fall';
  const isChange = (amount: StatedAmount): boolean => changeWord.test(amount.quantity.before);
  const plain = before.filter((amount) => !isChange(amount));
  const changes = before.filter(isChange);
  const [first, second] = plain;
  if (!first || plain.length > 2 || changes.length > 1) return undefined;
  if (second) {
    const earlier = earlierOf(reading, plain, start);
    if (earlier === undefined) return undefined;
    const [prior, current] = earlier === 0 ? [first, second] : [second, first];
    return { numerator: current, denominator: prior, kind: 'change', says };
  }
  // 1234.56万元，比上年减少13.73万元，减少1.10%
  const [change] = changes;
  if (!change || before[0] !== first) return undefined;
  const grew = rises.test(change.quantity.before);
  const prior = grew ? first.yuan.minus(change.yuan) : first.yuan.plus(change.yuan);
  if (prior.lte(0)) return undefined;
  return {
    numerator: change,
    denominator: { ...first, yuan: prior },
    kind: 'part',
    ...(grew === (says === 'rise') ? {} : { contrary: true }),
  };
}

const shareOnly = /^[^\d]{0,4}占(?:比|比例|比重|总额|总额的)?(?:为|达|约)?$/;

/** A total that the text names once, before its parts with their shares: 资金2089万元：其中…1777万元，占比85.06%；…312万元，占比14.94%. */
function listedParts(reading: Reading): PrintedShare[] {
  const found = reading.quantities.flatMap((percent, i): PrintedShare[] => {
    const before = reading.quantities[i - 1];
    const part = before && percent.unit === '%' && shareOnly.test(percent.before) ? amountOf(before) : undefined;
    return part
      ? [
          {
            percent,
            numerator: part,
            denominator: part,
            kind: 'part',
            span: { start: before!.span.start, end: percent.span.end },
          },
        ]
      : [];
  });
  const first = found[0];
  if (found.length < 2 || !first) return [];
  const at = reading.quantities.indexOf(first.numerator.quantity);
  const total = at > 0 ? amountOf(reading.quantities[at - 1]!) : undefined;
  const sum = found.reduce((all, { numerator }) => all.plus(numerator.yuan), first.numerator.yuan.times(0));
  return total?.yuan.eq(sum) ? found.map((one) => ({ ...one, denominator: total })) : [];
}

/** The percentages of a text whose amounts the same sentence prints. */
export function findShares(reading: Reading): PrintedShare[] {
  const listed = listedParts(reading);
  const known = new Set(listed.map(({ percent }) => percent));
  const others = reading.quantities.flatMap((percent): PrintedShare[] => {
    if (known.has(percent)) return [];
    if (percent.unit !== '%' || percent.operator || !/[占的增上提下减降比]/.test(percent.before)) return [];
    const sentence = sentenceAround(reading.text, percent.span);
    if (/分别/.test(reading.text.slice(sentence.start, percent.span.start))) return [];
    const before = amountsIn(within(reading.quantities, { start: sentence.start, end: percent.span.start }));
    const found = partOf(reading, percent, before) ?? changeOf(reading, percent, before, sentence.start);
    if (!found) return [];
    const start = Math.min(
      ...before.slice(-2).map((a) => a.quantity.span.start),
      found.denominator.quantity.span.start,
    );
    return [{ percent, ...found, span: { start, end: percent.span.end } }];
  });
  return [...listed, ...others];
}

/** The percentage the amounts give, with the bounds their printed digits leave open. */
export function computedPercent({
  numerator,
  denominator,
  kind,
}: PrintedShare): { value: Big; low: Big; high: Big } | undefined {
  const ratio = (n: Big, d: Big): Big => {
    const quotient = n.div(d).times(100);
    return kind === 'part' ? quotient : quotient.minus(100).abs();
  };
  const lowest = denominator.yuan.minus(denominator.step.div(2));
  if (lowest.lte(0)) return undefined;
  const highest = denominator.yuan.plus(denominator.step.div(2));
  const [least, most] = [numerator.yuan.minus(numerator.step.div(2)), numerator.yuan.plus(numerator.step.div(2))];
  const corners = [ratio(least, highest), ratio(most, lowest), ratio(most, highest), ratio(least, lowest)];
  return {
    value: ratio(numerator.yuan, denominator.yuan),
    low: corners.reduce((a, b) => (a.lt(b) ? a : b)),
    high: corners.reduce((a, b) => (a.gt(b) ? a : b)),
  };
}
