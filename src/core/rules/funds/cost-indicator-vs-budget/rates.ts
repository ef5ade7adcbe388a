import Big from 'big.js';
import type { Declaration } from '../../../declaration/declaration';
import { budgetsOf } from '../../../money/budgets';
import type { CostTarget } from '../../../money/cost-rows';
import { textsOf } from '../../../money/declared-texts';
import { factorsOf } from '../../../text/calculation';
import { formatMoney, toYuan } from '../../../text/money';
import { isCeiling } from '../../../text/operators';
import { pricedCounts } from '../../../text/priced-counts';
import { withoutBlanks } from '../../../text/normalise';
import { orSoWords } from '../../../text/phrases';
import { sentenceAround } from '../../../text/sentences';
import { moneyPart, usualUnit } from '../../../text/units';
import type { Draft } from '../../rule';
import { nameOf, type CostMessage } from './message';

const people = /^[人名位]$/;
const leadLength = 30;
const commonLength = 3;

/** The row and the words before the calculation speak of the same thing (人头保障, 人头保障经费). */
const shareWords = (name: string, lead: string): boolean =>
  Array.from({ length: Math.max(0, name.length - commonLength + 1) }, (_, i) => name.slice(i, i + commonLength)).some(
    (part) => lead.includes(part),
  );

/** The price per head by which a text calculates the whole budget (200人×1500元=300000元); undefined when there are several. */
function ratePerHead(declaration: Declaration, name: string): { yuan: Big; text: string } | undefined {
  const budgets = budgetsOf(declaration, 'annual');
  const found = textsOf(declaration).flatMap(({ reading }) =>
    reading.calculations.flatMap((calculation) => {
      const factors = factorsOf(calculation.expression);
      const [a, b] = factors;
      const price = factors.find((f) => moneyPart(f.unit));
      const unit = moneyPart(calculation.result.unit);
      const lead = reading.text.slice(Math.max(0, calculation.span.start - leadLength), calculation.span.start);
      if (!shareWords(name, lead)) return [];
      if (factors.length !== 2 || !price || !unit || !(people.test(a!.unit) || people.test(b!.unit))) return [];
      const result = toYuan(calculation.result.value, unit);
      if (!budgets.some((budget) => budget.yuan.eq(result))) return [];
      const text = reading.text.slice(calculation.span.start, calculation.span.end);
      return [{ yuan: toYuan(price.value, moneyPart(price.unit)!), text }];
    }),
  );
  return found.length > 0 && found.every((r) => r.yuan.eq(found[0]!.yuan)) ? found[0] : undefined;
}

/** 人均成本 against the rate by which the budget was worked out. */
export function* againstRate(declaration: Declaration, cost: CostTarget): Generator<Draft<CostMessage>> {
  if (cost.scope !== 'each' || !/人均|每人/.test(nameOf(cost) + cost.target.raw)) return;
  const rate = ratePerHead(declaration, nameOf(cost));
  const agrees = !rate || rate.yuan.eq(cost.yuan) || (cost.operator === '≤' && rate.yuan.lt(cost.yuan));
  if (agrees || cost.operator === '≥') return;
  yield {
    cells: [cost.target.cell],
    message: 'rate',
    data: { name: nameOf(cost), value: cost.target.raw.trim(), rate: `${formatMoney(rate.yuan)}元`, quote: rate.text },
  };
}

/** A ceiling may lie above the price; ten times as high it is a slip of the unit or of a digit. */
const farAbove = 10;

/** 每生每天5元, 每人每月900元: a price by two things. */
const byTwo = /每(\p{Script=Han}{1,2}?)每(\p{Script=Han}{1,2}?)(?:补助|补贴|标准|按)?$/u;

/** The one price a text names by head and period (每生每天5元) against the one row that prices by the same (元/生·天). */
export function* againstStatedRate(
  declaration: Declaration,
  costs: readonly CostTarget[],
): Generator<Draft<CostMessage>> {
  const basis = (parts: readonly string[]): string =>
    parts.map((part) => usualUnit(part.replace(/^日$/, '天'))).join('·');
  const rates = textsOf(declaration).flatMap(({ source, reading }) =>
    reading.quantities.flatMap((quantity) => {
      const found = byTwo.exec(quantity.before);
      const unit = moneyPart(quantity.unit);
      return found && unit && !quantity.operator
        ? [{ source, by: basis([found[1]!, found[2]!]), yuan: toYuan(quantity.value, unit), words: `${found[0]}` }]
        : [];
    }),
  );
  const [first] = rates;
  const rows = costs.filter(
    ({ scope, indicator, target }) =>
      scope === 'each' &&
      target.value.kind === 'quantity' &&
      basis((target.value.unit || (indicator.unit?.value.trim() ?? '')).split(/[/·]/).slice(1)) === first?.by,
  );
  if (!first || rates.some(({ yuan, by }) => !yuan.eq(first.yuan) || by !== first.by)) return;
  if (new Set(rows.map(({ indicator }) => indicator)).size !== 1) return;
  for (const row of rows) {
    const isOff =
      row.operator === '≥' ? row.yuan.gt(first.yuan) : row.operator === '≤' ? row.yuan.lt(first.yuan) : true;
    const isFar = row.operator === '≤' && row.yuan.gte(first.yuan.times(farAbove));
    if (row.yuan.eq(first.yuan) || !(isOff || isFar)) continue;
    yield {
      cells: [row.target.cell, first.source.cell],
      message: 'price',
      data: {
        name: nameOf(row),
        value: row.target.raw.trim(),
        price: `${formatMoney(first.yuan)}元`,
        quote: first.words,
      },
    };
  }
}

