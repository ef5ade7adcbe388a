import type Big from 'big.js';
import type { Declaration, Indicator, Target } from '../../../declaration/declaration';
import type { Yuan } from '../../../text/money';
import type { CostTarget } from '../../../money/cost-rows';
import { withoutBlanks } from '../../../text/normalise';
import { usualUnit } from '../../../text/units';

/** A price per piece with the row that counts the pieces: 5万元/公里 and 48公里. */
export interface UnitCost {
  readonly price: CostTarget;
  readonly count: {
    readonly indicator: Indicator;
    readonly target: Target;
    readonly number: Big;
    readonly unit: string;
  };
  /** 12 for a price per month, 4 for one per quarter. */
  readonly times: number;
  readonly yuan: Yuan;
  /** What the last printed place of the price leaves open, in yuan. */
  readonly leeway: Yuan;
  /** The price is bound to be paid (no ceiling), for a count that is reached at least. */
  readonly isFirm: boolean;
}

const periods: Readonly<Record<string, number>> = { 月: 12, 个月: 12, 季: 4, 季度: 4, 年: 1, 年度: 1 };

const perPiece = /(?:每|按)?(人|户|亩|场|台|次|个|名|件|村|公里|平方米)均|每(人|户|亩|场|台|次|个|名|件|公里|平方米)/;
const perMonth = /每月|月均|每人每月|\/月/;

/** For what the price is paid, and how often a year; undefined where the row leaves it open. */
function basisOf({ indicator, target }: CostTarget): { per: string; times: number } | undefined {
  if (target.value.kind !== 'quantity') return undefined;
  const { value } = target;
  const parts = (value.unit || (indicator.unit?.value.trim() ?? '')).split(/[/·]/).slice(1);
  const words = withoutBlanks(`${indicator.name.value}${value.prefix}${value.suffix}`);
  const named = perPiece.exec(words);
  const pieces = [...new Set(parts.filter((part) => periods[part] === undefined).map(usualUnit))];
  const [per = usualUnit(named?.[1] ?? named?.[2] ?? '')] = pieces;
  if (per === '' || pieces.length > 1) return undefined;
  const stated = parts.flatMap((part) => periods[part] ?? []);
  return { per, times: stated[0] ?? (perMonth.test(words) ? 12 : 1) };
}

/** Words that any row may hold: they do not say that two rows are of one thing. */
const general =
  /补助|补贴|成本|标准|单位|平均|建设|项目|工程|工作|经费|费用|资金|数量|购置|购买|采购|发放|支出|单价|价格|金额|任务|完成|开展|组织|服务|指标|保障|经济|社会|地区|控制|新增|年度|全年|[人户亩场台次个件村]均|[人户个场次件台]数|面积|长度|里程|[每的各类等总]/g;

const subjectOf = (name: string): string =>
  withoutBlanks(name)
    .replace(/[(（][^)）]{0,20}[)）]/g, ' ')
    .replace(general, ' ');

/** Two names of one thing share two characters besides the words that stand anywhere. */
export function shareSubject(a: string, b: string): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)];
  for (let i = 0; i + 2 <= one.length; i++) {
    const pair = one.slice(i, i + 2);
    if (!pair.includes(' ') && other.includes(pair)) return true;
  }
  return false;
}

/** Characters of the longest words that two names have in common: 集中供养 of 集中供养标准 and 集中供养人数. */
function commonWords(a: string, b: string): number {
  const [one, other] = [withoutBlanks(a), withoutBlanks(b)];
  let longest = 0;
  for (let from = 0; from < one.length; from++) {
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest++;
  }
  return longest;
}

/** What is counted in these may be anything. */
const anything = /^(?:[人名位户个项次件场期年天月份套批种类]|人次|场次|户次|小时)$/;
const byPiece = /^(?:每|单)|单位|单价|均/;

/** 单车运营补贴标准, and one row in 辆: no other row prices or counts such a piece. */
function isOnlyPiece(declaration: Declaration, price: CostTarget, per: string): boolean {
  if (anything.test(per) || !byPiece.test(withoutBlanks(price.indicator.name.value))) return false;
  const rows = declaration.indicators.filter((indicator) =>
    indicator.targets.some(
      ({ value }) =>
        value.kind === 'quantity' &&
        (value.unit || (indicator.unit?.value.trim() ?? '')).split(/[/·]/).some((part) => usualUnit(part) === per),
    ),
  );
  return rows.length === 2 && rows.includes(price.indicator);
}

/** The one row that counts what a price is paid for; undefined when none does or several do as well. */
function countFor(declaration: Declaration, price: CostTarget, per: string): UnitCost['count'] | undefined {
  const found = declaration.indicators.flatMap((indicator): UnitCost['count'][] => {
    const target = indicator.targets.find(({ term }) => term === price.target.term);
    if (indicator === price.indicator || target?.value.kind !== 'quantity') return [];
    const unit = target.value.unit || (indicator.unit?.value.trim() ?? '');
    const isPer = unit === '' ? withoutBlanks(indicator.name.value).endsWith(`${per}数`) : usualUnit(unit) === per;
    const isCount = isPer && target.value.operator !== '≤' && target.value.operator !== '<';
    const isSame =
      shareSubject(price.indicator.name.value, indicator.name.value) || isOnlyPiece(declaration, price, per);
    return isCount && isSame ? [{ indicator, target, number: target.value.number, unit: unit || per }] : [];
  });
  const [best, second] = found
    .map((count) => ({ count, common: commonWords(price.indicator.name.value, count.indicator.name.value) }))
    .sort((a, b) => b.common - a.common);
  return best && best.common > (second?.common ?? 0) ? best.count : undefined;
}

/** Every price of the table with the count of the same thing. */
export const unitCosts = (declaration: Declaration, costs: readonly CostTarget[]): UnitCost[] =>
  costs.flatMap((price): UnitCost[] => {
    const basis = price.scope === 'each' && price.operator !== '≥' ? basisOf(price) : undefined;
    const count = basis && countFor(declaration, price, basis.per);
    if (!basis || !count) return [];
    const pieces = count.number.times(basis.times);
    const isFirm = price.operator !== '≤' && price.operator !== '<';
    return [
      {
        ...{ price, count, times: basis.times, isFirm },
        yuan: price.yuan.times(pieces),
        leeway: price.tolerance.times(pieces),
      },
    ];
  });
