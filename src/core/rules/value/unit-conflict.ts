import type { Indicator, Target } from '../../declaration/declaration';
import { headOf, isForeignSize, kindsOfUnit } from '../../knowledge/heads';
import {
  isCountName,
  isCountUnit,
  isPercentUnit,
  isRateName,
  isDimensionlessName,
  isSatisfactionName,
  isSizeUnit,
  isTimeUnit,
  mayPassHundred,
  plainName,
} from '../../knowledge/measures';
import { countsAnother } from '../../matching/units';
import { parseIndicatorValue } from '../../text/indicator-value';
import { moneyPart } from '../../text/units';
import { isBlankValue, planned as plannedTargets } from '../common/indicators';
import { defineRule, type Draft } from '../rule';

type Dimension = 'percent' | 'money' | 'time' | 'count' | 'size';

const dimension = (unit: string): Dimension | undefined => {
  if (isPercentUnit(unit)) return 'percent';
  if (moneyPart(unit.trim()) !== undefined) return 'money';
  if (isTimeUnit(unit)) return 'time';
  if (isSizeUnit(unit)) return 'size';
  return isCountUnit(unit) ? 'count' : undefined;
};

/** Units of the value cell and of the unit column that measure different things; undefined when they agree or one is unknown. */
function conflict(indicator: Indicator, target: Target): { own: string; column: string } | undefined {
  const column = indicator.unit?.value.trim() ?? '';
  const asked = dimension(column);
  const own = parseIndicatorValue(target.raw);
  if (!asked || own.kind === 'blank') return undefined;
  if (own.kind === 'quantity') {
    const given = dimension(own.unit);
    return given && given !== asked ? { own: own.unit, column } : undefined;
  }
  const words = own.kind === 'text' && /^\p{Script=Han}{1,8}$/u.test(own.text.trim());
  return words && asked === 'percent' ? { own: own.text.trim(), column } : undefined;
}

/** =60户 over three years and =60人 in one: two terms of a row that count different things. */
function termsApart({ targets }: Indicator): readonly [Target, Target] | undefined {
  const counted = targets.filter(({ value }) => value.kind === 'quantity' && value.unit !== '');
  const unitOf = ({ value }: Target): string => (value.kind === 'quantity' ? value.unit : '');
  const [first, ...others] = counted;
  const other = first && others.find((one) => countsAnother(unitOf(first), unitOf(one)));
  return first && other && [first, other];
}

const myriad = 10000;

/** ≥120万人 over three years and ≥100人 in one: digits of one size, and 万 in one of them only. */
function scalesApart({ targets }: Indicator): readonly [Target, Target] | undefined {
  const read = plannedTargets({ targets } as Indicator).flatMap((target) => {
    const { value } = target;
    if (value.kind !== 'quantity' || value.unit === '' || value.number.lte(0)) return [];
    return [{ target, value, isMyriad: /\d\s*万/.test(target.raw) }];
  });
  const [large, small] = [read.find(({ isMyriad }) => isMyriad), read.find(({ isMyriad }) => !isMyriad)];
  if (!large || !small || large.value.unit !== small.value.unit) return undefined;
  const ratio = large.value.number.div(small.value.number).div(myriad);
  // With its 万 the year's is the smaller one.
  const [least, most] = ['midterm', 'total'].includes(small.target.term) ? ['0.1', 1] : [1, 10];
  return ratio.gte(least) && ratio.lte(most) ? [large.target, small.target] : undefined;
}

const whole = 100;

/** 受助人数 ≥735 %: a count above 100 has no percents. */
const countInPercent = ({ name, unit }: Indicator, { value }: Target): boolean =>
  isPercentUnit(unit?.value.trim() ?? '') &&
  isCountName(name.value.trim()) &&
  value.kind === 'quantity' &&
  value.number.gt(whole);

const periods = new Set(['年', '月', '个月', '年度', '次', '天', '日']);
/** 3万元/辆 and 2.8万元/年: money by two things of which one is a time and the other is none. */
function isPerAnother(a: string, b: string): boolean {
  const [one, other] = [a, b].map((unit) => (moneyPart(unit) ? unit.split(/[/·]/).slice(1) : []));
  if (one?.length !== 1 || other?.length !== 1 || one[0] === other[0]) return false;
  return periods.has(one[0]!) !== periods.has(other[0]!);
}

