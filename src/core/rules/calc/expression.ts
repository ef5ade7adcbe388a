import Big from 'big.js';
import { factorsOf, type Calculation } from '../../text/calculation';
import { agrees, evaluate, type Evaluated } from '../../text/calculation-value';
import { chainedTotals } from '../../text/chained-totals';
import { countedParts } from '../../text/counted-parts';
import { countedProducts } from '../../text/counted-products';
import { findFrequencies } from '../../text/frequencies';
import { formatMoney } from '../../text/money';
import { partsOverCount } from '../../text/parts-of-count';
import { periodicTotals } from '../../text/periodic-totals';
import type { Quantity } from '../../text/quantities';
import { findPricedTotals, pricedBefore } from '../../text/priced-totals';
import { findRateStatements, standardOf, type RateStatement } from '../../text/rates';
import { quote } from '../../text/sentences';
import { resolvedPrices } from '../../text/resolved-prices';
import type { Reading } from '../../text/statements';
import { sumTerms } from '../../text/terms';
import type { Span } from '../../text/normalise';
import { isMoneyUnit } from '../../text/units';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { calculationsOf } from '../../money/declared-texts';
import { itemLists } from '../../money/item-lists';

const monthly = /月/;

/**
 * A yearly sum may leave "×12月" (or ×4 quarters) unsaid when a factor is per month: then either reading is right.
 * With its months written out it has to hold as it stands.
 */
function unsaidTimes({ expression }: Calculation): number[] {
  const factors = factorsOf(expression);
  const perMonth = factors.some((f) => monthly.test(f.unit) || /每月|月均/.test(f.before));
  const months = factors.some((f) => f.unit === '月' || f.unit === '个月');
  const perQuarter = factors.some((f) => /季/.test(f.unit) || /每季/.test(f.before));
  return [1, ...(perMonth && !months ? [12] : []), ...(perQuarter ? [4] : [])];
}

/** The computed value in the unit in which the result is printed. */
function shown(value: Evaluated, unit: string): string {
  if (value.money) return `${formatMoney(value.value)}元`;
  if (unit === '%') return `${value.value.times(100).round(4).toFixed()}%`;
  return isMoneyUnit(unit) ? formatMoney(value.value) : value.value.round(6).toFixed();
}

const rateAgrees = (rate: RateStatement): boolean => {
  const sum = rate.count.value.times(standardOf(rate));
  const leeway = rate.total.step.div(2);
  return sum.minus(rate.total.yuan).abs().lte(leeway);
};

const printed = ({ value, unit }: Quantity): string => `${value.toFixed()}${unit}`;

/** Rounds times pieces, prices over a period, parts in brackets: each with what it comes to and what is written. */
function* countsIn(reading: Reading): Generator<Omit<Draft<'rounds'>, 'cells'>> {
  const { text } = reading;
  const found = (span: Span, product: string, stated: string): Omit<Draft<'rounds'>, 'cells'> => ({
    message: 'rounds',
    data: { quote: quote(text, span), product, stated },
  });
  const periodic = [...periodicTotals(reading), ...chainedTotals(reading)];
  for (const { rounds, each, total, product, span } of countedProducts(reading)) {
    if (product.eq(total.value)) continue;
    const terms = `${printed(rounds)} × ${printed(each)}`;
    yield found(span, `${terms} = ${product.toFixed()}${total.unit}`, printed(total));
  }
  for (const { terms, times, product, total, span } of periodic) {
    if (product.minus(total.yuan).abs().lte(total.step.div(2))) continue;
    const factors = [...terms.map(printed), ...(times === 1 ? [] : [String(times)])].join(' × ');
    yield found(span, `${factors} = ${formatMoney(product)}元`, `${formatMoney(total.yuan)}元`);
  }
  const known = [
    ...periodic.map(({ total }) => total.quantity),
    ...ratesIn(reading).map(({ totalQuantity }) => totalQuantity),
  ];
  for (const { terms, sum, total, span } of resolvedPrices(reading)) {
    if (known.includes(total.quantity) || sum.minus(total.yuan).abs().lte(total.step.div(2))) continue;
    const products = terms.map((factors) => factors.map(printed).join(' × '));
    yield found(span, `${sumTerms(products)} = ${formatMoney(sum)}元`, `${formatMoney(total.yuan)}元`);
  }
  for (const { whole, parts, sum, span } of [...countedParts(reading), ...partsOverCount(reading)]) {
    if (sum.eq(whole.value)) continue;
    yield found(span, `${sumTerms(parts.map(printed))} = ${sum.toFixed()}${whole.unit}`, printed(whole));
  }
}

/** A count with its price is told once, however it was found. */
function ratesIn(reading: Reading): RateStatement[] {
  const stated = findRateStatements(reading);
  const priced = [...findPricedTotals(reading), ...pricedBefore(reading)].filter(
    ({ totalQuantity }) => !stated.some((rate) => rate.totalQuantity === totalQuantity),
  );
  return [...stated, ...priced];
}

