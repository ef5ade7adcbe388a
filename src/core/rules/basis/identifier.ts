import { findIdentifiers } from '../../knowledge/identifiers';
import { tableText, textCells } from '../common/cells';
import { defineRule } from '../rule';

export const identifier = defineRule({
  id: 'basis/identifier',
  severity: 'error',
  title: { 'zh-CN': '统一社会信用代码或组织机构代码有误', 'en-US': 'Wrong organisation code' },
  why: {
    'zh-CN': '代码最后一位是校验码，对不上说明抄错了，单位无法与系统对应。',
    'en-US':
      'The last character is a check digit. If it does not fit, the code was copied wrongly and identifies no organisation.',
  },
  basis: ['GB 32100—2015 法人和其他组织统一社会信用代码编码规则', 'GB 11714—1997 全国组织机构代码编制规则'],
  example: { bad: '统一社会信用代码：11530000015129405X', good: '统一社会信用代码：11530121015129405N' },
  messages: {
    check: {
      'zh-CN': '代码 {{code}} 的校验码应为 {{expected}}，实为 {{actual}}',
      'en-US': 'The check digit of {{code}} should be {{expected}} but is {{actual}}',
    },
    character: {
      'zh-CN': '代码 {{code}} 含有不允许的字符 {{actual}}（不用 I、O、S、V、Z）',
      'en-US': '{{code}} contains {{actual}}, which such codes never use (no I, O, S, V or Z)',
    },
    length: {
      'zh-CN': '代码 {{code}} 有 {{actual}} 位，统一社会信用代码应为 {{expected}} 位',
      'en-US': '{{code}} has {{actual}} characters; a unified social credit code has {{expected}}',
    },
  },
  *check(context) {
    if (!tableText(context).includes('代码')) return;
    const cells = textCells(context);
    for (const [at, { range, text }] of cells.entries()) {
      const before = cells[at - 1];
      const label = before && before.range.top === range.top ? before.text : '';
      for (const { problem, code, expected, actual } of findIdentifiers(text, label)) {
        yield { cells: [range], message: problem, data: { code, expected, actual } };
      }
    }
  },
});