/** 60场 done by 66%: what was done is counted in something else than what was planned. */
function otherThanPlanned(indicator: Indicator): { target: Target; own: string; column: string } | undefined {
  const target = plannedTargets(indicator).find(({ term }) => term === 'annual') ?? plannedTargets(indicator)[0];
  const done = parseIndicatorValue(indicator.completion?.value ?? '');
  if (target?.value.kind !== 'quantity' || done.kind !== 'quantity' || done.prefix + done.suffix !== '')
    return undefined;
  const planned = target.value.unit || (indicator.unit?.value.trim() ?? '');
  const [asked, given] = [dimension(planned), dimension(done.unit)];
  // 利用系数 0.56 done by 0.57%
  if (planned === '' && given === 'percent' && isDimensionlessName(indicator.name.value) && target.value.number.lte(1))
    return { target, own: done.unit, column: '无单位' };
  const counts = [asked, given].filter((one) => one === 'count' || one === 'size').length;
  const differs = asked && given && asked !== given && counts < 2 && ![asked, given].includes('time');
  // 62公里 done by 62处, 3300人 by 3286户.
  const isOther =
    countsAnother(planned, done.unit) || (asked === 'size' && given === 'count') || isPerAnother(planned, done.unit);
  return differs || isOther ? { target, own: done.unit, column: planned } : undefined;
}

/** 费率, 汇率: money by the piece. */
const priced = /[费汇]率$/;

/** 完工率 ≥90万元: a rate or a satisfaction is no sum of money. */
function moneyForRate(indicator: Indicator, { value }: Target): string | undefined {
  const name = plainName(indicator.name.value);
  if (value.kind !== 'quantity' || priced.test(name) || !(isRateName(name) || isSatisfactionName(name)))
    return undefined;
  const unit = value.unit || (indicator.unit?.value.trim() ?? '');
  return /^[亿万千百]*元$/.test(unit) ? unit : undefined;
}

const things = new Set(['份', '本', '台', '套', '辆', '座', '扇', '盏', '株', '棵']);
const heads = new Set(['人', '名', '位', '人次']);

/** 资料份数 ≥2000人, 参训人数 ≥60台: the name itself says in what it counts. */
function namedOtherwise(name: string, unit: string): boolean {
  const named = /(\p{Script=Han})数$/u.exec(name)?.[1];
  if (named === undefined) return false;
  return (things.has(named) && heads.has(unit)) || (named === '人' && things.has(unit));
}

/** 本息覆盖倍数 ≥1.3%: a multiple may be told in percent, but no multiple is as small as that. */
const smallestMultiple = 10;
const multipleInPercent = (name: string, { value }: Pick<Target, 'value'>, unit: string): boolean =>
  value.kind === 'quantity' && name.endsWith('倍数') && isPercentUnit(unit) && value.number.lt(smallestMultiple);

/** The unit of a value that cannot count what the name ends in (签约率 24694人, 物业费 8个, 培训人数 ≥95%). */
function misfit(indicator: Indicator, { value }: Target): string | undefined {
  const name = plainName(indicator.name.value);
  if (value.kind !== 'quantity') return undefined;
  const unit = value.unit || (indicator.unit?.value.trim() ?? '');
  if (isForeignSize(name, unit) || namedOtherwise(name, unit) || multipleInPercent(name, { value }, unit)) return unit;
  const head = headOf(name);
  const kinds = kindsOfUnit(unit);
  if (!head || kinds.length === 0 || kinds.some((kind) => head.fits.includes(kind))) return undefined;
  // 受益人数增长 ≥5%
  const grows = mayPassHundred(name) || mayPassHundred(value.prefix + value.suffix) || value.number.eq(0);
  return grows ? undefined : unit;
}

