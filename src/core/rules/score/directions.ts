import type { Indicator } from '../../declaration/declaration';
import {
  falls,
  grows,
  isGain,
  isUnwanted,
  lessIsBetter,
  moreIsBetter,
  moreMayBeBetter,
  withoutFalling,
} from '../../knowledge/directions';
import { isCountUnit, isTimeUnit, isRateName, plainName } from '../../knowledge/measures';
import { moneyPart } from '../../text/units';

/** Which way a measure should go; undefined where neither the form nor the name says it. */
export type Direction = 'up' | 'down' | undefined;

/** Of a row's own direction column, its name, its category and its unit, the first that speaks decides. */
export function directionOf({ direction, level2, name, unit, targets }: Indicator): Direction {
  const stated = direction?.value ?? '';
  if (/反向|逆向/.test(stated)) return 'down';
  if (/正向/.test(stated)) return 'up';
  const plain = plainName(name.value);
  if (lessIsBetter(plain)) return 'down';
  if (moreIsBetter(plain) || isGain(plain)) return 'up';
  const category = level2?.value ?? '';
  if (falls(plain)) return moreMayBeBetter(withoutFalling(plain)) ? undefined : 'down';
  if (/成本/.test(category)) return moreMayBeBetter(plain) ? undefined : 'down';
  if (grows(plain)) return 'up';
  const value = targets[0]?.value;
  const counted = (value?.kind === 'quantity' && value.unit) || (unit?.value.trim() ?? '');
  if (isRateName(plain)) return isUnwanted(plain) ? undefined : 'up';
  if (/时效/.test(category) || isTimeUnit(counted) || moneyPart(counted)) return undefined;
  return /数量/.test(category) && isCountUnit(counted) ? 'up' : undefined;
}
