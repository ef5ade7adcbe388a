import { vacuousKind } from '../common/vacuous-value';
import { cellsOf, shownValues } from '../common/indicators';
import { defineRule } from '../rule';

export const notMeasurable = defineRule({
  id: 'value/not-measurable',
  severity: 'warning',
  title: { 'zh-CN': '指标值无法衡量', 'en-US': 'Value cannot be measured' },
  why: {
    'zh-CN': '“提高…水平”“有效提升”说不出完成到什么程度算达标，年底无法自评打分。',
    'en-US': 'Nobody can say at the year’s end whether "improve the level of…" was reached.',
  },
  basis: ['财预〔2015〕88号（绩效目标应细化量化）', '财预〔2021〕101号（绩效指标取值要求）'],
  example: { bad: '促进规范化建设｜提高业务水平', good: '规范化司法所占比｜≥80%' },
  messages: {
    slogan: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”是口号，没有可衡量的程度',
      'en-US': 'The value "{{value}}" of "{{name}}" is a slogan without a measurable degree',
    },
    action: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”是一项工作，没有回答要达到什么',
      'en-US': 'The value "{{value}}" of "{{name}}" names an activity and does not answer the indicator',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      const found = vacuousKind(indicator);
      if (found !== 'slogan' && found !== 'action') continue;
      const data = { name: indicator.name.value.trim(), value: shownValues(indicator) };
      yield { cells: cellsOf(indicator), message: found, data };
    }
  },
});
