import { vacuousKind } from '../common/vacuous-value';
import { cellsOf, shownValues } from '../common/indicators';
import { defineRule } from '../rule';

export const repeatsName = defineRule({
  id: 'value/repeats-name',
  severity: 'warning',
  title: { 'zh-CN': '指标值重复指标名称', 'en-US': 'Value repeats the name' },
  why: {
    'zh-CN': '“提升融入程度”答“提升”，等于没有指标值。',
    'en-US': 'Answering "improve integration" with "improve" leaves the target empty.',
  },
  basis: ['财预〔2015〕88号（绩效目标应细化量化）'],
  example: { bad: '提升帮扶对象融入社会程度｜提升', good: '帮扶对象就业（就学）率｜≥85%' },
  messages: {
    repeats: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”只是重复名称，没有目标',
      'en-US': 'The value "{{value}}" only repeats the name "{{name}}"',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      if (vacuousKind(indicator) !== 'repeats') continue;
      const data = { name: indicator.name.value.trim(), value: shownValues(indicator) };
      yield { cells: cellsOf(indicator), message: 'repeats', data };
    }
  },
});
