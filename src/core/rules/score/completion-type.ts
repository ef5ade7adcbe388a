import { parseIndicatorValue } from '../../text/indicator-value';
import { withoutBlanks } from '../../text/normalise';
import { underWayWords } from '../../text/phrases';
import { defineRule, type Draft } from '../rule';
import { annualTarget } from './completion';
import { isPartYear } from './part-year';

/** Short words that answer no number: 完成, 达成预期指标, 一般. With a number in them they may be a sentence that does. */
const mostWords = 12;
const saysNumber = /[\d〇零一二三四五六七八九十百千万半两]/;
/** Nothing of what nobody wants came about: 无, 未发生. */
const none = /^(?:无|没有|未发生|未出现|零)/;
const filler = /^[-—–/\\*.…]*$/;

const isWordsOnly = (text: string): boolean => {
  const plain = withoutBlanks(text);
  return (
    plain.length <= mostWords &&
    !filler.test(plain) &&
    !none.test(plain) &&
    !saysNumber.test(plain.replace(/^一(?:般|直)|统一|十分|万无一失/, '')) &&
    parseIndicatorValue(text).kind === 'text'
  );
};

/** In the middle of a year what is on its way has no number yet. */
const underWay = new RegExp(underWayWords);

/** An operator that belongs to a target: what was done is one number. */
const bound =
  /^(?:[≥≤><≧≦⩾⩽]|[><]=|不(?:少|低|高|多|超过)|大于|小于|至少|至多)|^[\d.]{1,12}[%％\p{Script=Han}]{0,4}以[上下内]$/u;

export const completionType = defineRule({
  id: 'score/completion-type',
  severity: 'warning',
  title: { 'zh-CN': '定量指标没有填写实际数值', 'en-US': 'A numeric target without a numeric actual value' },
  why: {
    'zh-CN': '目标是数值的，实际完成值也要填数值，只写“完成”或照抄带 ≥、≤ 的指标值，都无法计算得分。',
    'en-US':
      'If the target is a number, the actual value must be one too: neither “完成” (done) nor the target copied with its ≥ or ≤ can be scored.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）附件：定量指标按完成比例计分'],
  example: { bad: '目标 ≥50个，实际完成值：完成', good: '目标 ≥50个，实际完成值：52个' },
  messages: {
    words: {
      'zh-CN': '“{{name}}”的目标是 {{target}}，实际完成值只写了“{{done}}”',
      'en-US': '“{{name}}” has the target {{target}}, but its actual value only says “{{done}}”',
    },
    copied: {
      'zh-CN': '“{{name}}”的目标是 {{target}}，实际完成值写的是“{{done}}”：应填实际数，不带 ≥、≤',
      'en-US':
        '“{{name}}” has the target {{target}}, but its actual value says “{{done}}”: enter the actual number without ≥ or ≤',
    },
  },
  *check({ declaration }): Generator<Draft<'words' | 'copied'>> {
    const partYear = isPartYear(declaration);
    for (const indicator of declaration.indicators) {
      const { completion } = indicator;
      const target = annualTarget(indicator);
      if (!completion || target?.value.kind !== 'quantity') continue;
      const isCopied = bound.test(withoutBlanks(completion.value));
      if (!isCopied && (!isWordsOnly(completion.value) || (partYear && underWay.test(completion.value)))) continue;
      yield {
        cells: [completion.cell, target.cell],
        message: isCopied ? 'copied' : 'words',
        data: { name: indicator.name.value.trim(), target: target.value.text.trim(), done: completion.value.trim() },
      };
    }
  },
});
