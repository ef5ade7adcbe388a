import type { Indicator, Target } from '../../declaration/declaration';
import { lessIsBetter } from '../../knowledge/directions';
import { isPercentUnit, isRateName, isSatisfactionName, mayPassHundred } from '../../knowledge/measures';
import { parseIndicatorValue } from '../../text/indicator-value';
import { fallWords, riseWords } from '../../text/phrases';
import { isCeiling, isFloor } from '../../text/operators';
import { columnUnit, quantities, unitOf, type Quantity } from '../common/indicators';
import { rewrite } from '../common/fixes';
import type { Fix } from '../finding';
import { defineRule, type Draft } from '../rule';

/** "≥100%" in one cell and nothing else; what scanning left in it is another rule's. */
const floorSign =
  /^(\s*)(?:≥|≧|⩾|>=|＞=|>|＞|大于等于|大于或等于|不低于|不少于|不小于)(\s*100(?:\.0+)?\s*(?:[%％]|[(（][%％][)）]|百分比)\s*)$/;
const floorWords: Readonly<Record<string, string>> = { 大于等于: '等于', 大于: '等于' };

function exactly(indicator: Indicator, target: Target): Fix | undefined {
  const title = { 'zh-CN': '改为 =100%', 'en-US': 'Change to =100%' };
  const inCell = floorSign.exec(target.raw);
  if (inCell) return rewrite(title, [{ cell: target.cell, text: `${inCell[1]}=${inCell[2]}` }]);
  const column = indicator.operator;
  if (!column || !/^100(?:\.0+)?\s*[%％]?$/.test(target.raw.trim())) return undefined;
  return rewrite(title, [{ cell: column.cell, text: floorWords[column.value.trim()] ?? '=' }]);
}

/** Growth has no bound, and what the value says around its number counts as well (较上年增长≥100%). */
const isUnbounded = (indicator: Indicator, value: Quantity): boolean =>
  mayPassHundred(indicator.name.value) || mayPassHundred(value.prefix + value.suffix);

const isShare = ({ name, level2 }: Indicator): boolean =>
  isRateName(name.value.trim()) || /满意/.test(name.value + (level2?.value ?? ''));

/** Provincial reviewers send a satisfaction below this back; most forms plan 90 %. */
const leastSatisfaction = 70;

/** 群众满意度 ≥60%: met by whatever is done. */
const isLow = ({ name }: Indicator, { operator, number }: Quantity, unit: string): boolean =>
  isSatisfactionName(name.value) &&
  !/不满意|提升|提高|增长/.test(name.value) &&
  isFloor(operator) &&
  isPercentUnit(unit) &&
  number.gt(1) &&
  number.lt(leastSatisfaction);

/** 108% done of a rate that ends at 100 %. */
function completed(indicator: Indicator): string | undefined {
  const { completion, name } = indicator;
  const done = completion && parseIndicatorValue(completion.value);
  if (done?.kind !== 'quantity' || !isShare(indicator) || isUnbounded(indicator, done) || mayExceed.test(name.value))
    return undefined;
  const unit = done.unit || columnUnit(indicator) || (quantities(indicator)[0]?.value.unit ?? '');
  return isPercentUnit(unit) && done.number.gt(100) ? `${done.number.toFixed()}%` : undefined;
}
/** Of a plan more may be done than was planned: 任务完成率 110%. */
const mayExceed = /(?<![期时])完成率|达成率|实现率|执行率|进度/;

/** A change may be of one per cent or less. */
const changes = new RegExp(`${riseWords}|${fallWords}`);

/** 0.98 in a column of units that says %, beside 99 and 100: 98 % entered as a fraction. */
const fewestWhole = 2;
function isFraction(
  indicator: Indicator,
  { raw, value }: Target & { readonly value: Quantity },
  whole: number,
): boolean {
  const { name, level2 } = indicator;
  if (whole < fewestWhole || /[%％]/.test(raw) || columnUnit(indicator) !== '%' || isCeiling(value.operator))
    return false;
  if (value.number.lte(0) || value.number.gt(1) || lessIsBetter(name.value) || isUnbounded(indicator, value))
    return false;
  const judged = isSatisfactionName(name.value) || /质量|时效|满意/.test(level2?.value ?? '');
  return isShare(indicator) && judged && !changes.test(name.value);
}

/** Larger bare numbers are counts under a name that only ends like a rate. */
const largestSlip = 1000;

