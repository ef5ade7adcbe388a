import type { Target } from '../../declaration/declaration';
import { isDeliveryRate, isPercentUnit, isTimelinessName, plainName } from '../../knowledge/measures';
import { isAcceptedValue, saysWhen } from '../../knowledge/qualitative';
import { isToFill } from '../../text/to-fill';
import { vacuousKind } from '../common/vacuous-value';
import { cellsOf, filled, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule } from '../rule';

/** 及时性 can be graded; a row that asks for a time wants one. */
const asksWhen = /(?:时间|时限|期限|日期|工期)$/;

export const timelinessWithoutTime = defineRule({
  id: 'value/timeliness-without-time',
  severity: 'warning',
  title: { 'zh-CN': '时效指标没有时间要求', 'en-US': 'Timeliness without any time' },
  why: {
    'zh-CN': '时效指标要写明完成时点、期限或及时率，否则无法判断是否按时。',
    'en-US': 'A timeliness row needs a date, a period or an on-time rate, or nobody can tell whether it was met.',
  },
  basis: ['财预〔2015〕88号（产出指标：时效指标）', '财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '时效指标｜项目推进情况｜顺利推进', good: '时效指标｜项目完成时间｜12月31日前' },
  messages: {
    none: {
      'zh-CN': '时效指标“{{name}}”的指标值“{{value}}”没有时点、期限或及时率',
      'en-US': 'The timeliness row "{{name}}" says "{{value}}": no date, no period, no on-time rate',
    },
  },
  *check({ declaration }) {
    for (const indicator of realIndicators(declaration)) {
      const name = indicator.name.value.trim();
      const values = filled(indicator);
      if (indicator.level2?.value !== '时效指标' || values.length === 0 || vacuousKind(indicator) !== undefined)
        continue;
      if ((isTimelinessName(name) && !asksWhen.test(plainName(name))) || isDeliveryRate(name)) continue;
      const timeless = (t: Target): boolean =>
        t.value.kind === 'text'
          ? !saysWhen(t.raw) && !isAcceptedValue(t.raw)
          : t.value.kind === 'quantity' && asksWhen.test(plainName(name)) && isPercentUnit(unitOf(indicator, t.value));
      if (!values.every(timeless) || values.some((t) => isToFill(t.raw))) continue;
      yield { cells: cellsOf(indicator), message: 'none', data: { name, value: shownValues(indicator) } };
    }
  },
});
