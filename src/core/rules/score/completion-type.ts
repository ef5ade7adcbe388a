import { parseIndicatorValue } from '../../text/indicator-value';
import { withoutBlanks } from '../../text/normalise';
import { defineRule, type Draft } from '../rule';
import { annualTarget } from './completion';

const doneWords = /^(?:已)?(?:完成|全部完成|按时完成|达标|达成|达到|实现|达成预期指标|达成预期目标|已达标|是)$/;

export const completionType = defineRule({
  id: 'score/completion-type',
  severity: 'warning',
  title: { 'zh-CN': '定量指标没有填写实际数值', 'en-US': 'A numeric target without a numeric completion' },
  why: {
    'zh-CN': '目标是数值的，实际完成值也要填数值，只写“完成”无法计算得分。',
    'en-US': 'Where the target is a number the completion must be one too: “done” cannot be scored.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：定量指标按完成比例计分'],
  example: { bad: '目标 ≥50个，实际完成值：完成', good: '目标 ≥50个，实际完成值：52个' },
  messages: {
    words: {
      'zh-CN': '“{{name}}”的目标是 {{target}}，实际完成值只写了“{{done}}”。',
      'en-US': '“{{name}}” has the target {{target}}, its completion only says “{{done}}”.',
    },
  },
  *check({ declaration }): Generator<Draft<'words'>> {
    for (const indicator of declaration.indicators) {
      const { completion } = indicator;
      const target = annualTarget(indicator);
      if (!completion || target?.value.kind !== 'quantity') continue;
      if (parseIndicatorValue(completion.value).kind !== 'text' || !doneWords.test(withoutBlanks(completion.value)))
        continue;
      yield {
        cells: [completion.cell, target.cell],
        message: 'words',
        data: { name: indicator.name.value.trim(), target: target.value.text.trim(), done: completion.value.trim() },
      };
    }
  },
});
