import type { Indicator } from '../../declaration/declaration';
import { lessIsBetter, moreIsBetter, moreMayBeBetter } from '../../knowledge/directions';
import { isCountUnit, isTimeUnit, isRateName, plainName } from '../../knowledge/measures';
import { moneyPart } from '../../text/units';

/** Which way a measure should go; undefined where neither the form nor the name says it. */
export type Direction = 'up' | 'down' | undefined;

/** 成本, 投诉, 办理时限 …: what falls when it goes well, wherever it stands. */
const falls = /成本|支出|费用|能耗|排放|时限|时长|周期|耗时|超支|结余/;
/** 收入, 产值, 人数 …: what grows when it goes well. */
const grows = /收入|产值|利润|税收|营收|增加值|销售额|人数|人次|户数|次数|场次|件数|数量|数$|面积|里程|长度|规模|覆盖/;

/** Rates named after something nobody wants more of; other rates grow. */
const unwanted =
  /贫困|污染|违约|坏账|欠|缺|再犯|复吸|负债|亏损|退|失败|误差|偏差|浪费|延误|漏|超标|异常|变更|病|弃|拒|占用|离职|流动|死/;

/** Of a row's own direction column, its name, its category and its unit, the first that speaks decides. */
export function directionOf({ direction, level2, name, unit, targets }: Indicator): Direction {
  const stated = direction?.value ?? '';
  if (/反向|逆向/.test(stated)) return 'down';
  if (/正向/.test(stated)) return 'up';
  const plain = plainName(name.value);
  if (lessIsBetter(plain)) return 'down';
  if (moreIsBetter(plain)) return 'up';
  const category = level2?.value ?? '';
  if (falls.test(plain)) return moreMayBeBetter(plain.replace(falls, '')) ? undefined : 'down';
  if (/成本/.test(category)) return moreMayBeBetter(plain) ? undefined : 'down';
  if (grows.test(plain)) return 'up';
  const value = targets[0]?.value;
  const counted = (value?.kind === 'quantity' && value.unit) || (unit?.value.trim() ?? '');
  if (isRateName(plain)) return unwanted.test(plain) ? undefined : 'up';
  if (/时效/.test(category) || isTimeUnit(counted) || moneyPart(counted)) return undefined;
  return /数量/.test(category) && isCountUnit(counted) ? 'up' : undefined;
}
