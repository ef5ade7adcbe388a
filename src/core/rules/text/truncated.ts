import { isIn, properNames, textCells } from '../common/cells';
import { defineRule } from '../rule';

/** Opening mark → the marks that close it; full and half width are one. */
const pairs: Readonly<Record<string, { readonly open: RegExp; readonly close: RegExp }>> = {
  '“': { open: /“/g, close: /”/g },
  '（': { open: /[（(]/g, close: /[）)]/g },
  '《': { open: /《/g, close: /》/g },
};

/** Running text that ends in one of these stops before its end. */
const openEnd = /[、，,和与及将把被并且]$/;
const shortestSentence = 30;

const lastIndex = (text: string, mark: RegExp): number => [...text.matchAll(mark)].at(-1)?.index ?? -1;

/** The opening mark nothing closes after it. Two opening quotes used as a pair (“五个一“) are a slip of another kind. */
const unclosed = (text: string): string | undefined =>
  Object.entries(pairs).find(([, { open, close }]) => {
    const opened = text.match(open)?.length ?? 0;
    const closed = text.match(close)?.length ?? 0;
    return opened > closed && (closed > 0 || opened === 1) && lastIndex(text, open) > lastIndex(text, close);
  })?.[0];

export const truncated = defineRule({
  id: 'text/truncated',
  severity: 'warning',
  title: { 'zh-CN': '文字不完整', 'en-US': 'Text breaks off' },
  why: {
    'zh-CN': '引号、括号没有收尾或句子中断，多半是粘贴时被截断，公开后无法读懂。',
    'en-US': 'An open quote or bracket or a broken sentence usually means that pasting cut the text.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '“通过政府购买服务，筛选符合条件的社区矫', good: '通过政府购买服务，筛选符合条件的社区矫正对象。' },
  messages: {
    open: {
      'zh-CN': '“{{mark}}”没有收尾，文字停在“{{end}}”',
      'en-US': '{{mark}} is never closed; the text stops at "{{end}}"',
    },
    stop: { 'zh-CN': '句子没有写完，停在“{{end}}”', 'en-US': 'The sentence stops at "{{end}}"' },
  },
  *check(context) {
    const names = properNames(context.declaration);
    for (const { range, text } of textCells(context)) {
      const plain = text.trim();
      const end = plain.slice(-8);
      const mark = /[“（(《]/.test(plain) ? unclosed(plain) : undefined;
      if (mark) yield { cells: [range], message: 'open', data: { mark, end } };
      else if (plain.length >= shortestSentence && openEnd.test(plain) && !isIn(range, names))
        yield { cells: [range], message: 'stop', data: { mark: '', end } };
    }
  },
});