/** 排水泵 | 12 | 18500 | 212000 in a list of purchases. */
function* itemsIn({ declaration, sheet }: RuleContext): Generator<Draft<'rounds'>> {
  for (const { items } of itemLists(declaration, sheet)) {
    for (const { name, count, price, amount, product } of items.filter(({ holds }) => !holds)) {
      yield {
        cells: [amount.cell, count.cell, price.cell],
        message: 'rounds',
        data: {
          quote: name,
          product: `${count.value.toFixed()} × ${formatMoney(price.value)} = ${formatMoney(product)}`,
          stated: formatMoney(amount.value),
        },
      };
    }
  }
}

export const expression = defineRule({
  id: 'calc/expression',
  severity: 'error',
  title: { 'zh-CN': '算式的结果不对', 'en-US': 'A calculation has the wrong result' },
  why: {
    'zh-CN':
      '预算测算以“数量×单价×次数=金额”列出，审核人会逐条验算，采购明细也逐行验算。算式与结果不符，说明单价、数量或金额中有一个写错了。',
    'en-US':
      'Budgets are justified as quantity × price × times = amount, and reviewers recalculate every line, lists of purchases row by row. If the result does not match, one of the numbers is wrong.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应与预算相匹配',
    '《预算法》第三十二条（部门、单位预算草案的编制）',
  ],
  example: { bad: '培训费：400元×30人×2期=25000元', good: '培训费：400元×30人×2期=24000元' },
  messages: {
    differs: {
      'zh-CN': '“{{quote}}”：应为 {{computed}}，写的是 {{stated}}，差 {{difference}}',
      'en-US': '“{{quote}}”: the result is {{computed}} but {{stated}} is stated, off by {{difference}}',
    },
    frequency: {
      'zh-CN': '“{{quote}}”：前面写 {{stated}}，算式里用的是 {{factor}}',
      'en-US': '“{{quote}}”: the text says {{stated}} but the calculation uses {{factor}}',
    },
    rounds: {
      'zh-CN': '“{{quote}}”：{{product}}，写的是 {{stated}}',
      'en-US': '“{{quote}}”: {{product}}, but {{stated}} is stated',
    },
    rate: {
      'zh-CN': '“{{quote}}”：{{count}}×{{rate}}{{times}} = {{computed}}，写的是 {{stated}}，差 {{difference}}',
      'en-US':
        '“{{quote}}”: {{count}} × {{rate}}{{times}} = {{computed}}, but {{stated}} is stated, off by {{difference}}',
    },
  },
  *check(context): Generator<Draft<'differs' | 'rate' | 'frequency' | 'rounds'>> {
    const { declaration } = context;
    yield* itemsIn(context);
    for (const { source, reading } of calculationsOf(declaration)) {
      const { text } = reading;
      for (const calculation of reading.calculations) {
        const value = evaluate(calculation.expression);
        const { result } = calculation;
        if (!value || agrees(value, result, unsaidTimes(calculation))) continue;
        yield {
          cells: [source.cell],
          message: 'differs',
          data: {
            quote: quote(text, calculation.span),
            computed: shown(value, result.unit),
            stated: text.slice(result.span.start, result.span.end),
            difference: differenceTo(value, calculation),
          },
        };
      }
      for (const { stated, factor, span } of findFrequencies(reading)) {
        if (stated.value.eq(factor.value)) continue;
        yield {
          cells: [source.cell],
          message: 'frequency',
          data: {
            quote: quote(text, span),
            stated: `${stated.value.toFixed()}${stated.unit}`,
            factor: `${factor.value.toFixed()}${factor.unit}`,
          },
        };
      }
      for (const draft of countsIn(reading)) yield { ...draft, cells: [source.cell] };
      for (const rate of ratesIn(reading)) {
        if (rateAgrees(rate)) continue;
        const sum = rate.count.value.times(standardOf(rate));
        yield {
          cells: [source.cell],
          message: 'rate',
          data: {
            quote: quote(text, rate.span),
            count: `${rate.count.value.toFixed()}${rate.count.unit}`,
            rate: `${formatMoney(rate.rate.value)}${rate.rate.unit}`,
            times: rate.times === 1 ? '' : `×${rate.times}`,
            computed: `${formatMoney(sum)}元`,
            stated: `${formatMoney(rate.total.yuan)}元`,
            difference: `${formatMoney(sum.minus(rate.total.yuan).abs())}元`,
          },
        };
      }
    }
  },
});

function differenceTo(value: Evaluated, { result }: Calculation): string {
  const stated = evaluate({ kind: 'number', quantity: result })!;
  const comparable = stated.money === value.money;
  const difference = value.value.minus(comparable ? stated.value : result.value).abs();
  return shown({ ...value, value: difference.lt(new Big('1e-6')) ? new Big(0) : difference }, result.unit);
}
