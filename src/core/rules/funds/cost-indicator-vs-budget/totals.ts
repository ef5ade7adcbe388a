import type { Declaration } from '../../../declaration/declaration';
import { budgetsOf } from '../../../money/budgets';
import type { CostTarget } from '../../../money/cost-rows';
import { moneyCells } from '../../../money/money-cells';
import { inUnit } from '../../../money/money-labels';
import { hasUnreadAmounts } from '../../../money/whole-block';
import { moneyUnits, sumMoney, unitFactor, type MoneyUnit, type Yuan } from '../../../text/money';
import { sumTerms } from '../../../text/terms';
import type { Draft } from '../../rule';
import { isEqual, nameOf, type CostMessage } from './message';

const wholeCost = /总(?:成本|费用|投资|支出|投入|造价)$|^(?:项目|工程)?(?:完成)?投资额?$/;

/** ≤2400元 where the budget is 2400万元: the same digits in another unit. */
function unitSlip(cost: CostTarget, budget: Yuan): { to: MoneyUnit } | undefined {
  if (cost.scope !== 'total' && !wholeCost.test(nameOf(cost))) return undefined;
  const to = moneyUnits.find((unit) => unit !== cost.unit && cost.yuan.times(unitFactor(unit, cost.unit)).eq(budget));
  return to && { to };
}

/** A cost above the whole budget, or a stated total that is another amount. */
export function* againstBudget(declaration: Declaration, cost: CostTarget): Generator<Draft<CostMessage>> {
  // A form with one column of values may mean the year's cost or the whole project's.
  const term = cost.indicator.targets.length > 1 ? cost.target.term : 'any';
  const budgets = budgetsOf(declaration, term).filter((b) => b.yuan.gt(0));
  if (budgets.length === 0 || hasUnreadAmounts(declaration)) return;
  if (budgets.some((b) => b.yuan.minus(cost.yuan).abs().lte(cost.tolerance))) return;
  // A department's table names its parts too: 项目支出总额 may be one line of the funds.
  if (declaration.funds.some((b) => moneyCells(declaration, b).some((c) => c.yuan?.eq(cost.yuan)))) return;
  const highest = budgets.reduce((a, b) => (a.yuan.gte(b.yuan) ? a : b));
  const above = cost.yuan.gt(highest.yuan);
  const other = above ? highest : (budgetsOf(declaration, cost.target.term).find((b) => b.yuan.gt(0)) ?? highest);
  const slip = above ? undefined : unitSlip(cost, other.yuan);
  if (slip) {
    yield {
      cells: [cost.target.cell, cost.indicator.name.cell, other.cell.cell],
      message: 'rescaled',
      data: {
        name: nameOf(cost),
        value: cost.target.value.text.trim() || cost.target.raw,
        budget: `${inUnit(other.yuan, cost.unit)}${cost.unit}`,
        meant: `${inUnit(cost.yuan, cost.unit)}${slip.to}`,
      },
    };
    return;
  }
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
export function* partsAgainstTotal(costs: readonly CostTarget[]): Generator<Draft<CostMessage>> {
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
