import { signingWords } from '../../../text/phrases';
import { cut, type Token } from './tokens';

/** What a label says beside its name (its unit, the letter of a formula, points, marks of the form): taken off before it is cut. */
const annotation = new RegExp(
  `^(?:${[
    '(?:金额|货币)?(?:单位)?[:为]?(?:人民币)?(?:亿|百万|万|千)?元',
    '[A-Z](?:[/÷×*+-][A-Z\\d%]+)*',
    '[\\d.]+(?:[~—–-][\\d.]+)?分?|分|%|百分比|百分数|个',
    `可选|${signingWords}`,
  ].join('|')})$`,
);
/** Instructions, whatever stands beside them: 必填项, 限200字以内. */
const instruction = /^[必选]填|\d字(?:以内|内|左右)/;

const bracketed = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const between = /[、,;:·.。/\\|_-]/g;
const leadingYear = /^(?:19|20)\d\d年度?(?=.)/;
/** 1-7月, 截至6月底, 截至9月30日. */
const months = /^(?:截[至止])?(?:\d{1,2}[-~至—])?\d{1,2}月(?:[底末]|\d{1,2}日)?/;
/** 截至2024年底, 截至上年12月31日: all that was done before the year of the table. */
const untilLastYear = /^截[至止](?:(?:19|20)\d\d年度?|上年度?|去年)(?:12月)?(?:31日|[底末])?/;
const points = /[\d.]{1,8}分$|[\d.]{0,8}%$/;

export interface Parsed {
  readonly tokens: readonly Token[];
  /** Pieces that no morpheme covers. */
  readonly unknown: readonly string[];
  /** Bracketed remarks of which not everything is known: they are left out. */
  readonly aside: readonly string[];
}

const nothing: Parsed = { tokens: [], unknown: [], aside: [] };

/** Longer texts are no labels. */
const longest = 32;

/** Cuts a normalised label into morphemes: annotations are taken off, brackets opened where all they say is known, years left out. */
export function parseLabel(full: string): Parsed {
  if (full.length > longest) return nothing;
  const aside: string[] = [];
  const open = full
    .replace(leadingYear, '')
    .replace(untilLastYear, '截至上年底')
    .replace(months, '')
    .replace(/(?<=目标)\d$/, '')
    .replace(bracketed, (_, round: string | undefined, square: string | undefined) => {
      const inside = round ?? square ?? '';
      if (inside === '' || annotation.test(inside) || instruction.test(inside)) return '';
      const words = inside.replace(between, '');
      if (cut(words).unknown.length === 0) return words;
      aside.push(inside);
      return '';
    });
  const { tokens, unknown } = cut(open.replace(between, '').replace(points, ''));
  return { tokens: tokens.filter(({ classes }) => !classes.has('connector')), unknown, aside };
}
