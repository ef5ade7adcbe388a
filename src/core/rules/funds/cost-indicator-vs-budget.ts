import { costTargets, spendingTargets } from '../../money/cost-rows';
import { defineRule } from '../rule';
import type { CostMessage } from './cost-indicator-vs-budget/message';
import { itemLists } from '../../money/item-lists';
import { againstListed } from './cost-indicator-vs-budget/listed';
import { products, unitsAgainstBudget } from './cost-indicator-vs-budget/pieces';
import { pricedTexts } from './cost-indicator-vs-budget/priced-texts';
import { againstNamed, againstPrice, againstRate, againstStatedRate } from './cost-indicator-vs-budget/rates';
import { againstBudget, partsAgainstTotal } from './cost-indicator-vs-budget/totals';
import { unitCosts } from './cost-indicator-vs-budget/unit-costs';

export const costIndicatorVsBudget = defineRule<CostMessage>({
  id: 'funds/cost-indicator-vs-budget',
  severity: 'error',
  title: { 'zh-CN': '成本指标与预算不符', 'en-US': 'A cost indicator does not match the budget' },
  why: {
    'zh-CN': '成本指标约束预算：总成本应与预算一致或低于预算，各项成本之和不能超过总成本，人均成本应与测算标准一致。',
    'en-US':
      'Cost indicators limit the budget: the total cost must equal the budget or be less, its parts must not exceed it, and a cost per head must be the rate used in the calculation.',
  },
  basis: [
    '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）：成本指标',
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应与预算资金量相匹配',
  ],
  example: { bad: '年度资金总额 8 万元；项目总成本 ≤9 万元', good: '年度资金总额 8 万元；项目总成本 ≤8 万元' },
  messages: {
    above: {
      'zh-CN': '“{{name}}” {{value}} 超过预算 {{budget}}，超出 {{difference}}',
      'en-US': '“{{name}}” {{value}} exceeds the budget {{budget}} by {{difference}}',
    },
    differs: {
      'zh-CN': '“{{name}}” {{value}} ≠ 预算 {{budget}}，差 {{difference}}',
      'en-US': '“{{name}}” {{value}} ≠ budget {{budget}}, off by {{difference}}',
    },
    parts: {
      'zh-CN': '各项成本之和 {{sum}}（{{parts}}）超过 {{total}}，超出 {{difference}}',
      'en-US': 'The costs add up to {{sum}} ({{parts}}), which exceeds {{total}} by {{difference}}',
    },
    product: {
      'zh-CN': '{{each}} × {{count}}{{times}} = {{product}}，而 {{whole}}，差 {{difference}}',
      'en-US': '{{each}} × {{count}}{{times}} = {{product}}, but {{whole}}, off by {{difference}}',
    },
    units: {
      'zh-CN': '{{each}} × {{count}}{{times}} = {{product}}，超过预算 {{budget}}，超出 {{difference}}',
      'en-US': '{{each}} × {{count}}{{times}} = {{product}}, which exceeds the budget {{budget}} by {{difference}}',
    },
    priced: {
      'zh-CN': '“{{quote}}”：{{product}}，超过预算 {{budget}}，超出 {{difference}}',
      'en-US': '“{{quote}}”: {{product}}, which exceeds the budget {{budget}} by {{difference}}',
    },
    rescaled: {
      'zh-CN': '“{{name}}” {{value}} 与预算 {{budget}} 相差悬殊，数字却相同：多半是 {{meant}}，单位写错了',
      'en-US':
        '“{{name}}” {{value}} has the same digits as the budget {{budget}} but another unit; {{meant}} is probably meant',
    },
    price: {
      'zh-CN': '“{{name}}” {{value}} 与文中单价 {{price}}（“{{quote}}”）不一致',
      'en-US': '“{{name}}” {{value}} differs from the price in the text, {{price}} (“{{quote}}”)',
    },
    rate: {
      'zh-CN': '“{{name}}” {{value}} 与测算标准 {{rate}}（“{{quote}}”）不一致',
      'en-US': '“{{name}}” {{value}} differs from the rate in the calculation, {{rate}} (“{{quote}}”)',
    },
  },
  *check({ declaration, sheet }) {
    const costs = costTargets(declaration);
    const lists = itemLists(declaration, sheet);
    for (const cost of costs) {
      const priced = [...againstRate(declaration, cost), ...againstPrice(declaration, cost)];
      const rate = priced.length > 0 ? priced : [...againstNamed(declaration, cost), ...againstListed(lists, cost)];
      yield* rate;
      // What one piece costs cannot be more than the whole budget; a ceiling may be anything.
      if (rate.length === 0 && (cost.scope !== 'each' || cost.operator !== '≤'))
        yield* againstBudget(declaration, cost);
    }
    yield* partsAgainstTotal(costs);
    yield* againstStatedRate(declaration, spendingTargets(declaration));
    const spending = spendingTargets(declaration);
    const units = unitCosts(declaration, spending);
    yield* products(spending, units);
    yield* unitsAgainstBudget(declaration, units);
    yield* pricedTexts(declaration);
  },
});
