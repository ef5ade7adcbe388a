import Big from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { factorsOf } from '../../text/calculation';
import { formatMoney, sumMoney, toYuan, type MoneyUnit } from '../../text/money';
import { moneyPart } from '../../text/units';
import { textsOf } from '../../money/declared-texts';
import { defineRule, type Draft } from '../rule';
import { budgetsOf } from '../../money/budgets';
import { costTargets, spendingTargets, type CostTarget } from '../../money/cost-rows';
import { moneyCells } from '../../money/money-cells';
import { sumTerms } from '../../text/terms';
import { inUnit } from '../../money/money-labels';
import { pricedTexts } from './priced-texts';
import { shareSubject, unitCosts, type UnitCost } from './unit-costs';

type Message = 'above' | 'differs' | 'parts' | 'product' | 'units' | 'rate' | 'priced';

const nameOf = (cost: CostTarget): string => cost.indicator.name.value.trim();
const isEqual = (cost: CostTarget): boolean => cost.operator === '=';

/** A cost above the whole budget, or a stated total that is another amount. */
function* againstBudget(declaration: Declaration, cost: CostTarget): Generator<Draft<Message>> {
  // A form with one column of values may mean the year's cost or the whole project's.
  const term = cost.indicator.targets.length > 1 ? cost.target.term : 'any';
  const budgets = budgetsOf(declaration, term).filter((b) => b.yuan.gt(0));
  if (budgets.length === 0) return;
  if (budgets.some((b) => b.yuan.minus(cost.yuan).abs().lte(cost.tolerance))) return;
  // A department's table names its parts too: 项目支出总额 may be one line of the funds.
  if (declaration.funds.some((b) => moneyCells(declaration, b).some((c) => c.yuan?.eq(cost.yuan)))) return;
  const highest = budgets.reduce((a, b) => (a.yuan.gte(b.yuan) ? a : b));
  const above = cost.yuan.gt(highest.yuan);
  const other = above ? highest : (budgetsOf(declaration, cost.target.term).find((b) => b.yuan.gt(0)) ?? highest);
  if (!above && !(cost.scope === 'total' && isEqual(cost))) return;
  yield {
    cells: [cost.target.cell, cost.indicator.name.cell, other.cell.cell],
    message: above ? 'above' : 'differs',
    data: {
      name: nameOf(cost),
      value: cost.target.value.text.trim() || cost.target.raw,
      budget: `${inUnit(other.yuan, cost.unit)}${cost.unit}`,
      difference: `${inUnit(other.yuan.minus(cost.yuan).abs(), cost.unit)}${cost.unit}`,
    },
  };
}

/** The kinds of cost together may not exceed the total cost that the form states beside them. */
function* partsAgainstTotal(costs: readonly CostTarget[]): Generator<Draft<Message>> {
  for (const total of costs.filter((c) => c.scope === 'total')) {
    const parts = costs.filter((c) => c.scope === 'part' && c.target.term === total.target.term);
    const sum = sumMoney(parts.map((c) => c.yuan));
    const bounded = parts.every((c) => c.operator === '=') && (total.operator === '=' || total.operator === '≤');
    const finest = [total, ...parts].map((c) => c.tolerance).reduce((a, b) => (a.lt(b) ? a : b));
    if (parts.length < 2 || !bounded || sum.minus(total.yuan).lte(finest)) continue;
    yield {
      cells: [total.target.cell, ...parts.map((c) => c.target.cell)],
      message: 'parts',
      data: {
        total: `${nameOf(total)} ${inUnit(total.yuan, total.unit)}`,
        sum: inUnit(sum, total.unit),
        parts: sumTerms(parts.map((c) => `${nameOf(c)} ${inUnit(c.yuan, total.unit)}`)),
        difference: `${inUnit(sum.minus(total.yuan), total.unit)}${total.unit}`,
      },
    };
  }
}

/** A whole that a price and a count may come to: 发放金额, 出差总成本. */
const wholeName = /(?:金额|总额|总成本|总支出|总费用|总经费|总价)$/;

/** 6962人 × 780元, and the row that states what they come to. */
function* products(costs: readonly CostTarget[], units: readonly UnitCost[]): Generator<Draft<Message>> {
  for (const unit of units.filter(({ isFirm }) => isFirm)) {
    const { price, count } = unit;
    const wholes = costs.filter(
      (c) =>
        c.scope === 'part' &&
        (isEqual(c) || c.operator === undefined) &&
        c.target.term === price.target.term &&
        wholeName.test(nameOf(c)) &&
        shareSubject(nameOf(c), nameOf(price)),
    );
    const [whole] = wholes;
    if (wholes.length !== 1 || !whole) continue;
    const difference = unit.yuan.minus(whole.yuan);
    const isFloor = count.target.value.kind === 'quantity' && count.target.value.operator === '≥';
    if (difference.abs().lte(unit.leeway.plus(whole.tolerance)) || (isFloor && difference.lt(0))) continue;
    yield {
      cells: [whole.target.cell, price.target.cell, count.target.cell],
      message: 'product',
      data: {
        ...productData(unit, whole.unit),
        whole: `${nameOf(whole)} ${inUnit(whole.yuan, whole.unit)}${whole.unit}`,
        difference: `${inUnit(difference.abs(), whole.unit)}${whole.unit}`,
      },
    };
  }
}

