import { rewrite } from '../common/fixes';
import { defineRule } from '../rule';

const trailing = /[；;。、，,]{1,20}$/;
/** A sentence may end in its full stop. */
const longestValue = 20;

export const trailingMark = defineRule({
  id: 'value/trailing-mark',
  severity: 'advice',
  title: { 'zh-CN': '指标值末尾多余标点', 'en-US': 'Stray punctuation after a target value' },
  why: {
    'zh-CN': '指标值后面的“；”“。”会妨碍系统读取数字。',
    'en-US': '“；” or “。” after a target value keeps systems from reading the number.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '年人均1500元；', good: '年人均1500元' },
  fix: {
    'zh-CN': '去掉末尾的标点。',
    'en-US': 'Removes the punctuation at the end.',
  },
  messages: {
    mark: {
      'zh-CN': '指标值“{{value}}”末尾有多余的“{{mark}}”',
      'en-US': 'The target value “{{value}}” ends with a stray “{{mark}}”',
    },
  },
  *check({ declaration }) {
    for (const { targets } of declaration.indicators) {
      for (const { cell, raw } of targets) {
        const mark = trailing.exec(raw.trim())?.[0];
        if (!mark || raw.trim().length > longestValue || raw.trim() === mark) continue;
        const text = raw.trim().replace(trailing, '');
        const fix = rewrite({ 'zh-CN': `去掉末尾的“${mark}”`, 'en-US': `Remove the final “${mark}”` }, [
          { cell, text },
        ]);
        yield { cells: [cell], message: 'mark', data: { value: raw.trim(), mark }, fix };
      }
    }
  },
});
