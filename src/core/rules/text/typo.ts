import { correctTypos, mayHoldTypo } from '../../knowledge/typos';
import { isIn, properNames, tableText, textCells } from '../common/cells';
import { rewrite } from '../common/fixes';
import { defineRule, type Draft, type RuleContext } from '../rule';

/** 9%0, 1.,5, 2O25: a mark or a letter inside a number. */
const suspicious = /\d(?:[%％.．,，OoＯ]{1,2})\d/;
const broken = /\d[%％]\d|\d[.．,，]{2,4}\d|\d[OoＯ]\d/g;
/** 9 0%: a blank inside a number; 10 000 is grouped. */
const splitNumber = /(?<![\d.])\d+ +\d{1,2}(?!\d)(?=\s*(?:[%％\p{Script=Han}]|$))/u;

/** ≥≥95%, 95%%: a sign typed twice. */
const doubledSign = /[%％]{2}|([≥≤≧≦])\1/;

/** 95以上%, ≥9O%, 1,20: words, a letter or a mark of thousands in the wrong place of a value. */
const misshapen =
  /\d(?:以上|以下|以内|左右)[%％]|\d[OoＯ](?=[%％\p{Script=Han}]|$)|(?<![\d.,，])\d{1,3}[,，]\d{1,2}(?![\d.,，])|(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}(?=[%％万亿\p{Script=Han}])/u;

/** Codes and addresses hold letters among their digits. */
const brokenNumber = (text: string): string | undefined => {
  const match = [...text.matchAll(broken)].find(({ index }) => !/[A-Za-z/@:]$/.test(text.slice(0, index)));
  return match && text.slice(Math.max(0, match.index - 3), match.index + match[0].length + 3);
};

function* typos(context: RuleContext): Generator<Draft<'found'>> {
  if (!mayHoldTypo(tableText(context))) return;
  const names = properNames(context.declaration);
  for (const { range, text } of textCells(context)) {
    const correction = correctTypos(text);
    if (!correction || isIn(range, names)) continue;
    const list = correction.found.map(({ wrong, right }) => `${wrong} → ${right}`).join('，');
    const fix = rewrite({ 'zh-CN': `改正错别字（${list}）`, 'en-US': `Correct the typo (${list})` }, [
      { cell: range, text: correction.text },
    ]);
    yield { cells: [range], message: 'found', data: { list }, fix };
  }
}

export const typo = defineRule({
  id: 'text/typo',
  severity: 'error',
  title: { 'zh-CN': '错别字', 'en-US': 'Typing error' },
  why: {
    'zh-CN': '绩效目标随部门预算公开，错别字最容易被发现，有的还改变意思（适时监控与实时监控）。',
    'en-US':
      'The table is published with the budget. Typing errors are noticed first, and some change the meaning (适时监控 instead of 实时监控).',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）', '第一批异形词整理表（教育部、国家语委 2001）'],
  example: { bad: '从新犯罪率', good: '重新犯罪率' },
  fix: {
    'zh-CN': '只改错字，其余文字不动。',
    'en-US': 'Corrects the wrong characters only; the rest stays.',
  },
  messages: {
    found: { 'zh-CN': '错别字：{{list}}', 'en-US': 'Typing error: {{list}}' },
    number: { 'zh-CN': '数字写断了：“{{list}}”', 'en-US': 'A broken number: “{{list}}”' },
  },
  *check(context): Iterable<Draft<'found' | 'number'>> {
    yield* typos(context);
    const names = properNames(context.declaration);
    if (suspicious.test(tableText(context))) {
      for (const { range, text } of textCells(context)) {
        const piece = brokenNumber(text);
        if (piece && !isIn(range, names)) yield { cells: [range], message: 'number', data: { list: piece } };
      }
    }
    for (const { cell, raw } of context.declaration.indicators.flatMap(({ targets }) => targets)) {
      const [piece] = splitNumber.exec(raw) ?? doubledSign.exec(raw) ?? misshapen.exec(raw) ?? [];
      if (piece) yield { cells: [cell], message: 'number', data: { list: piece } };
    }
  },
});
