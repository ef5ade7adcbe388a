import { memoizeText } from '../../memoize';
import { sideWords } from '../../text/phrases';

/** A label as it is looked up: half-width, without blanks, colon and numbering; "其中" is kept apart. */
export interface NormalLabel {
  /** With its brackets: "项目资金(万元)". */
  readonly full: string;
  /** Without brackets: "项目资金". */
  readonly bare: string;
  /** Led by 其中: one of the parts of the line above. */
  readonly part: boolean;
  /** The spellings under which it is looked up: with brackets, without, with their content kept, without a leading year. */
  readonly spellings: readonly string[];
}

const numbering = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.)](?!\d)|[*★#]+)/;
/** Half-width ① is a 1 like any other. */
const circled = /^\s{0,8}[①-⑳]{1,3}/;
/** What stands in brackets, and the points of a level as a range: 产出指标(40-50)分. */
const brackets = /\([\d.~—–-]+\)分$|\([^()]*\)|\[[^[\]]*\]/g;
/** 资金来源：（1）财政拨款: how the parts that follow are sorted, in front of the first of them. */
const sorted = new RegExp(String.raw`^${sideWords}?(?:来源|结构|构成):(?=[(（]?[\d一二三四五][)）、.])`);
const marks = /[:;,、。*★]{1,20}$/;

/** Half-width marks and digits, no blanks, no line breaks. */
export const compactLabel = memoizeText((text) => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, ''));

/** Labels are short; longer texts are running text and never looked up. */
const longestLabel = 60;

const noLabel: NormalLabel = { full: '', bare: '', part: false, spellings: [] };

const readLabel = memoizeText((text): NormalLabel => {
  let full = compactLabel(text.replace(circled, '')).replace(numbering, '').replace(marks, '');
  const part = /^其中[:,、]?/.test(full);
  full = full
    .replace(/^其中[:,、]?/, '')
    .replace(sorted, '')
    .replace(numbering, '');
  const bare = full.replace(brackets, '').replace(marks, '');
  const found = [full, bare, full.replace(/[()[\]]/g, '')];
  const undated = found.map((s) => s.replace(/^(?:19|20)\d\d年度?/, '').replace(/(?<=目标)\d$/, ''));
  return { full, bare, part, spellings: [...new Set([...found, ...undated])].filter((s) => s !== '') };
});

/** A printed label without what its parts are sorted by: 1、资金来源：（1）财政拨款 → （1）财政拨款. */
export const withoutSorting = (text: string): string => {
  const rest = text.trim().replace(numbering, '').replace('：', ':');
  return sorted.test(rest) ? rest.replace(sorted, '') : text;
};

export const normaliseLabel = (text: string): NormalLabel =>
  text === '' || text.length > longestLabel ? noLabel : readLabel(text);
