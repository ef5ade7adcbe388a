import { sumMoney, toYuan, type Yuan } from './money';
import type { Quantity } from './quantities';
import { moneyPart, pieceUnits } from './units';

/** Money in running text, in yuan. `step` is the last printed place in yuan, so that 3.96万元 may stand for 39,600 ± 50. */
export interface StatedAmount {
  readonly yuan: Yuan;
  readonly step: Yuan;
  readonly quantity: Quantity;
}

const perHead = new RegExp(`(?:每${pieceUnits}|均|单价|标准)[^\\d]{0,6}$`);

/** A price per head or piece (每人1500元, 元/人) is no amount that can be added up. */
export const isRate = (quantity: Quantity): boolean => /[/·]/.test(quantity.unit) || perHead.test(quantity.before);

/** The quantity as money; undefined when it is none or only a rate. */
export function amountOf(quantity: Quantity): StatedAmount | undefined {
  const unit = moneyPart(quantity.unit);
  if (!unit || isRate(quantity)) return undefined;
  return { yuan: toYuan(quantity.value, unit), step: toYuan(quantity.step, unit), quantity };
}

/**
 * By how much a printed sum may miss: half of the last place, taken per unit as the finest that unit is printed with
 * (30万元 beside 29.99万元 is 30.00), and of these the coarsest.
 */
export function printedTolerance(amounts: readonly StatedAmount[]): Yuan {
  const finest = new Map<string, Yuan>();
  for (const { step, quantity } of amounts) {
    const known = finest.get(quantity.unit);
    if (!known || step.lt(known)) finest.set(quantity.unit, step);
  }
  return [...finest.values()].reduce((a, b) => (a.gt(b) ? a : b), noMoney).div(2);
}

const noMoney: Yuan = sumMoney([]);

export const sumYuan = (amounts: readonly StatedAmount[]): Yuan => sumMoney(amounts.map(({ yuan }) => yuan));
