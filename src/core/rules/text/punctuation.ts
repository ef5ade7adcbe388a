import { contains } from '../../sheet/address';
import { textCells } from '../common/cells';
import { rewrite } from '../common/fixes';
import { defineRule } from '../rule';

const doubled = /([。，、；：%％])\1+/g;
/** Two marks of different kinds that cannot follow each other. */
const clashing = /[，、；][。；]|。[，、；]/g;
/** 减少-6万元: the word says already what the sign says. */
const signedTwice = /(?:减少|下降|降低)了?[-－−](?=\d)/g;
/** Beside a mark or before a particle; anywhere else a blank may separate two items. */
const blankInside =
  /(?<=[\u4e00-\u9fff\d%])[ \u3000]+(?=[的了，。；：、）])|(?<=[，；、（])[ \u3000]+(?=[\u4e00-\u9fff])/g;
const halfWidth = /(?<=[\u4e00-\u9fff])[,;:](?=[\u4e00-\u9fff])/g;
/** Every flaw holds one of these. */
const suspicious = /[。，、；：%％]{2}|[ \u3000,;:]|[少降低了][-－−]/;
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
/** "总  体  目  标": blanks that set out a label. */
const longestLabel = 12;

const fixed = (text: string): string =>
  text
    .replace(doubled, '$1')
    .replace(clashing, (marks) => (marks.includes('。') ? '。' : '；'))
    .replace(signedTwice, (words) => words.slice(0, -1))
    .replace(blankInside, '')
    .replace(halfWidth, (mark) => full[mark]!);

const flaws = (text: string): readonly string[] =>
  [doubled, clashing, signedTwice, blankInside, halfWidth]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const from = Math.max(0, match.index - 2);
      return text.slice(from, match.index + match[0].length + 2);
    });

export const punctuation = defineRule({
  id: 'text/punctuation',
  severity: 'advice',
  title: { 'zh-CN': '标点或空格不规范', 'en-US': 'Punctuation or spaces' },
  why: {
    'zh-CN': '重复的标点、词中空格和半角标点让公开的文字显得粗糙，也会妨碍查找。',
    'en-US': 'Repeated marks, spaces inside words and half-width punctuation look careless and make text hard to find.',
  },
  basis: ['GB/T 15834—2011 标点符号用法'],
  example: { bad: '开展培训 ，，加强监管', good: '开展培训，加强监管' },
  fix: {
    'zh-CN': '规范标点，去掉词中空格。',
    'en-US': 'Corrects the punctuation and removes spaces inside words.',
  },
  messages: {
    found: { 'zh-CN': '标点或空格：{{list}}', 'en-US': 'Punctuation or spaces: {{list}}' },
  },
  *check(context) {
    const region = context.declaration.indicatorRegion;
    for (const { range, text } of textCells(context)) {
      if (text.trim().length <= longestLabel || (region && contains(region.header, range))) continue;
      if (!suspicious.test(text)) continue;
      const found = flaws(text.trim());
      if (found.length === 0) continue;
      const list = [...new Set(found)]
        .slice(0, 3)
        .map((piece) => `“${piece}”`)
        .join('');
      const fix = rewrite({ 'zh-CN': '规范标点和空格', 'en-US': 'Fix punctuation and blanks' }, [
        { cell: range, text: fixed(text) },
      ]);
      // A doubled mark is a slip of the hand that any reader sees; widths and blanks are style.
      const severity = [doubled, clashing, signedTwice].some((slip) => text.search(slip) >= 0) ? 'warning' : 'advice';
      yield { cells: [range], message: 'found', data: { list }, fix, severity };
    }
  },
});
