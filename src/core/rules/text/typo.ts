import { correctTypos, mayHoldTypo } from '../../knowledge/typos';
import { isIn, properNames, tableText, textCells } from '../common/cells';
import { rewrite } from '../common/fixes';
import { defineRule } from '../rule';

export const typo = defineRule({
  id: 'text/typo',
  severity: 'error',
  title: { 'zh-CN': '错别字', 'en-US': 'Typo of the trade' },
  why: {
    'zh-CN': '绩效目标随部门预算公开，错别字最容易被发现，有的还改变意思（适时监控与实时监控）。',
    'en-US': 'The table is published with the budget; slips are seen first and some change the meaning.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）', '第一批异形词整理表（教育部、国家语委 2001）'],
  example: { bad: '从新犯罪率', good: '重新犯罪率' },
  fix: {
    'zh-CN': '只改错字，其余文字不动。',
    'en-US': 'Replaces the wrong word and keeps the rest.',
  },
  messages: {
    found: { 'zh-CN': '错别字：{{list}}', 'en-US': 'Typo: {{list}}' },
  },
  *check(context) {
    if (!mayHoldTypo(tableText(context))) return;
    const names = properNames(context.declaration);
    for (const { range, text } of textCells(context)) {
      const correction = isIn(range, names) ? undefined : correctTypos(text);
      if (!correction) continue;
      const list = correction.found.map(({ wrong, right }) => `${wrong} → ${right}`).join('，');
      const fix = rewrite({ 'zh-CN': `改正错别字（${list}）`, 'en-US': `Correct the typo (${list})` }, [
        { cell: range, text: correction.text },
      ]);
      yield { cells: [range], message: 'found', data: { list }, fix };
    }
  },
});