export const unitConflict = defineRule({
  id: 'value/unit-conflict',
  severity: 'error',
  title: { 'zh-CN': '指标值与计量单位矛盾', 'en-US': 'Target value contradicts its unit' },
  why: {
    'zh-CN': '指标值里的单位和计量单位栏不一致，系统按哪个算都会出错。',
    'en-US': 'If the unit in the target value differs from the unit column, systems calculate with the wrong one.',
  },
  basis: ['财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '指标值 28.8万元｜计量单位 %', good: '指标值 28.8｜计量单位 万元' },
  messages: {
    conflict: {
      'zh-CN': '“{{name}}”的指标值是“{{value}}”（{{own}}），计量单位却是“{{column}}”',
      'en-US': 'The target value “{{value}}” of “{{name}}” is in {{own}}, but the unit column says “{{column}}”',
    },
    rate: {
      'zh-CN': '“{{name}}”是比率，指标值 {{value}} 的单位却是“{{own}}”',
      'en-US': '“{{name}}” is a rate, but its target value {{value}} is in “{{own}}”',
    },
    count: {
      'zh-CN': '“{{name}}”数的是数量，指标值 {{value}} 的计量单位却是“{{column}}”',
      'en-US': '“{{name}}” is a count, but the unit of its target value {{value}} is “{{column}}”',
    },
    completion: {
      'zh-CN': '“{{name}}”的目标用“{{column}}”计量，完成值“{{value}}”却用“{{own}}”',
      'en-US': 'The target of “{{name}}” is in “{{column}}”, but its actual value “{{value}}” is in “{{own}}”',
    },
    terms: {
      'zh-CN': '“{{name}}”一处是“{{value}}”，一处是“{{own}}”，计量的不是同一样东西',
      'en-US': '“{{name}}” says “{{value}}” in one place and “{{own}}” in another: they count different things',
    },
    scales: {
      'zh-CN': '“{{name}}”一处是“{{value}}”，一处是“{{own}}”，相差约一万倍，其中一处多半漏写或多写了“万”',
      'en-US':
        '“{{name}}” says “{{value}}” in one place and “{{own}}” in another, some 10,000 times apart: a 万 is missing or too many',
    },
    misfit: {
      'zh-CN': '“{{name}}”不是用“{{own}}”计量的，指标值 {{value}} 与名称对不上',
      'en-US': '“{{name}}” is not measured in “{{own}}”; the target value {{value}} does not match the name',
    },
  },
  *check({
    declaration,
  }): Iterable<Draft<'conflict' | 'count' | 'rate' | 'misfit' | 'completion' | 'terms' | 'scales'>> {
    for (const indicator of declaration.indicators) {
      const other = indicator.completion && otherThanPlanned(indicator);
      if (other)
        yield {
          cells: [indicator.completion.cell, other.target.cell],
          message: 'completion',
          severity: 'warning',
          data: {
            name: indicator.name.value.trim(),
            value: indicator.completion.value.trim(),
            own: other.own,
            column: other.column,
          },
        };
      const terms = termsApart(indicator);
      if (terms)
        yield {
          cells: terms.map(({ cell }) => cell),
          message: 'terms',
          data: { name: indicator.name.value.trim(), value: terms[0].raw.trim(), own: terms[1].raw.trim() },
        };
      const scales = scalesApart(indicator);
      if (scales)
        yield {
          cells: scales.map(({ cell }) => cell),
          message: 'scales',
          severity: 'warning',
          data: { name: indicator.name.value.trim(), value: scales[0].raw.trim(), own: scales[1].raw.trim() },
        };
      for (const target of indicator.targets) {
        if (isBlankValue(target)) continue;
        const data = { name: indicator.name.value.trim(), value: target.raw.trim() };
        const column = indicator.unit?.value.trim() ?? '';
        const cells = [target.cell, ...(indicator.unit && column !== '' ? [indicator.unit.cell] : [])];
        const found = conflict(indicator, target);
        const money = found ? undefined : moneyForRate(indicator, target);
        const other = (found ?? money) ? undefined : misfit(indicator, target);
        if (found) yield { cells, message: 'conflict', data: { ...data, ...found } };
        else if (money) yield { cells, message: 'rate', data: { ...data, own: money } };
        else if (countInPercent(indicator, target)) yield { cells, message: 'count', data: { ...data, column } };
        else if (other) {
          const named = [indicator.name.cell, ...cells];
          yield { cells: named, message: 'misfit', data: { ...data, own: other }, severity: 'warning' };
        }
      }
    }
  },
});
