import type { Indicator } from '../../declaration/declaration';
import { plainName } from '../../knowledge/measures';
import { vacuousKind } from '../common/vacuous-value';
import { cellsOf, filled, shownValues } from '../common/indicators';
import { defineRule } from '../rule';

/** 完成渠道5公里 answered with itself: a number, but the name's. */
function isNameAgain(indicator: Indicator): boolean {
  const name = plainName(indicator.name.value);
  const values = filled(indicator);
  return name.length >= 4 && values.length > 0 && values.every(({ raw }) => plainName(raw) === name);
}

export const repeatsName = defineRule({
  id: 'value/repeats-name',
  severity: 'warning',
  title: { 'zh-CN': '指标值重复指标名称', 'en-US': 'Target value repeats the name' },
  why: {
    'zh-CN': '“提升融入程度”答“提升”，等于没有指标值。',
    'en-US': 'Answering “提升融入程度” (improve integration) with “提升” (improve) is the same as having no target.',
  },
  basis: ['财预〔2015〕88号（绩效目标应细化量化）'],
  example: { bad: '提升帮扶对象融入社会程度｜提升', good: '帮扶对象就业（就学）率｜≥85%' },
  messages: {
    repeats: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”只是重复名称，没有目标',
      'en-US': 'The target value “{{value}}” of “{{name}}” only repeats the name and sets no target',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      if (vacuousKind(indicator) !== 'repeats' && !isNameAgain(indicator)) continue;
      const data = { name: indicator.name.value.trim(), value: shownValues(indicator) };
      yield { cells: cellsOf(indicator), message: 'repeats', data };
    }
  },
});
