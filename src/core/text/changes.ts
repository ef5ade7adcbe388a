import { within } from './normalise';
import { amountOf, type StatedAmount } from './amounts';
import { amountsIn, type Ratio } from './printed-share';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { earlierWords, fallWords, givenWords, riseWords, spentWords } from './phrases';

const changeVerb = `${riseWords}|${fallWords}`;
/** 增加, 下降了, 增幅为: what follows is a change. */
export const changeWord = new RegExp(`(?:(?:${changeVerb})(?:了|率|幅度|比例)?|[增升涨降]幅)(?:为|达)?$`);
export const rises = new RegExp(`${riseWords}|[增升涨]幅`);
const comparedWith = /[，,、（(][^，。；]{0,8}[比较与同](?:于|同期)?[^，。；]{0,16}$/;
const comparedAmount = /[比较][^，,、。；;]{0,16}$/;
/** Characters of a year with what may follow it. */
const longestDate = 24;
const comparedToYear = new RegExp(`[较比](?:(?:19|20)\\d\\d ?年|${earlierWords})`);
const laterYear = /(?:19|20)\d\d ?年|今年|本年|在此基础上/;
const lastYear = new RegExp(`${earlierWords}|同期`);

/** What stands in a text as a number: of money, people or percent. */
type Placed = Pick<StatedAmount, 'quantity'>;

/** The year that stands before an amount in its own part of the sentence. */
function yearOf(reading: Reading, amounts: readonly Placed[], i: number, start: number): number | undefined {
  const from = amounts[i - 1]?.quantity.span.end ?? start;
  const dates = within(reading.references, { start: from, end: amounts[i]!.quantity.span.start });
  const years = dates.flatMap(({ kind, span }) => {
    const year = kind === 'date' ? /^(?:19|20)\d\d/.exec(reading.text.slice(span.start, span.end))?.[0] : undefined;
    return year ? [Number(year)] : [];
  });
  return years.length === 1 ? years[0] : undefined;
}

/** Which of two amounts is the earlier one: by the years named, by 上年, by 由…到; undefined where the text leaves it open. */
export function earlierOf(reading: Reading, amounts: readonly Placed[], start: number): 0 | 1 | undefined {
  const [first, second] = amounts as [Placed, Placed];
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

const dated = new RegExp(
  String.raw`((?:19|20)\d\d) ?年度?(?:的?(?:${givenWords}|${spentWords}|投入|落实|争取|资金|数|共|计|为|了)){0,4}$`,
);
const comparedYear =
  /^[，,、（(]\s{0,2}[较比同](?:((?:19|20)\d\d) ?年|(上年|去年|上一年))度?(?:的|同期)?[^\d，,。；;]{0,6}$/;

/** 2025年到位1000万元…；2026年安排1120万元，比上年增长12%: the one amount of the year before, where both are called nothing else. */
function yearBefore(
  reading: Reading,
  current: StatedAmount,
  percent: Quantity,
  start: number,
): StatedAmount | undefined {
  const yearOfAmount = ({ quantity }: StatedAmount, from: number): number | undefined => {
    const said = dated.exec(reading.text.slice(from, quantity.span.start))?.[1];
    return said === undefined ? undefined : Number(said);
  };
  const year = yearOfAmount(current, start);
  const compared = comparedYear.exec(reading.text.slice(current.quantity.span.end, percent.span.start));
  if (year === undefined || !compared) return undefined;
  const base = compared[1] === undefined ? year - 1 : Number(compared[1]);
  const earlier = amountsIn(within(reading.quantities, { start: 0, end: start })).filter(
    (amount) => yearOfAmount(amount, Math.max(0, amount.quantity.span.start - longestDate)) === base,
  );
  return earlier.length === 1 ? earlier[0] : undefined;
}

/** 较2025年的600万元: whether an amount is the one compared with, by the words before it. */
export const isPrior = (reading: Reading, { quantity }: StatedAmount, start: number): boolean =>
  comparedAmount.test(reading.text.slice(start, quantity.span.start));

/** A percentage of change with the two amounts it is of. */
export function changeOf(
  reading: Reading,
  percent: Quantity,
  before: readonly StatedAmount[],
  start: number,
): Ratio | undefined {
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
    return {
      ...{ numerator: current, denominator: prior, kind: 'change', says },
      ...(prior.yuan.eq(0) && current.yuan.gt(0) && { fromNothing: true }),
    };
  }
  // 1234.56万元，比上年减少13.73万元，减少1.10%
  const [change] = changes;
  if (!change) {
    const prior = yearBefore(reading, first, percent, start);
    return prior && { numerator: first, denominator: prior, kind: 'change', says };
  }
  if (before[0] !== first) return undefined;
  const grew = rises.test(change.quantity.before);
  // 较2025年的600万元增加42万元: the amount is the one compared with.
  const prior = isPrior(reading, first, start)
    ? first.yuan
    : grew
      ? first.yuan.minus(change.yuan)
      : first.yuan.plus(change.yuan);
  if (prior.lt(0)) return undefined;
  return {
    numerator: change,
    denominator: { ...first, yuan: prior },
    kind: 'part',
    ...(grew === (says === 'rise') ? {} : { contrary: true }),
    ...(prior.eq(0) && { fromNothing: true }),
  };
}

const changing = new RegExp(`(?:${changeVerb})[^\\d，,。；;]{0,8}$`);
const amountFollows = /^[，,（(]\s{0,2}[^\d，,。；;]{0,8}$/;

/** 2025年预算520万元，2026年压减8%，压减金额41.6万元: the percentage before the amount that it comes to. */
export function changeAfter(reading: Reading, percent: Quantity, before: readonly StatedAmount[]): Ratio | undefined {
  const next = reading.quantities[reading.quantities.indexOf(percent) + 1];
  const change = next && amountOf(next);
  const [base] = before;
  if (!change || !base || before.length !== 1 || !changing.test(percent.before) || !changing.test(next.before))
    return undefined;
  if (!amountFollows.test(reading.text.slice(percent.span.end, next.span.start))) return undefined;
  const between = reading.text.slice(base.quantity.span.end, percent.span.start);
  const grew = rises.test(next.before);
  if (grew !== rises.test(percent.before)) return undefined;
  const isCurrent = comparedToYear.test(between);
  if (!isCurrent && !laterYear.test(between)) return undefined;
  const prior = !isCurrent ? base.yuan : grew ? base.yuan.minus(change.yuan) : base.yuan.plus(change.yuan);
  return prior.gt(0) ? { numerator: change, denominator: { ...base, yuan: prior }, kind: 'part' } : undefined;
}
