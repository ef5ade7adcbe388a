import Big from 'big.js';
import type { CostTarget } from '../../../money/cost-rows';
import type { ItemList } from '../../../money/item-lists';
import { formatMoney } from '../../../text/money';
import { withoutBlanks } from '../../../text/normalise';
import { isCeiling } from '../../../text/operators';
import type { Draft } from '../../rule';
import { nameOf, type CostMessage } from './message';

const priceWords = /(?:采购|购置|购买|平均|综合)?(?:单价|均价|单位成本|价格)$/;
/** A ceiling may lie above the price of the list, half as much again is another price. */
const above = new Big('1.5');
/** Further apart the two are in different units, which the list does not state. */
const otherUnit = 10;

/** 排水泵购置单价 against the one item 排水泵 of the table's own list of purchases. */
export function* againstListed(lists: readonly ItemList[], cost: CostTarget): Generator<Draft<CostMessage>> {
  const { target, operator } = cost;
  const name = withoutBlanks(nameOf(cost));
  const thing = name.replace(priceWords, '');
  if (thing === name || operator === '≥' || target.value.kind !== 'quantity') return;
  const found = lists.flatMap(({ items }) => items.filter((item) => withoutBlanks(item.name) === thing));
  const [item] = found;
  if (!item || found.length > 1) return;
  const [{ number }, listed] = [target.value, item.price.value];
  const isOff = number.lt(listed) || (isCeiling(operator) ? number.gte(listed.times(above)) : number.gt(listed));
  if (!isOff || number.gte(listed.times(otherUnit)) || number.times(otherUnit).lte(listed)) return;
  yield {
    cells: [target.cell, item.price.cell],
    message: 'price',
    data: { name, value: target.raw.trim(), price: formatMoney(listed), quote: item.name },
  };
}
