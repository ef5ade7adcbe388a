import { toA1 } from '../../sheet/address';
import { mayHoldResidue, residueIn, withoutMask } from '../../knowledge/residue';
import { tableText, textCells } from '../common/cells';
import { rewrite } from '../common/fixes';
import { defineRule } from '../rule';

/** Short cells are shown whole: pieces of LaTeX mean little to a reader. */
const longestCell = 20;
const shown = (text: string, found: readonly string[]): string =>
  text.length <= longestCell ? text : [...new Set(found)].map((piece) => `“${piece.trim()}”`).join('');

export const residue = defineRule({
  id: 'text/residue',
  severity: 'error',
  title: { 'zh-CN': '残留的代码或模板文字', 'en-US': 'Left-over code or template text' },
  why: {
    'zh-CN': '转换、扫描或套用模板时留下的代码和占位符会随表公开，也会使指标值无法读取。',
    'en-US':
      'What conversion, scanning or a template left behind is published with the table and makes values unreadable.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '$\\geq 70\\%$', good: '≥70%' },
  fix: {
    'zh-CN': '去掉残留内容；“XX”这类要填数的不代填。',
    'en-US': 'Removes what was left over; places such as XX are left for a person to fill.',
  },
  messages: {
    found: { 'zh-CN': '有残留内容：{{found}}', 'en-US': 'Left-over text: {{found}}' },
  },
  *check(context) {
    // A blank form is full of places to fill in.
    if (context.declaration.project === undefined && context.declaration.family !== 'L15') return;
    if (!mayHoldResidue(tableText(context))) return;
    const names = new Set(context.declaration.indicators.map(({ name }) => toA1(name.cell)));
    for (const { range, text } of textCells(context)) {
      const residue = residueIn(names.has(toA1(range)) ? withoutMask(text) : text);
      if (!residue) continue;
      const { found, cleaned } = residue;
      const title = { 'zh-CN': '去掉残留内容', 'en-US': 'Remove what was left over' };
      const fix = cleaned ? rewrite(title, [{ cell: range, text: cleaned }]) : undefined;
      yield {
        cells: [range],
        message: 'found',
        data: { found: shown(text.trim(), found) },
        ...(fix && { fix }),
      };
    }
  },
});
