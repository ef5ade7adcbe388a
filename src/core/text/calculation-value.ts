import Big from 'big.js';
import { toYuan } from './money';
import type { Quantity } from './quantities';
import { moneyPart } from './units';

export type Operation = '×' | '÷' | '+' | '-';

export type Expression =
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | {
      readonly kind: 'operation';
      readonly operation: Operation;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A value with the bounds that the printed digits leave open; yuan when `money`. */
export interface Evaluated {
  readonly value: Big;
  readonly low: Big;
  readonly high: Big;
  readonly money: boolean;
}

/** Whole numbers are exact; a decimal fraction that is multiplied may be rounded in its last place. */
function ofQuantity(quantity: Quantity, multiplied = false): Evaluated {
  const unit = moneyPart(quantity.unit);
  const scale = (value: Big): Big => {
    if (unit) return toYuan(value, unit);
    return quantity.unit === '%' ? value.div(100) : value;
  };
  const slack = multiplied && quantity.step.lt(1) ? quantity.step.div(2) : new Big(0);
  return {
    value: scale(quantity.value),
    low: scale(quantity.value.minus(slack)),
    high: scale(quantity.value.plus(slack)),
    money: unit !== undefined,
  };
}

const isZero = (e: Evaluated): boolean => e.low.lte(0) && e.high.gte(0);

/** The value of an expression; undefined where units or a division by zero make it meaningless (元 × 元, 元 + 人). */
export function evaluate(expression: Expression, multiplied = false): Evaluated | undefined {
  if (expression.kind === 'number') return ofQuantity(expression.quantity, multiplied);
  const { operation } = expression;
  const scaled = operation === '×' || operation === '÷';
  const left = evaluate(expression.left, scaled);
  const right = evaluate(expression.right, scaled);
  if (!left || !right) return undefined;
  if (operation === '×') {
    if (left.money && right.money) return undefined;
    return combine(left, right, left.money || right.money, (a, b) => a.times(b));
  }
  if (operation === '÷') {
    if (isZero(right) || (right.money && !left.money)) return undefined;
    return combine(left, right, left.money && !right.money, (a, b) => a.div(b));
  }
  if (left.money !== right.money) return undefined;
  return combine(left, right, left.money, (a, b) => (operation === '+' ? a.plus(b) : a.minus(b)));
}

function combine(left: Evaluated, right: Evaluated, money: boolean, by: (a: Big, b: Big) => Big): Evaluated {
  const corners = [
    by(left.low, right.low),
    by(left.low, right.high),
    by(left.high, right.low),
    by(left.high, right.high),
  ];
  return {
    value: by(left.value, right.value),
    low: corners.reduce((a, b) => (a.lt(b) ? a : b)),
    high: corners.reduce((a, b) => (a.gt(b) ? a : b)),
    money,
  };
}

const tenThousand = 10_000;

/** Whether `stated` can be the printed result: its own last place and those of the factors are the only leeway. */
export function agrees(computed: Evaluated, stated: Quantity, times: readonly number[] = [1]): boolean {
  const target = ofQuantity(stated);
  const half = target.money ? toYuan(stated.step, moneyPart(stated.unit)!).div(2) : stated.step.div(2);
  const slack = stated.unit === '%' ? half.div(100) : half;
  const targets = [target.value];
  // "200人×1500元=30" and "200×1500=30万元" leave a unit out: any reading that holds is taken.
  if (computed.money && !target.money) targets.push(target.value.times(tenThousand));
  if (!computed.money && (target.money || stated.unit === '%')) targets.push(stated.value);
  return targets.some((value, i) => {
    const leeway = i === 0 ? slack : slack.times(value.eq(0) || target.value.eq(0) ? 1 : value.div(target.value));
    return times.some(
      (n) => value.gte(computed.low.times(n).minus(leeway)) && value.lte(computed.high.times(n).plus(leeway)),
    );
  });
}