const productData = ({ price, count, times, yuan }: UnitCost, unit: MoneyUnit): Record<string, string> => ({
  each: `${nameOf(price)} ${price.target.raw.trim()}`,
  count: `${count.indicator.name.value.trim()} ${count.number.toFixed()}${count.unit}`,
  times: times === 1 ? '' : ` × ${times}`,
  product: `${inUnit(yuan, unit)}${unit}`,
});

/** A ceiling is no price: only far beyond the budget it cannot be meant. */
const ceilingLeeway = new Big('1.1');
/** The table calls the price all that a piece costs. */
const wholePrice = /单位(?:成本|造价|投资)|综合(?:成本|单价)|平均(?:成本|造价)/;

/** 5万元/公里 × 48公里 against the budget of the same term. */
function* unitsAgainstBudget(declaration: Declaration, units: readonly UnitCost[]): Generator<Draft<Message>> {
  for (const unit of units) {
    const { price, count, yuan, isFirm } = unit;
    const term = price.indicator.targets.length > 1 ? price.target.term : 'any';
    const budgets = budgetsOf(declaration, term).filter((b) => b.yuan.gt(0));
    if (budgets.length === 0) continue;
    const highest = budgets.reduce((a, b) => (a.yuan.gte(b.yuan) ? a : b));
    const limit = isFirm ? highest.yuan : highest.yuan.times(ceilingLeeway);
    // A ceiling may be rounded up to its last place.
    if (yuan.minus(isFirm ? unit.leeway : unit.leeway.times(2)).lte(limit)) continue;
    const money = highest.cell.unit ?? '元';
    yield {
      cells: [price.target.cell, count.target.cell, highest.cell.cell],
      message: 'units',
      severity: isFirm && wholePrice.test(nameOf(price)) ? 'error' : 'warning',
      data: {
        ...productData(unit, money),
        budget: `${inUnit(highest.yuan, money)}${money}`,
        difference: `${inUnit(yuan.minus(highest.yuan), money)}${money}`,
      },
    };
  }
}

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

function* againstRate(declaration: Declaration, cost: CostTarget): Generator<Draft<Message>> {
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

export const costIndicatorVsBudget = defineRule({
  id: 'funds/cost-indicator-vs-budget',
  severity: 'error',
  title: { 'zh-CN': '成本指标与预算不符', 'en-US': 'A cost indicator does not fit the budget' },
  why: {
    'zh-CN': '成本指标约束预算：总成本应与预算一致或低于预算，各项成本之和不能超过总成本，人均成本应与测算标准一致。',
    'en-US':
      'Cost indicators bind the budget: the total cost is the budget or less, its parts do not exceed it, and a cost per head is the rate of the calculation.',
  },
  basis: [
    '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）：成本指标',
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应与预算资金量相匹配',
  ],
  example: { bad: '年度资金总额 8 万元；项目总成本 ≤9 万元', good: '年度资金总额 8 万元；项目总成本 ≤8 万元' },
  messages: {
    above: {
      'zh-CN': '“{{name}}” {{value}} 超过预算 {{budget}}，超出 {{difference}}。',
      'en-US': '“{{name}}” {{value}} exceeds the budget {{budget}} by {{difference}}.',
    },
    differs: {
      'zh-CN': '“{{name}}” {{value}} ≠ 预算 {{budget}}，差 {{difference}}。',
      'en-US': '“{{name}}” {{value}} ≠ budget {{budget}}, off by {{difference}}.',
    },
    parts: {
      'zh-CN': '各项成本之和 {{sum}}（{{parts}}）超过 {{total}}，超出 {{difference}}。',
      'en-US': 'The costs come to {{sum}} ({{parts}}), more than {{total}}, by {{difference}}.',
    },
    product: {
      'zh-CN': '{{each}} × {{count}}{{times}} = {{product}}，而 {{whole}}，差 {{difference}}。',
      'en-US': '{{each}} × {{count}}{{times}} = {{product}}, while {{whole}}, off by {{difference}}.',
    },
    units: {
      'zh-CN': '{{each}} × {{count}}{{times}} = {{product}}，超过预算 {{budget}}，超出 {{difference}}。',
      'en-US': '{{each}} × {{count}}{{times}} = {{product}}, more than the budget {{budget}}, by {{difference}}.',
    },
    priced: {
      'zh-CN': '“{{quote}}”：{{product}}，超过预算 {{budget}}，超出 {{difference}}。',
      'en-US': '“{{quote}}”: {{product}}, more than the budget {{budget}}, by {{difference}}.',
    },
    rate: {
      'zh-CN': '“{{name}}” {{value}} 与测算标准 {{rate}}（“{{quote}}”）不一致。',
      'en-US': '“{{name}}” {{value}} is not the rate of the calculation, {{rate}} (“{{quote}}”).',
    },
  },
  *check({ declaration }): Generator<Draft<Message>> {
    const costs = costTargets(declaration);
    for (const cost of costs) {
      const rate = [...againstRate(declaration, cost)];
      yield* rate;
      // What one piece costs cannot be more than the whole budget; a ceiling may be anything.
      if (rate.length === 0 && (cost.scope !== 'each' || cost.operator !== '≤'))
        yield* againstBudget(declaration, cost);
    }
    yield* partsAgainstTotal(costs);
    const spending = spendingTargets(declaration);
    const units = unitCosts(declaration, spending);
    yield* products(spending, units);
    yield* unitsAgainstBudget(declaration, units);
    yield* pricedTexts(declaration);
  },
});
