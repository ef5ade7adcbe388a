import type { Indicator, Target } from '../../declaration/declaration';
import {
  deliversSomething,
  isDeliveryRate,
  isPercentUnit,
  isRateName,
  isTimelinessName,
  plainName,
} from '../../knowledge/measures';
import { isAcceptedValue, saysOnTime, saysWhen } from '../../knowledge/qualitative';
import { isToFill } from '../../text/to-fill';
import { cellsOf, filled, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule } from '../rule';

/** 及时性 can be graded; a row that asks for a time wants one. */
const asksWhen = /(?:时间|时限|期限|日期|工期)$/;

/** Words that name no time; 及时 and 按期 answer 及时性, they do not answer 完成时间. */
const wordsWithoutTime = (name: string, { raw }: Target): boolean =>
  !saysWhen(raw) && (asksWhen.test(name) || !(saysOnTime(raw) || isAcceptedValue(raw)));

/** 完成时间 ≥95%; 督导检查 =100%, where neither the name nor the rate speaks of time. */
const rateWithoutTime = (name: string): boolean =>
  asksWhen.test(name) ||
  !(isTimelinessName(name) || isDeliveryRate(name) || deliversSomething(name) || isRateName(name) || saysWhen(name));

function isTimeless(indicator: Indicator, target: Target): boolean {
  const name = plainName(indicator.name.value);
  const { value } = target;
  if (value.kind === 'text') return wordsWithoutTime(name, target);
  return value.kind === 'quantity' && isPercentUnit(unitOf(indicator, value)) && rateWithoutTime(name);
}

export const timelinessWithoutTime = defineRule({
  id: 'value/timeliness-without-time',
  severity: 'warning',
  title: { 'zh-CN': '时效指标没有时间要求', 'en-US': 'Timeliness indicator without a time' },
  why: {
    'zh-CN': '时效指标要写明完成时点、期限或及时率，否则无法判断是否按时。',
    'en-US':
      'A timeliness indicator must state a date, a time limit or an on-time rate, or nobody can tell whether it was met.',
  },
  basis: ['财预〔2015〕88号（产出指标：时效指标）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '时效指标｜项目推进情况｜顺利推进', good: '时效指标｜项目完成时间｜12月31日前' },
  messages: {
    none: {
      'zh-CN': '时效指标“{{name}}”的指标值“{{value}}”没有时点、期限或及时率',
      'en-US':
        'The target value “{{value}}” of the timeliness indicator “{{name}}” states no date, time limit or on-time rate',
    },
  },
  *check({ declaration }) {
    for (const indicator of realIndicators(declaration)) {
      const values = filled(indicator);
      if (indicator.level2?.value !== '时效指标' || values.length === 0) continue;
      if (values.some((t) => isToFill(t.raw)) || !values.every((t) => isTimeless(indicator, t))) continue;
      const name = indicator.name.value.trim();
      yield { cells: cellsOf(indicator), message: 'none', data: { name, value: shownValues(indicator) } };
    }
  },
});
