import Big from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { spendingTargets } from '../../money/cost-rows';
import { textsOf } from '../../money/declared-texts';
import { inUnit, labelOf } from '../../money/money-labels';
import { rescalings } from '../../money/rescaling';
import { tableTotals } from '../../money/stated-totals';
import { sumMoney, toYuan, type Yuan } from '../../text/money';
import { pricedCounts } from '../../text/priced-counts';
import { sumTerms } from '../../text/terms';
import type { Draft } from '../rule';
import { unitCosts, type UnitCost } from './cost-indicator-vs-budget/unit-costs';

/** What the table itself shows the work to cost. */
interface Priced {
  readonly yuan: Yuan;
  readonly words: string;
}

/** Nothing costs less than a 分. */
const leastPrice = toYuan(new Big('0.01'), '元');

const fromRow = ({ price, count, times, yuan }: UnitCost): Priced => ({
  yuan,
  words: `${price.target.raw.trim()} × ${count.number.toFixed()}${count.unit}${times === 1 ? '' : ` × ${String(times)}`}`,
});

/** Prices and counts of the rows, each by itself and all together; those of each text together. */
function pricedIn(declaration: Declaration): readonly Priced[] {
  const rows = unitCosts(declaration, spendingTargets(declaration))
    .filter(({ price }) => price.yuan.gte(leastPrice))
    .map(fromRow);
  const texts = textsOf(declaration).flatMap(({ reading }) => {
    const found = pricedCounts(reading);
    const words = found.map(
      ({ count, price }) => `${count.value.toFixed()}${count.unit} × ${price.value.toFixed()}${price.unit}`,
    );
    return found.length > 0 ? [{ yuan: sumMoney(found.map(({ yuan }) => yuan)), words: sumTerms(words) }] : [];
  });
  const all =
    rows.length > 1
      ? [{ yuan: sumMoney(rows.map(({ yuan }) => yuan)), words: sumTerms(rows.map(({ words }) => words)) }]
      : [];
  return [...rows, ...all, ...texts];
}

/** 1386000 in a table in 万元 where 126个 × 8000元 and the like are all of it: the whole block is in 元. */
export function* pricedUnit(declaration: Declaration): Generator<Draft<'priced'>> {
  const [total] = tableTotals(declaration, 'annual');
  if (!total?.unit || !total.yuan?.gt(0)) return;
  const priced = pricedIn(declaration);
  for (const { from, factor, slip } of rescalings(total.unit)) {
    if (slip !== 'unconverted' || factor.gte(1)) continue;
    const meant = total.yuan.times(factor);
    const found = priced.find(({ yuan }) => yuan.eq(meant));
    if (!found) continue;
    yield {
      cells: [total.cell, ...(total.block.unit ? [total.block.unit.cell] : [])],
      message: 'priced',
      severity: 'warning',
      data: {
        label: labelOf(total),
        stated: `${inUnit(total.scaled, total.unit)}${total.unit}`,
        product: `${found.words} = ${inUnit(found.yuan, total.unit)}${total.unit}`,
        times: new Big(1).div(factor).toFixed(),
        other: from,
      },
    };
    return;
  }
}