export const percentRange = defineRule({
  id: 'value/percent-range',
  severity: 'warning',
  title: { 'zh-CN': '比率超过或“大于等于”100%', 'en-US': 'Rate above, or at least, 100%' },
  why: {
    'zh-CN': '合格率、完成率等不可能超过100%，“≥100%”应写成“=100%”，否则自评时无法判断超额完成。',
    'en-US':
      'A rate cannot exceed 100%. “≥100%” should read “=100%”, or the self-evaluation cannot tell when the target is exceeded.',
  },
  basis: ['财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '培训按期完成率｜≥100%', good: '培训按期完成率｜=100%' },
  fix: {
    'zh-CN': '把“≥100%”改为“=100%”，有单独符号栏的改符号栏。',
    'en-US': 'Changes “≥100%” to “=100%”, in the sign column if the form has one.',
  },
  messages: {
    floor: {
      'zh-CN': '“{{name}}”写成 {{value}}，比率最多 100%，应写 =100%',
      'en-US': '“{{name}}” says {{value}}; a rate is 100% at most, write =100%',
    },
    idle: {
      'zh-CN': '“{{name}}”写成 {{value}}，上限达到或超过 100%，怎样都算完成',
      'en-US': '“{{name}}” says {{value}}; an upper limit of 100% or more is always met',
    },
    low: {
      'zh-CN': '“{{name}}”的指标值 {{value}} 明显偏低，低于 {{least}}% 的满意度起不到约束作用',
      'en-US': 'The target value {{value}} of “{{name}}” is very low; a satisfaction below {{least}}% commits nobody',
    },
    fraction: {
      'zh-CN': '“{{name}}”的指标值 {{value}} 与单位“%”合起来是 {{value}}%，应填 {{percent}}',
      'en-US': 'The target value {{value}} of “{{name}}” with its unit % means {{value}}%; enter {{percent}}',
    },
    negative: {
      'zh-CN': '“{{name}}”的指标值 {{value}} 小于 0，比率不能是负数',
      'en-US': 'The target value {{value}} of “{{name}}” is below 0; a rate cannot be negative',
    },
    done: {
      'zh-CN': '“{{name}}”的完成值 {{value}} 超过 100%',
      'en-US': 'The actual value {{value}} of “{{name}}” is above 100%',
    },
    above: {
      'zh-CN': '“{{name}}”的指标值 {{value}} 超过 100%',
      'en-US': 'The target value {{value}} of “{{name}}” is above 100%',
    },
  },
  *check({ declaration }): Iterable<Draft<'floor' | 'above' | 'idle' | 'low' | 'done' | 'negative' | 'fraction'>> {
    const whole = declaration.indicators.filter((indicator) =>
      quantities(indicator).some(({ value }) => columnUnit(indicator) === '%' && value.number.gt(1)),
    ).length;
    for (const indicator of declaration.indicators) {
      const done = completed(indicator);
      if (done)
        yield {
          cells: [indicator.completion!.cell, indicator.name.cell],
          message: 'done',
          data: { name: indicator.name.value.trim(), value: done },
        };
      for (const target of quantities(indicator)) {
        const { value } = target;
        const unit = unitOf(indicator, value);
        if (value.number.lt(0) && isPercentUnit(unit) && isShare(indicator) && !isUnbounded(indicator, value)) {
          const data = {
            name: indicator.name.value.trim(),
            value: `${value.operator ?? ''}${value.number.toFixed()}%`,
          };
          yield { cells: [target.cell, indicator.name.cell], message: 'negative', data };
        } else if (isLow(indicator, value, unit)) {
          const data = {
            name: indicator.name.value.trim(),
            value: `${value.operator ?? ''}${value.number.toFixed()}%`,
          };
          yield { cells: [target.cell], message: 'low', data: { ...data, least: String(leastSatisfaction) } };
        }
        if (isFraction(indicator, target, whole)) {
          const data = {
            name: indicator.name.value.trim(),
            value: value.number.toFixed(),
            percent: value.number.times(100).toFixed(),
          };
          yield { cells: [target.cell, indicator.unit!.cell], message: 'fraction', data };
        }
        if (value.number.lt(100) || isUnbounded(indicator, value)) continue;
        // 满意度 ≥185 in a column without % is above 100 all the same.
        const bare = unit === '' && value.suffix === '' && value.number.gt(100) && value.number.lt(largestSlip);
        if (unit === '‰' || !(isPercentUnit(unit) || (bare && isRateName(indicator.name.value.trim())))) continue;
        const name = indicator.name.value.trim();
        const data = { name, value: `${value.operator ?? ''}${value.number.toFixed()}%` };
        if (isCeiling(value.operator)) {
          // 故障率 ≤200%: nothing is left to be kept. 成本控制率 ≤100% says what it should.
          const idle = value.number.gt(100) ? isShare(indicator) : lessIsBetter(name);
          if (idle) yield { cells: [target.cell, indicator.name.cell], message: 'idle', data };
        } else if (value.number.gt(100)) {
          if (isShare(indicator)) yield { cells: [target.cell], message: 'above', data };
        } else if (isFloor(value.operator)) {
          const fix = exactly(indicator, target);
          yield { cells: [target.cell], message: 'floor', data, ...(fix && { fix }) };
        }
      }
    }
  },
});
