import type { Narrative } from '../../declaration/declaration';
import { sameRange } from '../../sheet/address';
import { namesDocument } from '../../knowledge/header';
import { defineRule } from '../rule';

/** Longer grounds argue their case; only a short phrase instead of a document is certain to be one. */
const longestPhrase = 40;
const elsewhere = /附件|附后|详见|见文/;

const isBelow = (label: Narrative['label'], other: Narrative['label']): boolean =>
  label !== undefined && other !== undefined && sameRange(label.cell, other.cell);

export const vague = defineRule({
  id: 'basis/vague',
  severity: 'warning',
  title: { 'zh-CN': '立项依据没有写明文件', 'en-US': 'The grounds name no document' },
  why: {
    'zh-CN': '“上级文件”无从核对，立项依据要写明文件名称和文号。',
    'en-US': '“Documents from above” cannot be verified; give the title and number of the document.',
  },
  basis: ['财预〔2015〕88号 附件（申报表填报说明：立项依据）', '财预〔2020〕10号 附件（立项依据充分性）'],
  example: { bad: '上级党委、政府文件', good: '《云南省司法厅关于…的实施意见》（云司〔2016〕18号）' },
  messages: {
    none: { 'zh-CN': '立项依据“{{text}}”没有写明任何文件', 'en-US': 'The grounds “{{text}}” name no document' },
  },
  *check({ declaration }) {
    for (const { key, label, text } of declaration.narratives) {
      const value = text.value.trim();
      if (key !== 'basis' || value === '' || value.length > longestPhrase) continue;
      // The paragraphs below one label are one answer; what follows it may be a heading nobody knows.
      const others = declaration.narratives.filter((other) => other.text !== text && isBelow(other.label, label));
      if (others.some((other) => namesDocument(other.text.value))) continue;
      const bare = value.replace(/^[(（]?\d+[)）.、]?\s*/, '').replace(/^(?:项目)?立项依据[。：:]?/, '');
      if (bare === '' || namesDocument(bare) || elsewhere.test(bare)) continue;
      yield { cells: [...(label ? [label.cell] : []), text.cell], message: 'none', data: { text: bare } };
    }
  },
});