const priceWords = /(?:人均|单位)?(?:补助|补贴|发放|费用|奖励|慰问)?(?:标准|单价|成本|价格)$/;

/** 家政服务培训1500元×400人=600000元: the one calculation of what the row prices, named as the row names it. */
function workedOut(declaration: Declaration, cost: CostTarget, piece: string) {
  const subject = withoutBlanks(nameOf(cost)).replace(priceWords, '');
  if (subject.length < 4) return [];
  const found = textsOf(declaration).flatMap(({ source, reading }) =>
    reading.calculations.flatMap((calculation) => {
      const factors = factorsOf(calculation.expression);
      const price = factors.find((factor) => moneyPart(factor.unit));
      const count = factors.find((factor) => factor !== price);
      const lead = withoutBlanks(
        reading.text.slice(Math.max(0, calculation.span.start - leadLength), calculation.span.start),
      );
      if (factors.length !== 2 || !price || !count || usualUnit(count.unit) !== usualUnit(piece)) return [];
      if (
        price.unit
          .split(/[/·]/)
          .slice(1)
          .some((part) => months.test(part))
      )
        return [];
      if (!lead.replace(/(?:补助|补贴|费用?|经费|资金|标准|[：:按为]){0,4}$/, '').endsWith(subject)) return [];
      return [{ price, times: 1, source, text: reading.text.slice(calculation.span.start, calculation.span.end) }];
    }),
  );
  return found.length === 1 ? found : [];
}

const months = /^(?:个?月|季度?|年度?|天|日)$/;

/** What a text counts and prices (280台，每台每年1.5万元) against the row that prices the same piece. */
export function* againstPrice(declaration: Declaration, cost: CostTarget): Generator<Draft<CostMessage>> {
  const { target, indicator, operator } = cost;
  if (cost.scope !== 'each' || operator === '≥' || target.value.kind !== 'quantity') return;
  const units = (target.value.unit || (indicator.unit?.value.trim() ?? '')).split(/[/·]/).slice(1);
  const [piece, ...more] = units.filter((unit) => !months.test(unit));
  if (piece === undefined || more.length > 0) return;
  const { number } = target.value;
  const all = textsOf(declaration).flatMap(({ source, reading }) =>
    pricedCounts(reading).flatMap((priced) => {
      if (usualUnit(priced.count.unit) !== usualUnit(piece)) return [];
      const { start } = sentenceAround(reading.text, priced.span);
      const lead = reading.text.slice(Math.max(start, priced.span.start - leadLength), priced.span.start);
      const between = reading.text.slice(priced.count.span.end, priced.price.span.start);
      const isNamed = shareWords(nameOf(cost), `${lead}|${between}`);
      // 每处4万元 and ≤4元/处: the digits name it.
      const isRead = priced.price.value.eq(number) && moneyPart(priced.price.unit) !== cost.unit;
      return [{ ...priced, isNamed, isRead, source, text: reading.text.slice(priced.span.start, priced.span.end) }];
    }),
  );
  const named = all.filter(({ isNamed }) => isNamed);
  const found = named.length > 0 || all.length > 1 ? named : all.filter(({ isRead }) => isRead);
  const [first] = [...found, ...(found.length === 0 ? workedOut(declaration, cost, piece) : [])];
  if (found.length > 1 || !first) return;
  const price = toYuan(first.price.value, moneyPart(first.price.unit)!);
  const monthly = units.some((unit) => /月$/.test(unit));
  if (monthly !== (first.times === 12)) return;
  const off = price.gt(cost.yuan) || (isCeiling(operator) ? cost.yuan.gte(price.times(farAbove)) : cost.yuan.gt(price));
  if (!off) return;
  yield {
    cells: [target.cell, first.source.cell],
    message: 'price',
    data: { name: nameOf(cost), value: target.raw.trim(), price: `${formatMoney(price)}元`, quote: first.text },
  };
}

const roughly = new RegExp(`^${orSoWords}`);
const shortestNamed = 4;
/** A ceiling may lie above what a text gives as the price, half as much again is another price. */
const aboveNamed = new Big('1.5');

/** 户均改造成本2万元 in a text against the row of that very name. */
export function* againstNamed(declaration: Declaration, cost: CostTarget): Generator<Draft<CostMessage>> {
  const { target, operator } = cost;
  const name = withoutBlanks(nameOf(cost));
  if (cost.scope !== 'each' || operator === '≥' || name.length < shortestNamed) return;
  const found = textsOf(declaration).flatMap(({ source, reading }) =>
    reading.quantities.flatMap((quantity) => {
      const unit = moneyPart(quantity.unit);
      const before = withoutBlanks(quantity.before).replace(/(?:标准)?[为约按是:：]?$/, '');
      const isExact = !quantity.operator && !roughly.test(quantity.after);
      return unit && isExact && before.endsWith(name)
        ? [
            {
              source,
              yuan: toYuan(quantity.value, unit),
              text: `${name}${formatMoney(quantity.value)}${quantity.unit}`,
            },
          ]
        : [];
    }),
  );
  const [first] = found;
  if (!first || found.some(({ yuan }) => !yuan.eq(first.yuan))) return;
  const isOff =
    first.yuan.gt(cost.yuan) ||
    (isCeiling(operator) ? cost.yuan.gt(first.yuan.times(aboveNamed)) : cost.yuan.gt(first.yuan));
  if (!isOff) return;
  yield {
    cells: [target.cell, first.source.cell],
    message: 'price',
    data: { name: nameOf(cost), value: target.raw.trim(), price: `${formatMoney(first.yuan)}元`, quote: first.text },
  };
}
