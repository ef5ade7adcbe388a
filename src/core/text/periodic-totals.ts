import { amountOf, type StatedAmount } from './amounts';
import { toYuan, type Yuan } from './money';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';
import { moneyPart, usualUnit } from './units';
import { aboutWords, orSoWords, priceWords, totalWords, wholeYearWords } from './phrases';

/** A price by the day, month or visit with what it comes to: 每月7万元、全年84万元. */
export interface PeriodicTotal {
  readonly terms: readonly Quantity[];
  /** How often a year, where no quantity says so: 12 for 每月. */
  readonly times: number;
  readonly product: Yuan;
  readonly total: StatedAmount;
  readonly span: Span;
}

const perYear: Readonly<Record<string, number>> = { 月: 12, 季: 4, 季度: 4, 周: 52 };
const loose = new RegExp(`^${orSoWords}`);
const roughly = new RegExp(`${aboutWords}$`);
const isExact = ({ operator, after, before }: Quantity): boolean =>
  !operator && !loose.test(after) && !roughly.test(before);

function totalled(terms: readonly Quantity[], times: number, price: Quantity, last: Quantity): PeriodicTotal[] {
  const [unit, total] = [moneyPart(price.unit), amountOf(last)];
  if (!unit || !total || ![...terms, last].every(isExact)) return [];
  const factors = terms.filter((term) => term !== price);
  const product = factors.reduce((all, { value }) => all.times(value), toYuan(price.value, unit)).times(times);
  return [{ terms, times, product, total, span: { start: terms[0]!.span.start, end: last.span.end } }];
}

const daily = new RegExp(`每(?:人|生|名|位)每[天日]${priceWords}?$`);
const needs = new RegExp(`(?:${totalWords}|需|计)(?:资金|经费)?$`);

/** 10000名学生，每生每天5元，供餐200天，全年共需1000万元. */
function byTheDay({ text, quantities }: Reading, price: Quantity, i: number): PeriodicTotal[] {
  const [days, total] = [quantities[i + 1], quantities[i + 2]];
  if (!daily.test(price.before) || !days || !total || !/^[天日]$/.test(days.unit) || !needs.test(total.before))
    return [];
  const sentence = sentenceAround(text, price.span);
  const heads = within(quantities, { start: sentence.start, end: price.span.start }).filter(
    ({ unit }) => usualUnit(unit) === usualUnit('人'),
  );
  if (heads.length !== 1 || total.span.end > sentence.end) return [];
  return totalled([heads[0]!, price, days], 1, price, total);
}

const monthly = /每(月|季度?)$/;
const allYear = new RegExp(String.raw`^[、，,（(]\s{0,2}${wholeYearWords}(?:${totalWords}?需?|计|为)$`);
const perHead = /每[^月季]|均|人|户/;

/** 运维费每月7万元、全年84万元. */
function byTheMonth({ text, quantities }: Reading, price: Quantity, i: number): PeriodicTotal[] {
  const total = quantities[i + 1];
  const times = perYear[monthly.exec(price.before)?.[1] ?? ''];
  if (!total || times === undefined || perHead.test(price.before.replace(monthly, ''))) return [];
  return allYear.test(text.slice(price.span.end, total.span.start)) ? totalled([price], times, price, total) : [];
}

const byVisit = /每(次|场|期)$/;
const often = /^[，,、]\s{0,2}每(月|季度?|周)$/;

/** 每次1200元，每月2次，全年28800元. */
function byTheVisit({ text, quantities }: Reading, price: Quantity, i: number): PeriodicTotal[] {
  const [visits, total] = [quantities[i + 1], quantities[i + 2]];
  const piece = byVisit.exec(price.before)?.[1];
  if (!visits || !total || piece === undefined || usualUnit(visits.unit) !== usualUnit(piece)) return [];
  const times = perYear[often.exec(text.slice(price.span.end, visits.span.start))?.[1] ?? ''];
  if (times === undefined || !allYear.test(text.slice(visits.span.end, total.span.start))) return [];
  return totalled([price, visits], times, price, total);
}

/** Every price of a text that is said to come to a sum over days, months or visits. */
export const periodicTotals = (reading: Reading): PeriodicTotal[] =>
  reading.quantities.flatMap((price, i) =>
    moneyPart(price.unit) === undefined || /[/·]/.test(price.unit)
      ? []
      : [...byTheDay(reading, price, i), ...byTheMonth(reading, price, i), ...byTheVisit(reading, price, i)],
  );
