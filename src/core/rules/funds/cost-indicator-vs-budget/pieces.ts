import Big from 'big.js';
import type { Declaration } from '../../../declaration/declaration';
import { budgetsOf } from '../../../money/budgets';
import type { CostTarget } from '../../../money/cost-rows';
import { inUnit } from '../../../money/money-labels';
import type { MoneyUnit } from '../../../text/money';
import type { Draft } from '../../rule';
import { isEqual, nameOf, type CostMessage } from './message';
import { shareSubject, type UnitCost } from './unit-costs';

/** A whole that a price and a count may come to: 发放金额, 出差总成本. */
const wholeName = /(?:金额|总额|总成本|总支出|总费用|总经费|总价)$/;

/** 6962人 × 780元, and the row that states what they come to. */
export function* products(costs: readonly CostTarget[], units: readonly UnitCost[]): Generator<Draft<CostMessage>> {
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
export function* unitsAgainstBudget(
  declaration: Declaration,
  units: readonly UnitCost[],
): Generator<Draft<CostMessage>> {
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
