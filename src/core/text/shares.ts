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
const spentWord = /(?:执行率|执行进度|支出进度|支付率|预算完成率)(?:为|达到?)?$/;
const spends = /(?:执行|支出|支付|使用)(?:数|额|金额|资金)?(?:为|了)?$/;
const given = /(?:安排|预算|下达|批复|到位)(?:数|额|金额|资金|经费)?(?:为|了)?$/;
const changeWord =
  /(?:(?:增长|增加|上升|提高|下降|减少|降低|压减|压缩|核减|调减|缩减|调增|追加)(?:了|率|幅度|比例)?|[增升涨降]幅)(?:为|达)?$/;
const rises = /增长|增加|上升|提高|调增|追加|[增升涨]幅/;
const comparedWith = /[，,、（(][^，。；]{0,8}[比较与同](?:于|同期)?[^，。；]{0,16}$/;
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
  // 安排248000元，执行124000元，执行进度50%
  if (last && previous && before.length === 2 && spentWord.test(percent.before))
    return spends.test(last.quantity.before) && given.test(previous.quantity.before)
      ? { numerator: last, denominator: previous, kind: 'part' }
      : undefined;
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
  const between = reading.text.slice(first.quantity.span.end, second.quantity.span.start);
  // 614.89万元，比2025年执行数890.69万元
  if (comparedWith.test(between)) return 1;
  const [before, after] = [first, second].map(({ quantity }) => lastYear.test(quantity.before)) as [boolean, boolean];
  return before === after ? undefined : before ? 0 : 1;
}

/** Of several named years the latest and the one compared with: 2023年A、2024年B、2025年C，较2024年增加. */
function namedPair(
  reading: Reading,
  amounts: readonly StatedAmount[],
  percent: Quantity,
  start: number,
): readonly [prior: StatedAmount, current: StatedAmount] | undefined {
  const years = amounts.map((_, i) => yearOf(reading, amounts, i, start));
  const last = amounts.at(-1)!;
  const words = reading.text.slice(last.quantity.span.end, percent.span.start);
  const [, said, relative] = /[较比](?:((?:19|20)\d\d) ?年|(上年|去年|上一年))/.exec(words) ?? [];
  if (years.some((year) => year === undefined) || new Set(years).size < years.length || !(said ?? relative))
    return undefined;
  const latest = Math.max(...(years as number[]));
  const base = said ? Number(said) : latest - 1;
  const [prior, current] = [amounts[years.indexOf(base)], amounts[years.indexOf(latest)]];
  return prior && current && prior !== current ? [prior, current] : undefined;
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
  if (!first || changes.length > 1) return undefined;
  if (plain.length > 2) {
    const pair = namedPair(reading, plain, percent, start);
    return pair && { numerator: pair[1], denominator: pair[0], kind: 'change', says };
  }
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
    if (
      percent.unit !== '%' ||
      percent.operator ||
      !/[占的增上提下减降比]|执行|进度|支付率|完成率/.test(percent.before)
    )
      return [];
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
