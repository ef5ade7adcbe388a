import { textCells } from '../common/cells';
import { rewrite } from '../common/fixes';
import { defineRule } from '../rule';

/** 财预【2011】285号; a court's （2021）云0114民初123号 has no number right after the bracket. */
const wrongBrackets =
  /(?<=[\p{Script=Han}])\s{0,4}[【（([［]\s{0,4}((?:19|20)\d{2})\s{0,4}[】）)\]］]\s{0,4}(第?\s{0,4}\d{1,6}\s{0,4}号)/gu;

export const documentNumber = defineRule({
  id: 'text/document-number',
  severity: 'advice',
  title: { 'zh-CN': '发文字号括号不规范', 'en-US': 'Wrong brackets in a document number' },
  why: {
    'zh-CN': '发文字号的年份用六角括号〔〕，写成【】或（）会查不到原文。',
    'en-US': 'The year in a document number stands in 〔〕; with other brackets the document cannot be found.',
  },
  basis: ['党政机关公文格式 GB/T 9704—2012（发文字号）'],
  example: { bad: '财预【2015】88号', good: '财预〔2015〕88号' },
  fix: {
    'zh-CN': '年份的括号改为〔〕。',
    'en-US': 'Puts the year in 〔〕.',
  },
  messages: {
    brackets: {
      'zh-CN': '发文字号“{{number}}”的年份应用〔〕',
      'en-US': 'The year in the document number “{{number}}” should be in 〔〕',
    },
  },
  *check(context) {
    for (const { range, text } of textCells(context)) {
      if (!text.includes('号')) continue;
      const found = [...text.matchAll(wrongBrackets)];
      if (found.length === 0) continue;
      const fixed = text.replace(wrongBrackets, '〔$1〕$2');
      const fix = rewrite({ 'zh-CN': '年份改用〔〕', 'en-US': 'Put the year into 〔〕' }, [
        { cell: range, text: fixed },
      ]);
      const number = found.map((match) => match[0].trim()).join('、');
      yield { cells: [range], message: 'brackets', data: { number }, fix };
    }
  },
});
